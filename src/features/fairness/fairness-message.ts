import type { KnownBlock, RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { type FairPeriod, fairPeriods } from '../../domain/fair-period.ts';
import type { Debt, Fairness, Served } from '../../domain/fairness.ts';
import type { Temporal } from '../../domain/time.ts';
import { actions, button, context, header, type Message, paragraph, rich, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted, halves } from '../../slack/numbers.ts';
import { bold, person, words } from '../../slack/rich.ts';

/** By its button's action. */
export const periodButtons = new Map<string, FairPeriod>(fairPeriods.map((period) => [`fair-${period}`, period]));

export interface SeenFairness extends Fairness {
  rota: { id: string; name: string };
  period: FairPeriod;
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
  today: Temporal.PlainDate;
}

const periodWords: Record<FairPeriod, string> = {
  quarter: 'This quarter',
  'last-quarter': 'Last quarter',
  year: 'This year',
  all: 'Since it began',
};

const mostPeople = 30;
const mostDebts = 15;

/** How much everybody in a rota has served, beside an equal share of it. */
export function fairnessMessage(seen: SeenFairness): Message {
  const { rota, served, debts, firstOn, lastOn, today, period } = seen;
  const title = `${clip(oneLine(rota.name), 80)}: who has served how much`;
  const stretch = `${periodWords[period]} · ${days(firstOn, lastOn, today)}`;
  return {
    text: fittingText([
      escaped(`${title} · ${stretch}`),
      ...served
        .slice(0, mostPeople)
        .map((one) => `<@${one.person}>: ${factWords(one).join(' · ')}, ${balanceWords(one)}`),
      ...debts.slice(0, mostDebts).map(({ owes, to, days }) => `<@${owes}> owes <@${to}> ${counted(days, 'day')}`),
    ]),
    blocks: [
      header(title),
      context(mrkdwn`${stretch}`),
      ...servedBlocks(served),
      ...debtBlocks(debts),
      context(mrkdwn`${howItCounts}`),
      periods(seen),
    ],
  };
}

const howItCounts =
  'A share is what would be equal among those in the rota, day by day. A holiday counts as a day more, a heavy turn one and a half times, a very heavy one twice, a quiet one half.';

function servedBlocks(served: readonly Served[]): KnownBlock[] {
  if (served.length === 0) return [section(mrkdwn`Nobody has served a day in this time.`)];
  const more = served.length - mostPeople;
  return [
    rich({
      ...{ type: 'rich_text_list', style: 'bullet' },
      elements: served.slice(0, mostPeople).map((one) => paragraph(...servedLine(one))),
    }),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more`)] : []),
  ];
}

const servedLine = (one: Served): RichTextElement[] => [
  person(one.person),
  words(`  ${factWords(one).join(' · ')} · `),
  bold(balanceWords(one)),
];

const factWords = ({ turns, days, holidays, heavyTurns }: Served): string[] => [
  counted(turns, 'turn'),
  counted(days, 'day'),
  ...(holidays > 0 ? [counted(holidays, 'holiday')] : []),
  ...(heavyTurns > 0 ? [`${heavyTurns} heavy`] : []),
];

/** Less than half a day to either side is even. */
function balanceWords({ load, share }: Served): string {
  const balance = Math.round((load - share) * 2) / 2;
  if (balance === 0) return 'even';
  const amount = Math.abs(balance) === 1 ? '1 day' : `${halves(Math.abs(balance))} days`;
  return balance > 0 ? `${amount} above their share` : `${amount} below their share`;
}

function debtBlocks(debts: readonly Debt[]): KnownBlock[] {
  if (debts.length === 0) return [];
  const more = debts.length - mostDebts;
  const lines = debts
    .slice(0, mostDebts)
    .flatMap(({ owes, to, days }) => [
      words('\n'),
      person(owes),
      words(' owes '),
      person(to),
      words(` ${counted(days, 'day')}`),
    ]);
  return [rich(paragraph(bold('After covers'), ...lines)), ...(more > 0 ? [context(mrkdwn`… and ${more} more`)] : [])];
}

const periods = ({ rota, period }: SeenFairness): KnownBlock =>
  actions(
    ...[...periodButtons]
      .filter(([, one]) => one !== period)
      .map(([action, one]) => button(action, { label: periodWords[one], value: rota.id })),
  );
