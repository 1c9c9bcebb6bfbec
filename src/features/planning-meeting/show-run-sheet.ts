import { sprintToPlan } from '../../domain/meeting-times.ts';
import { dateIn } from '../../domain/time.ts';
import type { CommandArgs, Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { tell } from '../../slack/tell.ts';
import { readPlanning, runSheetOf } from './read-planning.ts';
import { runSheetMessage } from './run-sheet-message.ts';

/** /sprint plan: the run-sheet of the coming meeting, for whoever asks. */
export async function showRunSheet(args: CommandArgs, deps: Deps): Promise<void> {
  const schedule = await scheduleOf(deps.store, deps.settings);
  const { sprint } = sprintToPlan(schedule, dateIn(schedule.timeZone, deps.clock()));
  const scene = (await readPlanning(sprint.number, deps))!;
  await tell(args, runSheetMessage(await runSheetOf(scene, 'all', deps)));
}
