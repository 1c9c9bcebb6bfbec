import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { oneLine } from '../../domain/clip.ts';
import { longestNote, mostNotes, type NotesFault, notesBy, readNotes } from '../../domain/retro.ts';
import type { RetroAction } from '../../domain/retro-action.ts';
import { titleLimit } from '../../domain/typed-text.ts';
import { several } from '../../slack/answers.ts';
import { context, input, option, plain, section } from '../../slack/blocks.ts';
import { boxes, personField, radios, textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import type { RetroScene } from './seen-retro.ts';

export const saveRetro = 'save-retro';

export interface RetroForm extends Pick<RetroScene, 'team' | 'visitor' | 'retro' | 'leftOpen'> {
  /** Before the first note whoever decides for the team says whether names stand beside them. */
  settlesNames: boolean;
}

const Memory = z.object({ team: z.string(), sprint: z.number() });

/** What one person says in a retro: what was done of the last one first, then what went well, what to change, and what to do about it. */
export function retroModal(form: RetroForm): ModalView {
  const { team, retro, visitor, leftOpen, settlesNames } = form;
  const memory = { team: team.id, sprint: retro.sprint } satisfies z.output<typeof Memory>;
  const mine = (about: 'went-well' | 'to-change') => textField(notesBy(retro, visitor.id, about).join('\n'), lines);
  return {
    type: 'modal',
    callback_id: saveRetro,
    private_metadata: JSON.stringify(memory),
    title: plain(`Retro of Sprint ${retro.sprint}`),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      ...lastTime(leftOpen),
      ...(retro.revealed
        ? [section(mrkdwn`:mag: The notes are revealed, so no more are taken. You can still agree on an action.`)]
        : [
            context(plain(`${oneLine(team.name)}. ${promise(retro.isAnonymous)}`)),
            ...(settlesNames ? [namesInput(retro.isAnonymous)] : []),
            input('wentWell', 'What went well?', mine('went-well'), { optional: true, hint }),
            input('toChange', 'What should we change?', mine('to-change'), { optional: true, hint }),
          ]),
      input('action', 'What will we do about it?', textField(null, { max_length: titleLimit }), { optional: true }),
      input('actionOwner', 'Who does it?', personField(null), { optional: true }),
    ],
  };
}

const lines = { multiline: true, max_length: 3000 } as const;
const hint = `One note a line, ${mostNotes} at most.`;

const promise = (isAnonymous: boolean): string =>
  isAnonymous
    ? 'Anonymous: no name is kept with a note, so you cannot change yours later, only add more. All stay hidden until they are revealed.'
    : 'Your name stands beside your notes. All stay hidden until they are revealed.';

const namesInput = (isAnonymous: boolean): KnownBlock =>
  input('names', 'Names beside the notes', radios(nameOptions, isAnonymous ? 'anonymous' : 'named'), {
    hint: "For everybody's notes, this time and from now on. It is settled with the first note.",
  });

const nameOptions = [
  option('named', 'Named', 'The team sees who wrote what'),
  option('anonymous', 'Anonymous', 'Nobody can tell who wrote what, not even later'),
];

/** Slack takes ten boxes. */
const mostBoxes = 10;

function lastTime(actions: readonly RetroAction[]): KnownBlock[] {
  if (actions.length === 0) return [];
  const options = actions.slice(0, mostBoxes).map(({ id, words }) => option(id, oneLine(words)));
  return [input('done', 'Last time we said we would: tick what is done', boxes(options, null), { optional: true })];
}

const Notes = z
  .string()
  .nullish()
  .transform((typed, { addIssue }) => {
    const { notes, fault } = readNotes(typed ?? '');
    if (!fault) return notes;
    addIssue({ code: 'custom', message: sentence(fault) });
    return z.NEVER;
  });

const Form = z
  .object({
    done: several,
    names: z.enum(['named', 'anonymous']).nullish(),
    wentWell: Notes,
    toChange: Notes,
    action: z
      .string()
      .nullish()
      .transform((typed) => typed?.trim() ?? ''),
    actionOwner: z.string().nullish(),
  })
  .check(({ value: { action, actionOwner }, issues }) => {
    const fault = (field: string, message: string) =>
      issues.push({ code: 'custom', message, path: [field], input: field });
    if (action && !actionOwner) fault('actionOwner', 'Who does it? An action without a name is nobody’s.');
    if (actionOwner && !action) fault('action', 'What will they do?');
  });

function sentence(fault: NotesFault): string {
  if (fault.because === 'too-many')
    return `These are ${fault.count} notes; please keep to the ${mostNotes} that matter most.`;
  return fault.because === 'too-long'
    ? `Line ${fault.line} is long; a note has ${longestNote} characters at most.`
    : `There is a character in line ${fault.line} that cannot be stored. Please type it anew.`;
}

export const readRetro = (view: ViewOutput) => ({
  ...readForm(view, Form),
  place: Memory.parse(JSON.parse(view.private_metadata)),
});
