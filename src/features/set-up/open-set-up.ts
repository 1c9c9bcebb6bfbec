import { rightTo } from '../../domain/rights.ts';
import type { ButtonArgs, CommandArgs, EarlyDeps } from '../../feature.ts';
import { type Refused, refusal } from '../../shared/people/refusal.ts';
import { holidayPlaceOption } from '../../shared/sprints/holiday-place-options.ts';
import { saying } from '../../slack/blocks.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { redraw, show, tell } from '../../slack/tell.ts';
import { workspaceCalendar } from '../../store/index.ts';
import { type Draft, everyStep, type Step, stepBefore } from './draft.ts';
import { presentAnswers, usualAnswers } from './first-answers.ts';
import { placeOf } from './kept-place.ts';
import { readDraft, setUpModal } from './set-up-modal.ts';
import { workspaceHolidays } from './workdays-modal.ts';

/** All steps: the first time from what is usual, later from what is set. */
export const openSetUpSteps = opensSteps(everyStep);

/** One or more steps, for those who may; others hear who can. */
export function opensSteps(steps: readonly Step[]) {
  return async (args: CommandArgs | ButtonArgs, deps: EarlyDeps): Promise<void> => {
    const person = await deps.people.get('user_id' in args.body ? args.body.user_id : args.body.user.id);
    const right = rightTo('set-up', { person, settings: deps.settings });
    if (!right.allowed) return tell(args, saying(await whyNot(right, deps)));

    const { settings, clock, store } = deps;
    const typed = settings
      ? presentAnswers(settings, placeOf(await store.holidays.find(workspaceCalendar)))
      : usualAnswers(person, clock());
    await show(args, await drawn({ steps: [...steps], at: 0, isFirst: settings === null, typed }));
  };
}

async function whyNot(right: Refused, deps: EarlyDeps): Promise<Mrkdwn> {
  const who = deps.settings ? '' : mrkdwn` Any full member of this workspace can: ask one to type \`/roofshot setup\`.`;
  return mrkdwn`${await refusal('set-up', right, deps)}${who}`;
}

/** Back to the step before, with all that was typed here kept. */
export async function goBack(args: ButtonArgs): Promise<void> {
  const { view } = args.body;
  if (view) await redraw(args, view.id, await drawn(stepBefore(readDraft(view))));
}

export async function drawn(draft: Draft) {
  const code = draft.typed[workspaceHolidays];
  return setUpModal(draft, typeof code === 'string' ? await holidayPlaceOption(code) : null);
}
