import { clip } from '../../domain/clip.ts';
import type { Sidequest } from '../../domain/sidequest.ts';
import { annoyedWords } from '../../shared/teams/sidequest-words.ts';
import { type Message, paragraph, rich } from '../../slack/blocks.ts';
import { link, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { person, typed, words } from '../../slack/rich.ts';

/** Said once in the team's channel, about a sidequest (subject). */
export const sidequestDone = 'sidequest-done';

export function sidequestDoneMessage({ title, annoyed, person: who, link: url }: Sidequest): Message {
  const mark = annoyed ? ` · ${annoyedWords}` : '';
  const from = url ? mrkdwn` · ${link(url, 'where it began')}` : '';
  const origin = url ? [words(' · '), { type: 'link' as const, url, text: 'where it began' }] : [];
  return {
    text: mrkdwn`:sparkles: ${mention(who)} did a sidequest: ${clip(title, 300)}${mark}${from}`.toString(),
    blocks: [
      rich(
        paragraph(
          ...typed(':sparkles: '),
          person(who),
          words(' did a sidequest: '),
          ...typed(clip(title, 500), { bold: true }),
          ...(mark ? [words(mark)] : []),
          ...origin,
        ),
      ),
    ],
  };
}
