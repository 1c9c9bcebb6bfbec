import type { Holiday } from '../../domain/holiday.ts';
import { holidayEdits } from '../../domain/holiday-list.ts';
import { rightTo } from '../../domain/rights.ts';
import { dateIn } from '../../domain/time.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { redrawComingPlanning } from '../../shared/sprints/planning-posts.ts';
import { saying } from '../../slack/blocks.ts';
import { show, tell } from '../../slack/tell.ts';
import { workspaceCalendar } from '../../store/index.ts';
import { holidaysModal, readHolidays } from './holidays-modal.ts';
import { rightFault } from './set-up-faults.ts';
import { placeNameOf } from './settings-facts.ts';

export async function openHolidays(args: ButtonArgs, deps: Deps): Promise<void> {
  const { store, settings, clock, people } = deps;
  const right = rightTo('set-up', { person: await people.get(args.body.user.id), settings });
  if (!right.allowed) return tell(args, saying(await refusal('set-up', right, deps)));

  const calendar = await store.holidays.find(workspaceCalendar);
  const today = dateIn(settings.timeZone, clock());
  await show(args, holidaysModal(calendar?.holidays ?? [], today, await placeNameOf(calendar)));
}

export async function saveHolidayList({ ack, view, body }: SubmissionArgs, deps: Deps): Promise<void> {
  const by = body.user.id;
  const { from, until, holidays, errors } = readHolidays(view);
  const refused = await rightFault(by, deps);
  if (refused) return ack({ response_action: 'errors', errors: { holidays: refused } });
  if (errors) return ack({ response_action: 'errors', errors });

  const rule = (present: readonly Holiday[]) => holidayEdits(present, holidays, from, until);
  const stamp = { by, at: deps.clock() };
  await deps.store.transaction(async (store) => {
    await store.holidays.edit(workspaceCalendar, rule, stamp);
    await redrawComingPlanning(store, deps.settings, stamp.at);
  });
  await ack();
}
