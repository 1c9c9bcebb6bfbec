import type { ButtonArgs, Deps } from '../../feature.ts';
import { readHistoryValue } from '../../shared/history-modal.ts';
import { redraw, show, tell } from '../../slack/tell.ts';
import { milestoneHistoryModal } from './milestone-history-modal.ts';
import { milestoneIsGone } from './milestone-is-gone.ts';

export async function showHistory(args: ButtonArgs, deps: Deps): Promise<void> {
  const modal = await drawHistory(`${args.value}/0`, deps);
  await (modal ? show(args, modal) : tell(args, milestoneIsGone()));
}

export async function turnHistory(args: ButtonArgs, deps: Deps): Promise<void> {
  const modal = await drawHistory(args.value, deps);
  await (modal ? redraw(args, args.body.view!.id, modal) : tell(args, milestoneIsGone()));
}

async function drawHistory(value: string, { store }: Deps) {
  const { id, page } = readHistoryValue(value);
  const milestone = await store.milestones.find(id);
  return milestone && milestoneHistoryModal(milestone, await store.changes.of('milestone', id), page);
}
