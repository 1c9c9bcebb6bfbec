import type { Button, KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { countsOf } from '../../domain/history.ts';
import { lengthOf, type Period, periods, successIn } from '../../domain/looking-back.ts';
import { outcomes } from '../../domain/outcome.ts';
import type { Team } from '../../domain/team.ts';
import { calibrationLine } from '../../shared/outcomes/calibration-words.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { actions, button, context, header, option, plain, section } from '../../slack/blocks.ts';
import { select } from '../../slack/fields.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { findLessons } from './history-buttons.ts';
import {
  choosePeriod,
  lookDeeper,
  lookEarlier,
  lookLater,
  menuBlock,
  type Part,
  partValue,
  placeValue,
} from './history-place.ts';
import { heroWords, longGoalsWords, milestoneWords, sidequestWords } from './part-words.ts';
import type { SeenHistory } from './seen-history.ts';
import { successWords, trendWords } from './success-words.ts';
import { teamMenu } from './team-menu.ts';

/** The history at a glance, with the ways deeper into it; `charts` stand where they can be drawn, lines elsewhere. */
export function historyOverview(seen: SeenHistory, charts: readonly KnownBlock[]): KnownBlock[] {
  const { goals, team } = seen;
  return [
    header(headline(team)),
    context(plain(spanWords(seen))),
    { ...actions(teamMenu(seen.team), periodMenu(seen), ...turns(seen)), block_id: menuBlock(seen.place) },
    ...(goals.length === 0 ? [section(mrkdwn`${nothingYet(seen)}`)] : [section(mrkdwn`${glance(seen)}`), ...charts]),
    ...(seen.calibration.length > 0
      ? [context(...seen.calibration.map((one) => mrkdwn`:triangular_ruler: ${calibrationLine(one)}`))]
      : []),
    ...partRows(seen),
    context(mrkdwn`Scraping a moonshot counts as a success.`),
  ];
}

export const headline = (team: Team | null): string =>
  team ? `History of ${clip(oneLine(team.name), 100)}` : 'History of every team';

/** "Sprint 42 to Sprint 47" */
export const spanWords = ({ first, last, names }: SeenHistory): string =>
  first === last ? names.sprintName(first) : `${names.sprintName(first)} to ${names.sprintName(last)}`;

const nothingYet = ({ team }: SeenHistory): string =>
  `No goal${team ? ' of this team' : ''} has an outcome in these sprints. Outcomes come with the vote in each planning week.`;

/** "*12 of 18 goals succeeded (67 %)*, up from 47 % in the 6 sprints before", and how many had which outcome. */
export function glance({ goals, before, place }: Pick<SeenHistory, 'goals' | 'before' | 'place'>): string {
  const now = successIn(goals);
  const counts = countsOf(goals);
  const trend = trendWords(now, successIn(before), place.period);
  const each = outcomes.map((one) => `${outcomeWords[one].emoji} ${counts[one]} ${one}`).join('   ');
  return `*${successWords(now)}*${trend ? `\n${trend}` : ''}\n${each}`;
}

function periodMenu({ place }: SeenHistory) {
  const options = periods.map((period) => {
    const until = period === 'all' ? null : place.until;
    return option(placeValue({ ...place, period, until }), until === null ? periodWords[period] : `${period} sprints`);
  });
  return { ...select(options, placeValue(place)), action_id: choosePeriod };
}

const periodWords: Record<Period, string> = {
  '6': 'Last 6 sprints',
  '12': 'Last 12 sprints',
  all: 'All sprints',
};

/** As many sprints further back, and forth again. */
function turns({ place, first, hasEarlier }: SeenHistory): Button[] {
  const turn = (action: string, label: string, until: number) =>
    button(action, { label, value: placeValue({ ...place, until }) });
  const later = place.until === null ? [] : [turn(lookLater, 'Later sprints', place.until + lengthOf(place.period))];
  return [...(hasEarlier ? [turn(lookEarlier, 'Earlier sprints', first - 1)] : []), ...later];
}

function partRows(seen: SeenHistory): KnownBlock[] {
  const row = (words: Mrkdwn | null, accessory: Button | null): KnownBlock[] =>
    words === null ? [] : [section(words, accessory ?? undefined)];
  const deeper = (part: Part, spoken: string) =>
    button(lookDeeper, { label: 'Show', value: partValue(part, 0, seen.place), spoken });
  const { lessons, place } = seen;
  const teams = new Set(seen.goals.map(({ team }) => team)).size;
  return [
    ...row(
      place.team === null && teams > 1 ? mrkdwn`:busts_in_silhouette: *Teams*\n${teams} had outcomes` : null,
      deeper('teams', 'Show how each team did'),
    ),
    ...row(longGoalsWords(seen), deeper('long-goals', 'Show the goals that went on')),
    ...row(milestoneWords(seen), deeper('milestones', 'Show goals by milestone')),
    ...row(sidequestWords(seen), deeper('sidequests', 'Show the sidequests')),
    ...row(heroWords(seen), seen.heroes.length > 0 ? deeper('heroes', 'Show who was support hero') : null),
    ...row(
      mrkdwn`:bulb: *Lessons*\n${lessons > 0 ? counted(lessons, 'lesson') : 'None in these sprints'}`,
      button(findLessons, { label: 'Search', value: placeValue(place), spoken: 'Search all lessons' }),
    ),
  ];
}
