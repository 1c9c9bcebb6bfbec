import type { ModalView } from '@slack/types';
import { refitted } from '../../domain/refit-overlays.ts';
import type { Rota, RotaVersion } from '../../domain/rota.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import type { Stamp, Store } from '../../store/index.ts';
import { drawOrder } from './order-rota.ts';
import type { RotaPreview } from './rota-changes.ts';
import type { RotaDraft } from './rota-draft.ts';
import { faultsOf, whenFault } from './rota-faults.ts';
import { readOrder } from './rota-order-modal.ts';
import { digestOf, previewOf } from './rota-preview.ts';
import { rotaSavedModal } from './rota-saved-view.ts';
import { rotaScene } from './rota-scene.ts';
import { tellMoved } from './tell-moved.ts';

/** Stores what was looked at, if that is still what would move, and tells those whose turns move. */
export async function keepRota(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { draft, seen } = readOrder(args.view);
  const stamp = { by: args.body.user.id, at: deps.clock() };
  const faults = await faultsOf(stamp.by, draft, await rotaScene(draft.team, deps), deps);
  if (faults) return showAgain(args, draft, Object.values(faults)[0]!, deps);

  const saving = await deps.store.transaction((store) =>
    save(draft, seen, { id: args.view.id, ...stamp }, { ...deps, store }),
  );
  if (saving.kind === 'refused') return showAgain(args, draft, saving.sentence, deps);
  await args.ack({ response_action: 'update', view: rotaSavedModal(saving.preview) });
  const { rota, moves } = saving.preview;
  deps.refreshHomes([...rota.versions.flatMap(({ people }) => people), ...moves].map(({ person }) => person));
}

async function showAgain(args: SubmissionArgs, draft: RotaDraft, sentence: string, deps: Deps): Promise<void> {
  const view: ModalView = await drawOrder(draft, deps, sentence);
  await args.ack({ response_action: 'update', view });
}

type Saving = { kind: 'saved'; preview: RotaPreview } | { kind: 'refused'; sentence: string };

/** Whoever saves at the same moment waits; a form that is sent twice changes nothing more. */
async function save(
  draft: RotaDraft,
  seen: string,
  { id, ...stamp }: Stamp & { id: string },
  deps: Deps,
): Promise<Saving> {
  const { store } = deps;
  const settings = await store.settings.lock();
  const scene = await rotaScene(draft.team, { ...deps, settings });
  const fallbackChannel = scene.team?.channel ?? settings.planningChannel ?? '';
  const preview = previewOf(draft, scene, { id, others: await store.rotas.all(), fallbackChannel });
  if (scene.known && isStored(preview.rota, scene.known.rota)) return { kind: 'saved', preview };
  const fault = whenFault(draft, scene);
  if (fault) return { kind: 'refused', sentence: Object.values(fault)[0]! };
  if (digestOf(preview) !== seen) return { kind: 'refused', sentence: meanwhile };

  await write(preview, scene.known?.rota ?? null, stamp, store);
  await tellMoved(preview, stamp, store);
  return { kind: 'saved', preview };
}

const meanwhile = 'Somebody changed the rota or its turns meanwhile: this is what would move now.';

const isStored = (rota: Rota, stored: Rota): boolean =>
  JSON.stringify([rota.name, rota.channel, rota.timeZone, rota.versions.map(versionParts)]) ===
  JSON.stringify([stored.name, stored.channel, stored.timeZone, stored.versions.map(versionParts)]);

const versionParts = ({ firstOn, people, handOver, length, weekdays, minimumGap }: RotaVersion) => [
  ...[firstOn, handOver.time, length.count, length.unit, weekdays, minimumGap],
  people.map(({ person, fromOn, lastOn }) => [person, fromOn, lastOn]),
];

async function write({ rota, refit }: RotaPreview, before: Rota | null, stamp: Stamp, store: Store): Promise<void> {
  if (before) {
    await store.rotas.change(rota.id, () => ({ kind: 'edited', rota, refit }), stamp);
    await store.turnRequests.refit(rota.id, refitted(before, rota));
  } else await store.rotas.add(rota, stamp);
  await store.announcements.redrawAbout(rota.id);
}
