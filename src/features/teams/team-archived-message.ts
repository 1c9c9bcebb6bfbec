import { clip, oneLine } from '../../domain/clip.ts';
import type { Team } from '../../domain/team.ts';
import { type Message, paragraph, rich } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { emoji, person, typed, words } from '../../slack/rich.ts';

/** The announcement's kind: in the team's channel, once. */
export const teamArchived = 'team-archived';

/** `by` is who did it; the rotas are those that ended with it. */
export function teamArchivedMessage({ name }: Team, by: string, rotas: readonly string[]): Message {
  const ended = rotas.map((rota) => `The support-hero rota ${clip(oneLine(rota), 100)} has ended. `).join('');
  const what = `Its goals of this sprint and later ones are dropped. ${ended}Everything before stays as it is.`;
  return {
    text: mrkdwn`${mention(by)} archived the team ${oneLine(name)}. ${what}`.toString(),
    blocks: [
      rich(
        paragraph(
          emoji('file_cabinet'),
          words(' '),
          person(by),
          words(' archived the team '),
          ...typed(oneLine(name), { bold: true }),
          ...typed(`. ${what}`),
        ),
      ),
    ],
  };
}
