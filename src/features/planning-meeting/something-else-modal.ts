import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { neededTextFault, titleLimit } from '../../domain/typed-text.ts';
import { textSentence } from '../../shared/text-faults.ts';
import { input, plain } from '../../slack/blocks.ts';
import { textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';

export const saySomethingElse = 'say-something-else';

/** Asks what should have come first in the sprint before this one. */
export const somethingElseModal = (sprint: number, said: string | null): ModalView => ({
  type: 'modal',
  callback_id: saySomethingElse,
  private_metadata: String(sprint),
  title: plain('Quick retro'),
  submit: plain('Say so'),
  close: plain('Cancel'),
  blocks: [
    input('words', 'What should have come first?', textField(said, { max_length: titleLimit }), {
      hint: 'It stands in the run-sheet, with your name.',
    }),
  ],
});

const Said = z.object({
  words: z
    .string()
    .nullable()
    .transform((typed, { addIssue }) => {
      const words = typed?.trim() ?? '';
      const because = neededTextFault(words, titleLimit);
      if (!because) return words;
      addIssue({ code: 'custom', message: textSentence(because, words, titleLimit) });
      return z.NEVER;
    }),
});

export const readSomethingElse = (view: ViewOutput) => ({
  ...readForm(view, Said),
  sprint: Number(view.private_metadata),
});
