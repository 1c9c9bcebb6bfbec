import type { ModalView } from '@slack/types';
import type { EarlyDeps, SubmissionArgs } from '../../feature.ts';
import type { Errors } from '../../slack/form.ts';
import { type Answers, type Draft, isLastStep, nextStep } from './draft.ts';
import { editSettings } from './edit-settings.ts';
import { drawn } from './open-set-up.ts';
import { setUp } from './set-up.ts';
import { editedModal, setUpDoneModal } from './set-up-done-modal.ts';
import { adminFault, rightFault } from './set-up-faults.ts';
import { readAnswers, readDraft } from './set-up-modal.ts';
import { settingsFacts } from './settings-facts.ts';

/** Goes on to the next step; the last one stores what was answered in all of them. */
export async function takeStep({ ack, view, body }: SubmissionArgs, deps: EarlyDeps): Promise<void> {
  const by = body.user.id;
  const draft = readDraft(view);
  const read = readAnswers(draft, deps.clock());
  if (read.kind === 'wrong') return ack(await askAgain(draft, read));

  const errors = await faultsOf(read.answers, by, view, deps);
  if (errors) return ack({ response_action: 'errors', errors });

  const next = isLastStep(draft)
    ? await finish(draft, read.answers, { by, form: view.id }, deps)
    : await drawn(nextStep(draft));
  await ack({ response_action: 'update', view: next });
}

/** What is wrong stands beside its field; a step that was right when it was sent and no longer is comes back. */
async function askAgain(draft: Draft, { at, errors }: { at: number; errors: Errors }) {
  if (at === draft.at) return { response_action: 'errors' as const, errors };
  return { response_action: 'update' as const, view: await drawn({ ...draft, at }) };
}

async function faultsOf(
  { admins = [] }: Partial<Answers>,
  by: string,
  { blocks }: SubmissionArgs['view'],
  deps: EarlyDeps,
): Promise<Errors | null> {
  const right = await rightFault(by, deps);
  const field = blocks.find(({ type }) => type === 'input')?.block_id;
  if (right && field) return { [field]: right };

  const admin = await adminFault(admins, deps);
  return admin ? { admins: admin } : null;
}

async function finish(
  draft: Draft,
  answers: Partial<Answers>,
  sent: { by: string; form: string },
  deps: EarlyDeps,
): Promise<ModalView> {
  if (!draft.isFirst) {
    const moves = await editSettings(answers, sent, deps);
    return editedModal(await settingsFacts(deps), draft.steps, moves);
  }
  // The first time every step is asked.
  const isNew = await setUp(answers as Answers, sent.by, deps);
  const { store, clock } = deps;
  deps.refreshHomes(await store.people.withHomeOpenSince(clock().subtract({ hours: 7 * 24 })));
  return setUpDoneModal(await settingsFacts(deps), isNew);
}
