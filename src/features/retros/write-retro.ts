import { createHash } from 'node:crypto';
import { giveNotes, type NoteKind, settleAnonymity } from '../../domain/retro.ts';
import { type RetroAction, settleAction } from '../../domain/retro-action.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import type { Store } from '../../store/index.ts';
import { settlesNames } from './open-retro.ts';
import { readRetro } from './retro-modal.ts';
import { announceAction, announceRetro, redrawAction } from './retro-posts.ts';
import { retroScene, rightIn } from './retro-scene.ts';
import type { RetroScene } from './seen-retro.ts';

type Answers = NonNullable<ReturnType<typeof readRetro>['answers']>;

/** Keeps what somebody wrote into their team's retro. */
export async function keepRetro(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, place } = readRetro(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const by = args.body.user.id;
  const scene = await retroScene(place, by, deps);
  if (!scene) return args.ack(beside('action', "That team isn't there any more."));
  const right = rightIn(scene, 'write-retro');
  if (!right.allowed) return args.ack(beside('action', await refusalInWords('write-retro', right, deps)));
  const fault = faultIn(answers, scene) ?? (await ownerFault(answers, deps));
  if (fault) return args.ack(beside(...fault));

  const outcome = await deps.store.transaction((store) => save(store, scene, answers, args, deps));
  if (outcome === 'revealed') return args.ack(beside('wentWell', tooLate));
  await args.ack();
  deps.refreshHomes([by, ...(answers.actionOwner ? [answers.actionOwner] : [])]);
}

const tooLate = 'The notes have been revealed meanwhile: this one is better said aloud, or as an action.';

type Beside = [field: string, sentence: string];

function faultIn({ done, wentWell, toChange, action }: Answers, { retro, visitor }: RetroScene): Beside | null {
  const saysSomething = done.length + wentWell.length + toChange.length > 0 || action !== '';
  const changesSomething = retro.notes.some(({ by }) => by === visitor.id);
  if (saysSomething || changesSomething) return null;
  return [retro.revealed ? 'action' : 'wentWell', 'Nothing to save yet: write a line, or press Cancel.'];
}

async function ownerFault({ actionOwner }: Answers, { people }: Deps): Promise<Beside | null> {
  if (!actionOwner) return null;
  const { standing } = await people.get(actionOwner);
  return standing === 'full' || standing === 'guest'
    ? null
    : ['actionOwner', 'That has to be somebody who works here: no app, nobody who left or is from another company.'];
}

async function save(
  store: Store,
  scene: RetroScene,
  answers: Answers,
  { body, view }: SubmissionArgs,
  { clock }: Deps,
): Promise<'saved' | 'revealed'> {
  const { team, retro } = scene;
  const [by, at] = [body.user.id, clock()];
  const written = { 'went-well': answers.wentWell, 'to-change': answers.toChange };
  const given = await store.retros.change(
    retro,
    retro.isAnonymous,
    (found) => {
      const named = namesFor(answers, scene, found);
      const hasNotes = written['went-well'].length + written['to-change'].length > 0;
      if (found.revealed && !hasNotes) return { kind: 'given' as const, retro: found };
      return giveNotes(named, by, written, (about, index) => noteId(view.id, named.isAnonymous, about, index));
    },
    null,
  );
  if (given.kind === 'refused') return 'revealed';

  for (const id of answers.done) await settle(store, id, scene, { by, at });
  if (answers.action && answers.actionOwner) {
    const action = { id: `action-${view.id}`, words: answers.action, owner: answers.actionOwner };
    await agree(store, { ...action, team: team.id, sprint: retro.sprint, agreedBy: by, agreedAt: at });
  }
  await announceRetro(store, team, retro.sprint, at);
  return 'saved';
}

function namesFor({ names }: Answers, scene: RetroScene, retro: RetroScene['retro']): RetroScene['retro'] {
  if (!names || !settlesNames(scene)) return retro;
  const settled = settleAnonymity(retro, names === 'anonymous');
  return settled.kind === 'agreed' ? settled.retro : retro;
}

/** The same form sent twice gives the same notes. Where no name is kept, their order tells nothing either: of the form, who sent it, or when. */
function noteId(form: string, isAnonymous: boolean, about: NoteKind, index: number): string {
  const scrambled = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);
  const place = `${about}-${String(index).padStart(2, '0')}`;
  return isAnonymous ? scrambled(`${form}/${place}`) : `${scrambled(form)}-${place}`;
}

async function agree(store: Store, action: Omit<RetroAction, 'state' | 'settled'>): Promise<void> {
  const agreed: RetroAction = { ...action, state: 'open', settled: null };
  await store.retroActions.add(agreed);
  await announceAction(store, agreed, action.agreedAt);
}

async function settle(
  store: Store,
  id: string,
  { retro }: RetroScene,
  stamp: { by: string; at: RetroAction['agreedAt'] },
) {
  const outcome = await store.retroActions.change(
    id,
    (action) => settleAction(action, 'done', stamp.by, stamp.at),
    stamp,
  );
  if ('action' in outcome) await redrawAction(store, outcome.action, retro.sprint);
}
