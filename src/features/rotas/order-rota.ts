import type { ModalView } from '@slack/types';
import { isBefore } from '../../domain/time.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { redraw, show } from '../../slack/tell.ts';
import { placeModal, readPlace } from './place-modal.ts';
import { moved, placed, type RotaDraft, type Step } from './rota-draft.ts';
import { faultsOf } from './rota-faults.ts';
import { besideFields, type RotaAnswers, readRota, rotaTeam, rotaZone } from './rota-modal.ts';
import { readOrder, rotaOrderModal } from './rota-order-modal.ts';
import { continued } from './rota-people.ts';
import { digestOf, previewOf } from './rota-preview.ts';
import { type RotaScene, rotaScene } from './rota-scene.ts';

/** Shows the order and whose turns move, in place of the form; nothing is stored yet. */
export async function showOrder(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { before, answers, errors } = readRota(args.view);
  if (!answers) return args.ack({ response_action: 'errors', errors: errors ?? {} });

  const scene = await rotaScene(before.team, deps);
  if (answers[rotaTeam] !== before.team) {
    const errors = { [rotaTeam]: 'Its rota is still on its way: please press Next again in a moment.' };
    return args.ack({ response_action: 'errors', errors });
  }
  const draft = draftOf(before, answers, scene);
  const faults = await faultsOf(args.body.user.id, draft, scene, deps);
  if (faults) return args.ack({ response_action: 'errors', errors: besideFields(draft.team, faults) });
  await args.ack({ response_action: 'update', view: await drawOrder(draft, deps) });
}

function draftOf(before: RotaDraft, answers: RotaAnswers, scene: RotaScene): RotaDraft {
  const { [rotaTeam]: team, [rotaZone]: zone, channel, people, ...rest } = answers;
  const draft = {
    ...before,
    ...rest,
    team,
    channel: channel ?? null,
    timeZone: zone ?? before.timeZone,
  };
  return { ...draft, people: continued(people, { before, draft, known: scene.known?.rota ?? null }) };
}

/** Somebody moves in the order, or their place and dates are asked for. */
export async function moveHero(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view } = args.body;
  if (!view) return;
  const { draft } = readOrder(view);
  const [step, person] = args.value.split('/') as [Step | 'place', string];
  if (step === 'place') return show(args, placeModal(draft, person));
  const people = moved(draft.people, person, step);
  await redraw(args, view.id, await drawOrder({ ...draft, people }, deps));
}

/** Back to the order, with somebody's place and dates. */
export async function keepPlace(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { draft, person, answers, errors } = readPlace(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const { place, fromOn, lastOn, out } = answers;
  if (fromOn && lastOn && isBefore(lastOn, fromOn)) {
    return args.ack({ response_action: 'errors', errors: { lastOn: 'That is before they join: choose a later day.' } });
  }
  const dated = draft.people.map((one) => (one.person === person ? { person, fromOn, lastOn } : one));
  const people = out?.includes('out') ? dated.filter((one) => one.person !== person) : placed(dated, person, place);
  await args.ack();
  const below = args.view.previous_view_id;
  if (below) await redraw(args, below, await drawOrder({ ...draft, people }, deps));
}

export async function drawOrder(draft: RotaDraft, deps: Deps, remark: string | null = null): Promise<ModalView> {
  const scene = await rotaScene(draft.team, deps);
  const preview = previewOf(draft, scene, { id: 'new', others: await deps.store.rotas.all(), fallbackChannel: '' });
  return rotaOrderModal(preview, digestOf(preview), remark);
}
