import { clip, oneLine } from '../../domain/clip.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';

/** What becomes of a group whose rota has ended, and what somebody has to do about it. `person` is in it, as far as is known. */
export function groupLeftMessage({
  rota,
  handle,
  person,
}: {
  rota: string;
  handle: string;
  person: string | null;
}): Message {
  const inIt = person ? mention(person) : mrkdwn`whoever is in it`;
  return saying(
    mrkdwn`:busts_in_silhouette: The support-hero rota ${clip(oneLine(rota), 100)} has ended, and the user group *@${handle}* with it is kept by nobody now. Slack empties no group, so ${inIt} stays in it: switch it off in Slack, or let another rota keep it with \`/hero settings\`.`,
  );
}
