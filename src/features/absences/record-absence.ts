import type { Absence } from '../../domain/absence.ts';
import { absenceDoubt } from '../../domain/new-absence.ts';
import { dateIn, isBefore } from '../../domain/time.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { redrawGoalsOf } from '../../shared/goals/redraw-goals.ts';
import { flagAwayHero, redrawHandOversOf } from '../../shared/hero/hero-turns.ts';
import { typedInto } from '../../slack/form.ts';
import type { Stamp } from '../../store/index.ts';
import { absenceErrors, doubts } from './absence-faults.ts';
import { absenceNotedModal } from './absence-noted-modal.ts';
import { absenceScene } from './absence-scene.ts';
import { readAbsence } from './absences-modal.ts';
import { drawAbsences } from './list-absences.ts';
import { calendarsOf, missedDays } from './missed-days.ts';
import { tellRecorded } from './tell-absentee.ts';

/** Notes that somebody is away; the same form twice is one absence. */
export async function saveAbsence(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { days, of, errors, about } = readAbsence(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const by = args.body.user.id;
  const scene = await absenceScene(by, of ?? by, deps);
  const absence = { id: args.view.id, person: scene.absentee.id, ...days };
  const faults = await absenceErrors(absence, scene, deps);
  if (faults) return args.ack({ response_action: 'errors', errors: faults });

  const today = dateIn(scene.absentee.timeZone, deps.clock());
  const doubt = absenceDoubt(days, today);
  const key = `${days.firstOn}/${days.lastOn}`;
  if (doubt && about !== key) {
    const asked = { about: key, question: doubts[doubt] };
    const view = await drawAbsences(scene, { draft: typedInto(args.view), asked }, deps);
    return args.ack({ response_action: 'update', view });
  }

  await record(absence, { by, at: deps.clock() }, deps);
  const missed = missedDays(absence, await calendarsOf(absence.person, deps));
  const isOver = isBefore(days.lastOn, today);
  const view = absenceNotedModal({ absence, isOwn: absence.person === by, missed, isOver, today });
  await args.ack({ response_action: 'update', view });
  deps.refreshHomes([absence.person]);
}

async function record(absence: Absence, stamp: Stamp, deps: Deps): Promise<void> {
  await deps.store.transaction(async (store) => {
    await store.absences.add(absence, stamp);
    if (stamp.by !== absence.person) await tellRecorded(absence, store, stamp.at);
    await flagAwayHero(absence, store, deps);
    await redrawHandOversOf(absence.person, store, stamp.at);
    await redrawGoalsOf([absence.person], store, stamp.at);
  });
}
