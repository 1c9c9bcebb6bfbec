import { randomUUID } from 'node:crypto';
import { suggestMilestone as suggest } from '../../domain/milestone-life.ts';
import { rightTo } from '../../domain/rights.ts';
import { dateIn } from '../../domain/time.ts';
import type { ButtonArgs, CommandArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { type Asked, show, tell } from '../../slack/tell.ts';
import { askToAgree, tellPeople } from './announce-milestone.ts';
import { milestoneErrors } from './milestone-faults.ts';
import { milestoneFormModal, readMilestoneForm } from './milestone-form-modal.ts';
import { filledIn, namedInMilestone, offerFor } from './milestone-named.ts';
import { concernedBy } from './seen-milestone.ts';
import { sayersNow } from './who-agrees.ts';

/** /milestone new, with the title filled in where one follows. */
export const suggestByCommand = ({ text, ...args }: CommandArgs, deps: Deps): Promise<void> =>
  openSuggestion(args, args.command.user_id, text, deps);

export const suggestByButton = (args: ButtonArgs, deps: Deps): Promise<void> =>
  openSuggestion(args, args.body.user.id, '', deps);

async function openSuggestion(asked: Asked, visitor: string, title: string, deps: Deps): Promise<void> {
  const right = await rightToSuggest(visitor, deps);
  if (!right.allowed) return tell(asked, saying(await refusal('suggest-milestone', right, deps)));
  const teams = (await deps.store.teams.ofPerson(visitor)).map(({ id }) => id);
  const draft = { title, owner: visitor, teams };
  await show(asked, milestoneFormModal(await offerFor(null, deps), draft, { milestone: null, edits: 0 }));
}

const rightToSuggest = async (visitor: string, { people, settings }: Deps) =>
  rightTo('suggest-milestone', { person: await people.get(visitor), settings });

export async function saveSuggestion(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors } = readMilestoneForm(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const by = args.body.user.id;
  const right = await rightToSuggest(by, deps);
  if (!right.allowed) return args.ack(beside('title', await refusalInWords('suggest-milestone', right, deps)));

  const { form, errors: gone } = await filledIn(answers, null, deps);
  if (gone) return args.ack({ response_action: 'errors', errors: gone });
  const named = await namedInMilestone(form, deps);
  const at = deps.clock();
  const doing = { by, at, today: dateIn(deps.settings.timeZone, at) };
  const outcome = suggest(randomUUID(), form, doing, named);
  if (outcome.kind === 'refused') {
    return args.ack({ response_action: 'errors', errors: milestoneErrors(outcome.faults, form, named) });
  }
  const sayers = await sayersNow(deps);
  const milestone = await deps.store.transaction(async (store) => {
    const stored = await store.milestones.add(outcome.milestone, args.view.id, doing);
    await askToAgree(store, stored, { admins: deps.settings.admins, sayers }, at);
    await tellPeople(store, null, stored, by, at);
    return stored;
  });
  await args.ack();
  deps.refreshHomes([...concernedBy(milestone), ...deps.settings.admins]);
}
