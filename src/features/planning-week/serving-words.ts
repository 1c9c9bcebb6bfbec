import type { Serving } from '../../domain/serving.ts';
import type { Temporal } from '../../domain/time.ts';
import { days } from '../../slack/dates.ts';
import { joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';

const mostPeople = 8;
const mostStretches = 2;

/** "*Support heroes*", then a line a person: "@Ana · Mon 7 – Fri 11 Dec · 5 days". */
export function servingWords(serving: readonly Serving[], today: Temporal.PlainDate): Mrkdwn {
  const more = serving.length - mostPeople;
  const lines = serving.slice(0, mostPeople).map((one) => servingLine(one, today));
  return joined([mrkdwn`:ring_buoy: *Support heroes*`, ...lines, ...(more > 0 ? [`… and ${more} more`] : [])], '\n');
}

function servingLine({ person, stretches, days: served }: Serving, today: Temporal.PlainDate): Mrkdwn {
  const shown = stretches.slice(0, mostStretches).map(({ firstOn, lastOn }) => days(firstOn, lastOn, today));
  const dates = [...shown, ...(stretches.length > mostStretches ? ['…'] : [])].join(', ');
  return mrkdwn`${mention(person)} · ${dates} · ${counted(served, 'day')}`;
}
