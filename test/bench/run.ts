import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { slackPace } from '../../src/sending/sending.ts';
import { type Contestant, type Kind, startContestant } from './contestants.ts';
import { goalsPrepared, prepareDatabase } from './database.ts';
import { ack, measure, median, modal, percentile, submission, type Times } from './measure.ts';
import { measureSending, noPace } from './messages.ts';
import { startQuickSlack } from './slack.ts';
import { measureTicks } from './ticks.ts';
import { measureVotes, voters } from './votes.ts';
import { measureYears } from './years.ts';

const rounds = 3;
const tries = 400;
const warmUp = 100;
/** The sprint that follows the running one in the prepared database. */
const nextSprint = 261;

interface Figures {
  readyMs: number;
  restMb: number;
  afterMb: number;
  ack: Times;
  modal: Times;
  stored: Times;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
const slack = await startQuickSlack();
const folder = mkdtempSync(join(tmpdir(), 'roofshot-bench-'));
await prepareDatabase(join(folder, 'prepared.sqlite'));
say(
  `Median of ${rounds} rounds of ${tries} tries, ${goalsPrepared} goals in the database, Node ${process.versions.node}.\n`,
);

const contestants = { roofshot: 'roofshot', ack: 'ack', ackAgain: 'ack', modal: 'modal', modalAgain: 'modal' } as const;
const figures = Object.fromEntries(Object.keys(contestants).map((name) => [name, []])) as unknown as Record<
  keyof typeof contestants,
  Figures[]
>;
for (let round = 0; round < rounds; round += 1) {
  for (const [name, kind] of Object.entries(contestants)) {
    figures[name as keyof typeof contestants].push(await run(kind));
  }
}

async function run(kind: Kind): Promise<Figures> {
  const contestant = await startContestant(kind, slack.apiUrl, folder);
  const { port, readyMs } = contestant;
  await pause(500);
  const restMb = contestant.memory();
  await measure(port, warmUp, ack);
  const found = {
    ack: await measure(port, tries, ack),
    modal: kind === 'ack' ? [] : await measure(port, tries, modal(slack)),
    stored: await measure(port, tries, submission(nextSprint)),
  };
  const afterMb = await settledMemory(contestant);
  await contestant.stop();
  return { readyMs, restMb, afterMb, ...found };
}

async function settledMemory(contestant: Contestant): Promise<number> {
  await pause(500);
  return contestant.memory();
}

type Name = keyof typeof contestants;
const typical = (name: Name, of: (figures: Figures) => number) => median(figures[name].map(of));

/** The ratio within each round, and of those the median: what the machine did meanwhile cancels out. */
const ratio = (name: Name, to: Name, of: (figures: Figures) => number) =>
  median(figures[name].map((mine, round) => of(mine) / of(figures[to][round]!)));

function row(what: string, name: Name, to: Name, of: (figures: Figures) => number, unit: string, goal = ''): void {
  const mine = typical(name, of).toFixed(2);
  const theirs = typical(to, of).toFixed(2);
  say(
    `${what.padEnd(44)} ${mine.padStart(8)} ${unit} ${theirs.padStart(8)} ${unit}   ${ratio(name, to, of).toFixed(2)}×  ${goal}`,
  );
}

const p50 = (of: 'ack' | 'modal' | 'stored') => (figures: Figures) => percentile(figures[of], 0.5);
const p99 = (of: 'ack' | 'modal' | 'stored') => (figures: Figures) => percentile(figures[of], 0.99);

say(`${'beside a bare Bolt app'.padEnd(44)} ${'roofshot'.padStart(11)} ${'bare'.padStart(11)}   ratio  to reach`);
row('command → ack, p50', 'roofshot', 'ack', p50('ack'), 'ms', '≤ 1.3×');
row('command → ack, p99', 'roofshot', 'ack', p99('ack'), 'ms');
row('  A/A: bare beside bare, p50', 'ackAgain', 'ack', p50('ack'), 'ms');
row('  A/A: bare beside bare, p99', 'ackAgain', 'ack', p99('ack'), 'ms');
row('command → modal, p50', 'roofshot', 'modal', p50('modal'), 'ms', '≤ 2.5×');
row('command → modal, p99', 'roofshot', 'modal', p99('modal'), 'ms');
row('  A/A: bare beside bare, p50', 'modalAgain', 'modal', p50('modal'), 'ms');
row('  A/A: bare beside bare, p99', 'modalAgain', 'modal', p99('modal'), 'ms');
row('submission → stored, p50 (bare only acks)', 'roofshot', 'ack', p50('stored'), 'ms');
row('submission → stored, p99 (bare only acks)', 'roofshot', 'ack', p99('stored'), 'ms');
row('ready after its start', 'roofshot', 'ack', ({ readyMs }) => readyMs, 'ms', '≤ 2.5×');
row('resident memory at rest', 'roofshot', 'ack', ({ restMb }) => restMb, 'MB', '≤ 1.5×');
row('resident memory afterwards', 'roofshot', 'modal', ({ afterMb }) => afterMb, 'MB', '≤ 1.3×');

say('\nBeats, in ms   nothing due   after a change   all proposals open   all reminded');
for (const teams of [10, 100, 1000, 10_000]) {
  const { idle, afterChange, allOpen, allReminded } = await measureTicks(teams);
  const cells = [idle, afterChange, allOpen, allReminded].map((ms) => ms.toFixed(2).padStart(14));
  say(`${`${teams} teams`.padEnd(12)} ${cells.join('  ')}`);
}

say('\nMessages a second             in one channel   over 60 channels   too fast for Slack');
for (const [what, pace, each] of [
  ['as Slack allows (1 a channel)', slackPace, 10],
  ['with no pace', noPace, 200],
] as const) {
  const alone = await measureSending({ channels: 1, each, pace }, folder);
  const many = await measureSending({ channels: 60, each: each / 10, pace }, folder);
  const cells = [alone, many].map(({ perSecond }) => perSecond.toFixed(2).padStart(14));
  say(`${what.padEnd(30)}${cells.join('     ')}     ${alone.refused + many.refused} times`);
}

await sayYears();

async function sayYears(): Promise<void> {
  say('\nLooking, in ms            one year   ten years   growth   to reach');
  const [one, ten] = await measureYears([1, 10]);
  for (const [what, of, goal] of [
    ['Home of a lead', 'home', '≤ 2×'],
    ['Home of an admin', 'adminsHome', '≤ 2×'],
    ['history of a team', 'history', ''],
    ['history of all', 'allHistory', ''],
    ['the report as HTML', 'report', ''],
  ] as const) {
    const cells = [one![of], ten![of]].map((ms) => ms.toFixed(2).padStart(9));
    say(`${what.padEnd(24)} ${cells.join('   ')}   ${(ten![of] / one![of]).toFixed(2).padStart(5)}×   ${goal}`);
  }
  say(`The report is of ${one!.reportMb.toFixed(1)} and ${ten!.reportMb.toFixed(1)} MB.`);
}

const voting = {
  mine: await measureVotes('roofshot', slack.apiUrl, folder),
  bare: await measureVotes('ack', slack.apiUrl, folder),
};
say(
  `\n${voters} people vote in ${(voting.mine.tookMs / 1000).toFixed(1)} s, ${voting.mine.stored} ballots stored (bare only acks)`,
);
for (const [what, share] of [
  ['p50', 0.5],
  ['p99', 0.99],
] as const) {
  const [mine, bare] = [percentile(voting.mine.times, share), percentile(voting.bare.times, share)];
  say(`${`vote → answered, ${what}`.padEnd(45)}${mine.toFixed(2).padStart(8)} ms ${bare.toFixed(2).padStart(8)} ms`);
}
slack.stop();
rmSync(folder, { recursive: true });
