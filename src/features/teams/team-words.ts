import type { RichTextElement, RichTextSection } from '@slack/types';
import { oneLine } from '../../domain/clip.ts';
import type { Membership, Team } from '../../domain/team.ts';
import type { Overbooked } from '../../domain/team-shares.ts';
import { zoneWords } from '../../shared/sprints/zone-options.ts';
import { paragraph } from '../../slack/blocks.ts';
import { weekdayNames } from '../../slack/dates.ts';
import { channel, emoji, person, typed, words } from '../../slack/rich.ts';

type Shown = Pick<Team, 'name' | 'channel' | 'members' | 'timeZone' | 'workingDays' | 'holidayCalendar'>;

/** A team in three lines: what it is called and where, who is in it, when they work. `left` are those who have left Slack. */
export const teamParagraphs = (team: Shown, left: ReadonlySet<string>, mostNamed = 20): RichTextSection[] => [
  paragraph(...typed(oneLine(team.name), { bold: true }), words('  '), channel(team.channel)),
  paragraph(...peopleElements(team.members, (members) => named(members, left, mostNamed))),
  paragraph(words(placeWords(team))),
];

/** The same in one, for long lists. */
export const teamItem = (team: Shown, left: ReadonlySet<string>): RichTextSection =>
  paragraph(
    ...parted(
      teamParagraphs(team, left, 8).map(({ elements }) => elements),
      ' · ',
    ),
  );

type Members = Team['members'];

function peopleElements(members: Members, named: (some: Members) => RichTextElement[]): RichTextElement[] {
  if (members.length === 0) return [words('Nobody is in it yet')];
  const inRole = (role: Membership['role']) => members.filter((member) => member.role === role);
  const [leads, partners] = [inRole('lead'), inRole('partner')];
  const groups = [
    [words(leads.length > 0 ? 'Lead: ' : 'No lead'), ...named(leads)],
    named(inRole('member')),
    partners.length > 0 ? [words('Partners: '), ...named(partners)] : [],
  ];
  return parted(
    groups.filter((group) => group.length > 0),
    ' · ',
  );
}

function named(members: Members, left: ReadonlySet<string>, most: number): RichTextElement[] {
  const more = members.length - most;
  const shown = members.slice(0, most).map((member) => [person(member.person), ...asides(member, left)]);
  return parted([...shown, ...(more > 0 ? [[words(`${more} more`)]] : [])], ', ');
}

function asides({ person, role, share }: Membership, left: ReadonlySet<string>): RichTextElement[] {
  const partly = share < 100 && role !== 'partner' ? [words(` ${share} %`)] : [];
  return [...partly, ...(left.has(person) ? [words(' (left)')] : [])];
}

function placeWords({ timeZone, workingDays, holidayCalendar }: Shown): string {
  const days = workingDays?.map((weekday) => weekdayNames[weekday - 1]!.slice(0, 3)).join(', ');
  return [zoneWords(timeZone), ...(days ? [days] : []), ...(holidayCalendar ? ['holidays of its own'] : [])].join(
    ' · ',
  );
}

/** "⚠️ @Ana has 160 % of a week: Growth 100, Platform 60" */
export function overbookedParagraph({ person: who, share, teams }: Overbooked): RichTextSection {
  const more = teams.length - mostTeams;
  const parts = teams.slice(0, mostTeams).map((team) => {
    const own = team.members.find(({ person }) => person === who);
    return [...typed(oneLine(team.name)), words(` ${own?.share} %`)];
  });
  return paragraph(
    emoji('warning'),
    words(' '),
    person(who),
    words(` has ${share} % of a week: `),
    ...parted(parts, ', '),
    ...(more > 0 ? [words(` and ${counted(more, 'more team')}`)] : []),
  );
}

const mostTeams = 6;

const parted = (groups: readonly RichTextElement[][], separator: string): RichTextElement[] =>
  groups.flatMap((group, index) => (index === 0 ? group : [words(separator), ...group]));

/** "1 team", "3 teams" */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
