import { rightTo } from '../../domain/rights.ts';
import type { ButtonArgs, CommandArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { redrawComingPlanning } from '../../shared/sprints/planning-posts.ts';
import { saying } from '../../slack/blocks.ts';
import { show, tell } from '../../slack/tell.ts';
import { companyGoalsMessage } from './company-goals-message.ts';
import { companyGoalsModal, readCompanyGoalsForm } from './company-goals-modal.ts';

/** /roofshot company-goals: everybody may read them. */
export async function showCompanyGoals(args: CommandArgs, deps: Deps): Promise<void> {
  const { allowed } = await rightToEdit(args.command.user_id, deps);
  await tell(args, companyGoalsMessage(await deps.store.companyGoals.read(), allowed), 'Company goals');
}

export async function openCompanyGoals(args: ButtonArgs, deps: Deps): Promise<void> {
  const right = await rightToEdit(args.body.user.id, deps);
  if (!right.allowed) return tell(args, saying(await refusal('edit-company-goals', right, deps)));
  await show(args, companyGoalsModal(await deps.store.companyGoals.read()));
}

export async function keepCompanyGoals(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors } = readCompanyGoalsForm(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const by = args.body.user.id;
  const right = await rightToEdit(by, deps);
  if (!right.allowed) {
    const goals = await refusalInWords('edit-company-goals', right, deps);
    return args.ack({ response_action: 'errors', errors: { goals } });
  }

  const at = deps.clock();
  await deps.store.transaction(async (store) => {
    await store.companyGoals.save(answers, { by, at });
    await redrawComingPlanning(store, deps.settings, at);
  });
  await args.ack();
}

async function rightToEdit(visitor: string, { people, settings }: Deps) {
  return rightTo('edit-company-goals', { person: await people.get(visitor), settings });
}
