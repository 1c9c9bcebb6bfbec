import { expect, it } from 'vitest';
import type { Ending } from '../../../src/domain/ending.ts';
import type { Goal } from '../../../src/domain/goal.ts';
import type { HandOverNote } from '../../../src/domain/hand-over-note.ts';
import { outcomes } from '../../../src/domain/outcome.ts';
import type { Rota } from '../../../src/domain/rota.ts';
import { noSequel } from '../../../src/domain/sequel.ts';
import type { TidyUp } from '../../../src/domain/tidy-up.ts';
import { summaryForAllMessage } from '../../../src/features/summaries/summary-for-all-message.ts';
import { summaryInThreadMessage, summaryMessage } from '../../../src/features/summaries/summary-message.ts';
import type { TeamSummary } from '../../../src/features/summaries/team-summary.ts';
import { checkMessage } from '../../../src/local/checks/index.ts';
import type { Served, SupportWeek } from '../../../src/shared/hero/support-week.ts';
import { supportWeekBlocks, supportWeekLines } from '../../../src/shared/hero/support-week-words.ts';
import type { SummarySection } from '../../../src/shared/outcomes/summary-section.ts';
import type { Message } from '../../../src/slack/blocks.ts';
import { escaped } from '../../../src/slack/mrkdwn.ts';
import { date, instant, teams } from '../../support/companies/week-company.ts';
import { ended } from '../outcomes/ended-sprint.ts';

const at = instant('2026-12-09T16:00Z');
const sprint = { number: 42, name: null, firstOn: date('2026-11-30'), lastOn: date('2026-12-11') };
const next = { number: 43, name: null, firstOn: date('2026-12-14'), lastOn: date('2026-12-25') };
const team = teams[0]!;
const endingOf = (goal: Goal): Ending => ({ goal, sequel: noSequel, tidyUps: [] });

const small: TeamSummary = {
  ...{ team, sprint, next, dropped: [], vote: null, chains: new Map(), tidyUps: [], nextTidyUps: [] },
  endings: [endingOf(ended('pay', 'nailed')), endingOf(ended('fast', 'failed', { kind: 'moonshot' }))],
  nextWorkload: { capacity: 30, workload: { bigGoals: 20, otherWork: 10 }, hasScraped: false },
  ...{ past: [], calibration: [], sections: [], isFinal: false, today: date('2026-12-09') },
};

const long = '&'.repeat(3000);
const said = { text: long, by: 'UANA', at };
const tidyUp: TidyUp = {
  ...{ goal: 'g', sprint: 43, owner: 'UANA', left: long, round: 12, state: 'open', settled: null },
};
const huge = ended('huge', 'scraped', { title: '&'.repeat(500), kind: 'moonshot' });
const corrected: Goal = { ...huge, outcome: { ...huge.outcome!, how: 'corrected', by: 'UANA', reason: long } };
const committedAs = { ...huge.committedAs!, title: '漢'.repeat(500), kind: 'roofshot' as const };
const goals = Array.from({ length: 21 }, (_, i): Goal => ({ ...corrected, id: `goal-${i}`, committedAs }));
const hugeEnding = (goal: Goal): Ending => ({
  goal,
  sequel: { left: said, lesson: said, choice: { fate: 'keep', by: 'UANA', at, reshapedAs: null } },
  tidyUps: [tidyUp],
});
const past = [37, 38, 39, 40, 41, 42].map((sprint) => ({ sprint, counts: { nailed: 21, scraped: 21, failed: 21 } }));
const calibration = (['moonshot', 'roofshot'] as const).map((kind) => {
  return { kind, succeeded: 999, nailed: 99, of: 999, reading: 'aim-lower' as const };
});
const counts = { nailed: 999, scraped: 999, failed: 999 };
const large: TeamSummary = {
  ...{ ...small, team: { ...team, name: '&'.repeat(80) }, past, calibration },
  sprint: { ...sprint, number: 99_999, name: '🚀 *1.39.0* <!here> & "'.padEnd(100, '&') },
  endings: goals.map((goal, i) =>
    i % 2 ? hugeEnding(goal) : endingOf({ ...goal, outcome: i % 4 ? goal.outcome : null }),
  ),
  dropped: goals.map((goal) => ({ ...goal, state: 'dropped', dropReason: long })),
  chains: new Map(goals.map(({ id }) => [id, 12])),
  vote: {
    ...{ at, how: 'on-time', by: null, roll: 999, present: 999, quorum: 500, voted: 999 },
    results: goals.map(({ id: goal }) => {
      return { goal, outcome: null, leftOpen: 'no-quorum', counts, ownersVote: 'failed', notes: [], settled: null };
    }),
  },
  ...{ tidyUps: Array(9).fill({ ...tidyUp, state: 'kept' }), nextTidyUps: Array(9).fill(tidyUp) },
  nextWorkload: { capacity: 599.5, workload: { bigGoals: 300, otherWork: 299.5 }, hasScraped: true },
};

