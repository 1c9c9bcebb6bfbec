import type { ButtonArgs, Deps } from '../../feature.ts';
import { goalIsGone } from '../../shared/goals/goal-scene.ts';
import { readHistoryValue } from '../../shared/history-modal.ts';
import { redraw, show, tell } from '../../slack/tell.ts';
import { isHistory } from './goal-history.ts';
import { goalHistoryModal } from './goal-history-modal.ts';

export async function showHistory(args: ButtonArgs, deps: Deps): Promise<void> {
  const modal = await drawHistory(`${args.value}/0`, deps);
  await (modal ? show(args, modal) : tell(args, goalIsGone()));
}

export async function turnHistory(args: ButtonArgs, deps: Deps): Promise<void> {
  const modal = await drawHistory(args.value, deps);
  await (modal ? redraw(args, args.body.view!.id, modal) : tell(args, goalIsGone()));
}

async function drawHistory(value: string, { store }: Deps) {
  const { id, page } = readHistoryValue(value);
  const goal = await store.goals.find(id);
  return goal && goalHistoryModal(goal, (await store.changes.of('goal', id)).filter(isHistory), page);
}
