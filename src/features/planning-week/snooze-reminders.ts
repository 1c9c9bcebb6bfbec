import { lastSprintBegun, nextSprint } from '../../domain/sprint-calendar.ts';
import { dateIn } from '../../domain/time.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { actions, button, saying } from '../../slack/blocks.ts';
import { day } from '../../slack/dates.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';

export const remindAgain = 'remind-again';

/** No more reminders for whoever presses, until the next sprint begins. */
export async function snooze(args: ButtonArgs, { store, settings, clock }: Deps): Promise<void> {
  const { plan, timeZone } = await scheduleOf(store, settings);
  const today = dateIn(timeZone, clock());
  const next = nextSprint(plan, today);
  await store.reminders.snooze(args.body.user.id, lastSprintBegun(plan, today)?.number ?? next.number - 1);

  const until = `Sprint ${next.number} begins on ${day(next.firstOn, today)}`;
  const { text, blocks } = saying(mrkdwn`:zzz: No more reminders from me until ${until}.`);
  await tell(args, { text, blocks: [...blocks, actions(button(remindAgain, { label: 'Remind me after all' }))] });
}

export async function wake(args: ButtonArgs, { store }: Deps): Promise<void> {
  await store.reminders.wake(args.body.user.id);
  await turn(args, saying(mrkdwn`:bell: I'll go on reminding you.`));
}
