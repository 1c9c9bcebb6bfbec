import { slackPace } from '../../src/sending/sending.ts';
import { type Bench, say } from './bench.ts';
import { measureDuty, overlays } from './duty.ts';
import { percentile } from './measure.ts';
import { measureSending, noPace } from './messages.ts';
import { measureTicks } from './ticks.ts';
import { measureVotes, voters } from './votes.ts';
import { measureYears } from './years.ts';

export async function beatsOfTheClock(): Promise<void> {
  say('\nBeats, in ms   nothing due   after a change   all proposals open   all reminded');
  for (const teams of [10, 100, 1000, 10_000]) {
    const { idle, afterChange, allOpen, allReminded } = await measureTicks(teams);
    const cells = [idle, afterChange, allOpen, allReminded].map((ms) => ms.toFixed(2).padStart(14));
    say(`${`${teams} teams`.padEnd(12)} ${cells.join('  ')}`);
  }
}

export async function messagesSent({ folder }: Bench): Promise<void> {
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
}

/** What grows with the years that lie behind. */
export async function yearsBehind(): Promise<void> {
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

export async function votesCast({ slack, folder, prepare }: Bench): Promise<void> {
  await prepare();
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
}

export async function whoIsHero(): Promise<void> {
  const { empty, overlaid } = measureDuty();
  say(`\nWho is hero, two years ahead          p50          p99   to reach`);
  for (const [what, times] of [
    ['a rota with nothing on top', empty],
    [`with ${overlays} overlays`, overlaid],
  ] as const) {
    const cells = [0.5, 0.99].map((share) => `${percentile(times, share).toFixed(3).padStart(9)} ms`);
    say(`${what.padEnd(30)}${cells.join(' ')}   < 1 ms`);
  }
}
