import type { ModalView } from '@slack/types';
import { hasAllWords } from '../../domain/folded-text.ts';
import type { ButtonArgs, CommandArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { redraw, show } from '../../slack/tell.ts';
import { namesOf } from './history-names.ts';
import { type LessonsMemory, lessonsModal, readLessons, searchOf } from './lessons-modal.ts';

/** /sprint lessons, and what follows it searched for. */
export async function findByCommand({ text, ...args }: CommandArgs, deps: Deps): Promise<void> {
  await show(args, await drawLessons({ words: searchOf(text), place: null }, 0, deps));
}

/** In the history its value says what was looked at there, and the way back leads to it. */
export async function findByButton(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view } = args.body;
  const isModal = view?.type === 'modal' && args.value !== '';
  const lessons = await drawLessons({ words: '', place: isModal ? args.value : null }, 0, deps);
  await (isModal ? redraw(args, view.id, lessons) : show(args, lessons));
}

export async function searchLessons(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { typed, memory } = readLessons(args.view);
  const view = await drawLessons({ ...memory, words: typed }, 0, deps);
  await args.ack({ response_action: 'update', view });
}

/** Of what was searched for, whatever has been typed since. */
export async function turnLessons(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view } = args.body;
  if (view) await redraw(args, view.id, await drawLessons(readLessons(view).memory, Number(args.value), deps));
}

async function drawLessons(memory: LessonsMemory, page: number, deps: Deps): Promise<ModalView> {
  const all = await deps.store.lessons.all();
  const names = await namesOf(deps);
  const matches = hasAllWords(memory.words);
  const found = all.filter(({ words, title, team }) => matches([words, title, names.teamName(team)]));
  return lessonsModal({ found, of: all.length, ...names }, memory, page);
}
