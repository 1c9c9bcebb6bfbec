import type { Agreed } from '../../domain/duty-days.ts';
import { endRotaAt, handOversAhead, keepRotaGoing, type RotaEnd } from '../../domain/rota-ending.ts';
import type { Temporal } from '../../domain/time.ts';
import { turnMoves } from '../../domain/turn-moves.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { withdrawBeyondEnd } from '../../shared/hero/end-rotas.ts';
import { rightToRota } from '../../shared/hero/right-to-rota.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { typedInto } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { redraw, show, tell } from '../../slack/tell.ts';
import type { Stamp } from '../../store/index.ts';
import {
  atOnce,
  type EndPreview,
  endRotaModal,
  endSavedModal,
  endValue,
  never,
  readEnd,
  readEndForm,
  rotaEnd,
} from './end-rota-modal.ts';
import { digestOf } from './rota-preview.ts';
import { tellEnd } from './tell-end.ts';

/** With the next hand-over, or the end it has. */
export async function openEnd(args: ButtonArgs, deps: Deps): Promise<void> {
  const lived = await deps.store.rotas.find(args.value);
  if (!lived) return;
  const now = deps.clock();
  const end = lived.rota.endedAt ?? handOversAhead(lived.rota, now, 1)[0];
  await show(args, await draw(lived, end ? endValue(end) : atOnce, deps));
}

/** Another end was picked: whose turns fall away by it appears. */
export async function changeEnd(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view } = args.body;
  const lived = view && (await deps.store.rotas.find(readEndForm(view as never).id));
  if (!view || !lived) return;
  await redraw(args, view.id, await draw(lived, String(typedInto(view)[rotaEnd] ?? atOnce), deps));
}

async function draw(lived: Agreed, end: string, { store, clock }: Deps, remark: string | null = null) {
  const kept = (await store.heroGroups.all()).filter(({ rota }) => rota === lived.rota.id);
  const preview = previewOf(lived, end, clock());
  const groups = kept.map(({ handle }) => handle);
  return endRotaModal({ ...preview, groups }, digestOf({ moves: preview.moves, isNew: false }), remark);
}

function previewOf(lived: Agreed, end: string, now: Temporal.Instant): Omit<EndPreview, 'groups'> {
  const outcome = ended(lived, end, now);
  const moves = outcome.rota ? turnMoves(lived, { ...lived, rota: outcome.rota }, now) : [];
  return { rota: lived.rota, end, moves, now };
}

function ended({ rota }: Agreed, end: string, now: Temporal.Instant): RotaEnd {
  if (end === never) return keepRotaGoing(rota, now);
  return endRotaAt(rota, end === atOnce ? null : readEnd(end), now);
}

/** Stores the end that was looked at, if that is still what falls away by it, and tells those it concerns. */
export async function keepEnd(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { id, digest, answers, errors } = readEndForm(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const lived = await deps.store.rotas.find(id);
  if (!lived) return tell(args, saying(mrkdwn`That rota isn't there any more.`));
  const stamp = { by: args.body.user.id, at: deps.clock() };
  const right = await rightToRota(stamp.by, lived.rota.team, deps);
  if (!right.allowed) {
    const sentence = await refusalInWords('edit-rota', right, deps);
    return args.ack({ response_action: 'errors', errors: { [rotaEnd]: sentence } });
  }
  const end = answers[rotaEnd];
  const outcome = await save(lived.rota.id, { end, digest }, stamp, deps);
  if (outcome.kind === 'changed') {
    return args.ack({ response_action: 'update', view: await draw(outcome.lived, end, deps, meanwhile) });
  }
  if (outcome.kind === 'refused') {
    return args.ack({ response_action: 'errors', errors: { [rotaEnd]: refusals[outcome.because] } });
  }
  await args.ack({ response_action: 'update', view: endSavedModal(outcome.preview.rota, savedWords(outcome.preview)) });
  deps.refreshHomes(outcome.preview.moves.map(({ person }) => person));
}

const meanwhile = 'The rota or its turns changed meanwhile: this is what would fall away now.';

const refusals = {
  over: 'It has ended already.',
  'no-hand-over': 'There is no hand-over then any more: choose another.',
};

type Saved =
  | { kind: 'saved'; preview: Omit<EndPreview, 'groups'> }
  | { kind: 'changed'; lived: Agreed }
  | { kind: 'refused'; because: keyof typeof refusals };

function save(id: string, { end, digest }: { end: string; digest: string }, stamp: Stamp, deps: Deps): Promise<Saved> {
  return deps.store.transaction(async (store) => {
    await store.settings.lock();
    const lived = (await store.rotas.find(id))!;
    const outcome = ended(lived, end, stamp.at);
    if (outcome.kind === 'refused') return outcome;
    const { moves } = previewOf(lived, end, stamp.at);
    if (digestOf({ moves, isNew: false }) !== digest) return { kind: 'changed', lived };

    const { rota } = outcome;
    await store.rotas.change(id, () => outcome, stamp);
    await store.announcements.redrawAbout(id);
    await withdrawBeyondEnd(rota, stamp, store);
    await tellEnd(rota, moves, stamp, store);
    return { kind: 'saved', preview: { rota, end, moves, now: stamp.at } };
  });
}

function savedWords({ rota, moves, now }: Omit<EndPreview, 'groups'>): string {
  const told = moves.length > 0 ? ' I tell everybody whose turns change.' : '';
  if (!rota.endedAt) return `goes on, without an end.${told}`;
  return rota.endedAt.equals(now) ? `has ended.${told}` : `ends at that hand-over.${told}`;
}
