import { rightTo } from '../../domain/rights.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { redraw, show, tell } from '../../slack/tell.ts';
import { ledgerModal } from './ledger-modal.ts';

const entries = 60;

export const showLedger = forAdmins(async (args, { store }) => {
  await show(args, ledgerModal(await store.announcements.ledger(entries)));
});

/** One of those that could not be said. */
export const sayOneAgain = forAdmins(async (args, { store }) => {
  const isTried = await store.announcements.retry(args.value);
  const note = isTried
    ? ":repeat: I'm trying again. Open this anew to see what came of it."
    : 'It is no longer waiting.';
  const { view } = args.body;
  if (view) await redraw(args, view.id, ledgerModal(await store.announcements.ledger(entries), note));
});

function forAdmins(act: (args: ButtonArgs, deps: Deps) => Promise<void>) {
  return async (args: ButtonArgs, deps: Deps): Promise<void> => {
    const person = await deps.people.get(args.body.user.id);
    const right = rightTo('set-up', { person, settings: deps.settings });
    await (right.allowed ? act(args, deps) : tell(args, saying(await refusal('set-up', right, deps))));
  };
}
