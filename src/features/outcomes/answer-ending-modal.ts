import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Ending } from '../../domain/ending.ts';
import { type Asking, askedAfter, type Fate, fates } from '../../domain/sequel.ts';
import { isOpen } from '../../domain/tidy-up.ts';
import { answerEnding } from '../../shared/outcomes/ending-buttons.ts';
import { context, input, option, paragraph, plain, rich } from '../../slack/blocks.ts';
import { personField, radios, textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { typed } from '../../slack/rich.ts';
import { outcomeLine } from './outcome-line.ts';

/** What is left of a scraped goal, or the lesson of a failed one, and what becomes of it; null where a goal asks nothing. */
export function answerEndingModal({ goal, sequel, tidyUps }: Ending, keptFor: number): ModalView | null {
  const asked = askedAfter(goal);
  if (!asked) return null;
  const { title, label, hint } = formWords[asked.words];
  const open = tidyUps.find(isOpen);
  return {
    type: 'modal',
    callback_id: answerEnding,
    private_metadata: goal.id,
    title: plain(title),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      rich(paragraph(...typed(goal.title, { bold: true }))),
      context(outcomeLine(goal)),
      input('text', label, textField(sequel[asked.words]?.text, { multiline: true, max_length: 3000 }), { hint }),
      input('fate', 'What becomes of it?', radios(fateOptions(asked, keptFor), sequel.choice?.fate)),
      ...(asked.fates.includes('keep')
        ? [
            input('finisher', 'Who finishes it, if it is kept', personField(open?.owner ?? goal.owner), {
              optional: true,
            }),
          ]
        : []),
    ],
  };
}

const formWords: Record<Asking['words'], { title: string; label: string; hint: string }> = {
  left: { title: 'What is left', label: 'What is left to do?', hint: 'The summary shows it, and so does the tidy-up.' },
  lesson: {
    title: 'The lesson',
    label: 'What did we learn?',
    hint: 'The summary shows it: others learn from it, too.',
  },
};

const fateWords: Record<Fate, (keptFor: number) => [label: string, means: string]> = {
  keep: (sprint) => [
    `Keep: tidy it up in Sprint ${sprint}`,
    'No vote, outside the limit; half of that sprint is for it and other work',
  ],
  reshape: () => ['Reshape: propose it anew', 'A new goal, linked to this one; it counts in the limit'],
  drop: () => ['Drop: it ends here', 'What was done stays done'],
};

const fateOptions = (asked: Asking, keptFor: number) =>
  asked.fates.map((fate) => option(fate, ...fateWords[fate](keptFor)));

const Answer = z.object({
  text: z.string('Please write a few words'),
  fate: z.enum(fates, 'Please choose one'),
  finisher: z.string().nullish(),
});

export const readAnswer = (view: ViewOutput) => ({ ...readForm(view, Answer), goal: view.private_metadata });
