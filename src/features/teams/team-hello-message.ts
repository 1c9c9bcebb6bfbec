import { oneLine } from '../../domain/clip.ts';
import type { Team } from '../../domain/team.ts';
import { context, type Message, paragraph, rich } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { emoji, person, typed, words } from '../../slack/rich.ts';

/** The first thing a team's channel hears. */
export function teamHelloMessage({ name, members }: Team): Message {
  const title = oneLine(name);
  const lead = members.find(({ role }) => role === 'lead');
  const finalises = lead ? [person(lead.person), words(' finalises them.')] : [words('The team finalises them.')];
  return {
    text: mrkdwn`Hello! I'm Roofshot. The goals of ${title} will appear here.`.toString(),
    blocks: [
      rich(
        paragraph(
          emoji('wave'),
          words(" Hello! I'm Roofshot, and this is where the sprint goals of "),
          ...typed(title, { bold: true }),
          words(' will appear. Anyone on the team proposes them. '),
          ...finalises,
        ),
      ),
      context(mrkdwn`\`/goal\` proposes one, \`/roofshot\` says all I can do.`),
    ],
  };
}
