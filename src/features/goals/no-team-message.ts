import type { RichTextSection } from '@slack/types';
import { oneLine } from '../../domain/clip.ts';
import type { Person } from '../../domain/person.ts';
import type { Team } from '../../domain/team.ts';
import { type Message, paragraph, rich, section } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { person, typed, words } from '../../slack/rich.ts';

const mostTeams = 8;

/** What somebody who is in none of these teams does about it: an admin adds them, as each team's lead can. */
export function noTeamMessage(reader: string, teams: readonly Team[], admins: readonly Pick<Person, 'id'>[]): Message {
  const mayAdd = admins.some(({ id }) => id === reader);
  const admin = admins.length > 0 ? mrkdwn`an admin (${mention(admins[0]!.id)})` : mrkdwn`an admin`;
  if (teams.length === 0) {
    const who = mayAdd ? mrkdwn`you add` : mrkdwn`${admin} adds`;
    const text = mrkdwn`:wave: A goal belongs to a team, and there are no teams here yet: ${who} them with \`/roofshot teams\`.`;
    return { text: text.toString(), blocks: [section(text)] };
  }
  const how = mayAdd ? mrkdwn`Add yourself` : mrkdwn`Ask a lead or ${admin} to add you`;
  const text = mrkdwn`:wave: A goal belongs to a team, and you're in none yet. ${how} with \`/roofshot teams\`.`;
  const listed = teams.slice(0, mostTeams).map(teamParagraph);
  const more = teams.length - listed.length;
  return {
    text: text.toString(),
    blocks: [
      section(text),
      rich(
        { type: 'rich_text_list', style: 'bullet', elements: listed },
        ...(more > 0 ? [paragraph(words(`and ${counted(more, 'team')} more`))] : []),
      ),
    ],
  };
}

function teamParagraph({ name, members }: Team): RichTextSection {
  const lead = members.find(({ role }) => role === 'lead');
  return paragraph(...typed(oneLine(name)), ...(lead ? [words(' · '), person(lead.person)] : []));
}
