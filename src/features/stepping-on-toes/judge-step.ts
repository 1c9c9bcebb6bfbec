import { rightTo } from '../../domain/rights.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { sprintSlot } from '../../shared/goals/goal-lists.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';

/** Was it right? Each of the team says so once, and may change their mind. */
export const judges =
  (wasRight: boolean) =>
  async (args: ButtonArgs, deps: Deps): Promise<void> => {
    const step = await deps.store.toeSteps.find(args.value);
    const team = step && (await deps.store.teams.find(step.team));
    if (!step || !team) return tell(args, saying(mrkdwn`That isn't there any more.`));

    const person = await deps.people.get(args.body.user.id);
    const right = rightTo('judge-toes', { person, settings: deps.settings, teams: [team] });
    if (!right.allowed) return tell(args, saying(await refusal('judge-toes', right, deps)));
    await deps.store.transaction(async (store) => {
      await store.toeSteps.judge(step.id, person.id, wasRight);
      await store.announcements.redraw('team-session', step.team, sprintSlot(step.sprint));
    });
  };
