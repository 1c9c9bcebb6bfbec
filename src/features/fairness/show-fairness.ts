import type { Agreed } from '../../domain/duty-days.ts';
import { type FairPeriod, fairStretch } from '../../domain/fair-period.ts';
import { fairnessOf } from '../../domain/fairness.ts';
import { dateIn, startOfDay } from '../../domain/time.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { calendarOf } from '../../shared/hero/person-calendar.ts';
import { rotasHere } from '../../shared/hero/rotas-here.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';
import { fairnessMessage, periodButtons } from './fairness-message.ts';

const title = 'Fair shares';

/** /hero fair: of the rota that answers here, this quarter first. */
export async function showFairness(args: CommandArgs, deps: Deps): Promise<void> {
  const { channel_id, user_id } = args.command;
  const here = await rotasHere(channel_id, user_id, deps);
  if (here.length === 0) return tell(args, noRota());
  for (const agreed of here.slice(0, mostAnswered))
    await tell(args, await drawFairness(agreed, 'quarter', deps), title);
}

/** From a hero's card of its rota, and from App Home of those of whoever looks, in one window. */
export async function pressFairShares(args: ButtonArgs, deps: Deps): Promise<void> {
  const asked = args.value ? [await deps.store.rotas.find(args.value)] : await rotasHere(null, args.body.user.id, deps);
  const found = asked.filter((agreed) => agreed !== undefined && agreed !== null);
  if (found.length === 0) return tell(args, args.value ? rotaGone() : noRota());
  const drawn = await Promise.all(found.slice(0, mostAnswered).map((agreed) => drawFairness(agreed, 'quarter', deps)));
  const text = drawn.map((message) => message.text).join('\n\n');
  await tell(args, { text, blocks: drawn.flatMap(({ blocks }) => blocks) }, title);
}

/** A response URL takes five answers. */
const mostAnswered = 3;

const noRota = () => saying(mrkdwn`There is no support-hero rota yet. \`/hero rota\` makes one.`);
const rotaGone = () => saying(mrkdwn`That rota isn't there any more.`);

export async function turnPeriod(args: ButtonArgs, deps: Deps): Promise<void> {
  const agreed = await deps.store.rotas.find(args.value);
  if (!agreed) return tell(args, rotaGone());
  await turn(args, await drawFairness(agreed, periodButtons.get(args.action.action_id)!, deps), title);
}

async function drawFairness(agreed: Agreed, period: FairPeriod, deps: Deps): Promise<Message> {
  const { rota } = agreed;
  const today = dateIn(rota.timeZone, deps.clock());
  const stretch = fairStretch(period, agreed, today);
  const from = startOfDay(stretch.firstOn.subtract({ days: 60 }), rota.timeZone);
  const heaviness = await deps.store.handOverNotes.heaviness(from, deps.clock());
  const calendars = await calendarsOf(agreed, deps);
  const isHoliday = (person: string, on: { toString(): string }) =>
    calendars.get(person)?.holidays.has(on.toString()) ?? false;
  const fairness = fairnessOf(agreed, stretch.firstOn, stretch.lastOn, { isHoliday, heaviness });
  return fairnessMessage({ rota, ...fairness, ...stretch, period, today });
}

async function calendarsOf({ rota, overlays }: Agreed, deps: Deps): Promise<Map<string, WorkCalendar>> {
  const people = new Set([
    ...rota.versions.flatMap((version) => version.people.map(({ person }) => person)),
    ...overlays.flatMap(({ parts }) => parts.flatMap((part) => [part.in, part.out])),
  ]);
  const calendars = new Map<string, WorkCalendar>();
  for (const person of people) calendars.set(person, await calendarOf(person, deps));
  return calendars;
}