const line = (i: number) => ({
  ...{ team: { ...team, id: `team-${i}`, name: `${i}${'&'.repeat(79)}` }, dropped: [] },
  endings: i === 0 ? [] : outcomes.map((is) => endingOf(ended(`${i}-${is}`, is))),
});
const forAll = { sprint: large.sprint, past, calibration, isFinal: true, today: small.today, support: null };

const served = (i: number): Served => ({
  ...{ person: `UPERSON${i}`, firstOn: small.sprint.firstOn, lastOn: small.sprint.lastOn },
  note: i === 0 ? null : { ...aNote, watch: '&'.repeat(3000) },
});
const aNote: HandOverNote = {
  ...{ rota: 'r', person: 'UANA', heaviness: 'very-heavy', watch: null },
  ...{ turnFrom: instant('2026-12-07T09:00Z'), writtenAt: instant('2026-12-11T15:00Z') },
};
const rota = (name: string): Rota => ({
  ...{ id: 'r', name, team: null, channel: 'C', timeZone: 'Europe/London', versions: [], gaps: [], endedAt: null },
});
const weeks: SupportWeek[] = ['Care *&*', 'On call'].map((name) => ({
  ...{ rota: rota(name), served: Array.from({ length: 10 }, (_, i) => served(i)) },
}));
const support: SummarySection = {
  lines: supportWeekLines(weeks, small.today),
  blocks: (length) => supportWeekBlocks(weeks, small.today, length),
};

it.each([
  ['team-smallest', summaryMessage(small)],
  ['team-none', summaryMessage({ ...small, endings: [] })],
  [
    'team-usual',
    summaryMessage({ ...small, past, isFinal: true, nextTidyUps: [{ ...tidyUp, left: 'A page', round: 1 }] }),
  ],
  ['team-largest', summaryMessage(large)],
  ['thread-smallest', summaryInThreadMessage(small)],
  ['thread-largest', summaryInThreadMessage(large)],
  ['all-none', summaryForAllMessage({ ...forAll, teams: [], past: [], calibration: [] })],
  ['all-sixty', summaryForAllMessage({ ...forAll, teams: Array.from({ length: 60 }, (_, i) => line(i)) })],
  [
    'all-sixty-and-support',
    summaryForAllMessage({ ...forAll, support, teams: Array.from({ length: 60 }, (_, i) => line(i)) }),
  ],
  ['team-with-support', summaryMessage({ ...small, sections: [support] })],
] as [string, Message][])(
  'draws %s as Slack takes it, with a chart and without',
  async (name, { plainer, ...message }) => {
    for (const blocks of [message.blocks, ...(plainer ? [plainer] : [])]) {
      expect(checkMessage({ ...message, blocks })).toEqual([]);
      expect(escaped(JSON.stringify(blocks)).length).toBeLessThan(13_000);
      expect(blocks.length).toBeLessThanOrEqual(48);
    }
    expect(message.text.length).toBeLessThanOrEqual(4000);
    const drawn = { ...message, ...(plainer && { plainer }) };
    await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
  },
);
