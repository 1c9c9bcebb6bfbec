import { setTimeout as pause } from 'node:timers/promises';
import { type Bench, say } from './bench.ts';
import { type Contestant, type Kind, startContestant } from './contestants.ts';
import { goalsPrepared } from './database.ts';
import { ack, measure, median, modal, percentile, submission, type Times } from './measure.ts';

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

const contestants = { roofshot: 'roofshot', ack: 'ack', ackAgain: 'ack', modal: 'modal', modalAgain: 'modal' } as const;
const figures = Object.fromEntries(Object.keys(contestants).map((name) => [name, []])) as unknown as Record<
  keyof typeof contestants,
  Figures[]
>;

/** Roofshot and an app that does nothing, by turns. */
export async function besideBareApps(bench: Bench): Promise<void> {
  await bench.prepare();
  say(
    `Median of ${rounds} rounds of ${tries} tries, ${goalsPrepared} goals in the database, Node ${process.versions.node}.\n`,
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, kind] of Object.entries(contestants)) {
      figures[name as keyof typeof contestants].push(await run(kind, bench));
    }
  }
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
}

async function run(kind: Kind, { slack, folder }: Bench): Promise<Figures> {
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
function typical(name: Name, of: (figures: Figures) => number): number {
  return median(figures[name].map(of));
}

/** The ratio within each round, and of those the median: what the machine did meanwhile cancels out. */
function ratio(name: Name, to: Name, of: (figures: Figures) => number): number {
  return median(figures[name].map((mine, round) => of(mine) / of(figures[to][round]!)));
}

function row(what: string, name: Name, to: Name, of: (figures: Figures) => number, unit: string, goal = ''): void {
  const mine = typical(name, of).toFixed(2);
  const theirs = typical(to, of).toFixed(2);
  say(
    `${what.padEnd(44)} ${mine.padStart(8)} ${unit} ${theirs.padStart(8)} ${unit}   ${ratio(name, to, of).toFixed(2)}×  ${goal}`,
  );
}

function p50(of: 'ack' | 'modal' | 'stored') {
  return (figures: Figures) => percentile(figures[of], 0.5);
}
function p99(of: 'ack' | 'modal' | 'stored') {
  return (figures: Figures) => percentile(figures[of], 0.99);
}
