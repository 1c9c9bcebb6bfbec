import type { Agreed } from '../../domain/duty-days.ts';
import { type FairPeriod, fairStretch } from '../../domain/fair-period.ts';
import { fairnessOf } from '../../domain/fairness.ts';
import { dateIn, startOfDay } from '../../domain/time.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { calendarOf } from '../../shared/person-calendar.ts';
import { rotasHere } from '../../shared/rotas-here.ts';
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
  if (here.length === 0)
    return tell(args, saying(mrkdwn`There is no support-hero rota yet. \`/hero rota\` makes one.`));
  for (const agreed of here.slice(0, mostAnswered))
    await tell(args, await drawFairness(agreed, 'quarter', deps), title);
}

/** A response URL takes five answers. */
const mostAnswered = 3;

export async function turnPeriod(args: ButtonArgs, deps: Deps): Promise<void> {
  const agreed = await deps.store.rotas.find(args.value);
  if (!agreed) return tell(args, saying(mrkdwn`That rota isn't there any more.`));
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
