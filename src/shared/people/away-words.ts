import type { Away } from '../../domain/away.ts';
import type { Temporal } from '../../domain/time.ts';
import { days } from '../../slack/dates.ts';
import { joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { halves } from '../../slack/numbers.ts';

const mostPeople = 8;
const mostStretches = 2;

/** "*Away*", then a line a person: "@Ana · Mon 7 – Wed 9 Dec · 2½ working days". */
export function awayWords(away: readonly Away[], today: Temporal.PlainDate): Mrkdwn {
  const more = away.length - mostPeople;
  const lines = away.slice(0, mostPeople).map((one) => awayLine(one, today));
  return joined([mrkdwn`:palm_tree: *Away*`, ...lines, ...(more > 0 ? [`… and ${more} more`] : [])], '\n');
}

function awayLine({ person, absences, days: missed }: Away, today: Temporal.PlainDate): Mrkdwn {
  const stretches = absences.slice(0, mostStretches).map(({ firstOn, lastOn }) => days(firstOn, lastOn, today));
  const dates = [...stretches, ...(absences.length > mostStretches ? ['…'] : [])].join(', ');
  return mrkdwn`${mention(person)} · ${dates} · ${halves(missed)} working day${missed > 1 ? 's' : ''}`;
}
