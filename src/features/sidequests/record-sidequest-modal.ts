import type { ViewOutput } from '@slack/bolt';
import type { InputBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { SidequestForm } from '../../domain/sidequest.ts';
import type { Team } from '../../domain/team.ts';
import { annoyedWords } from '../../shared/teams/sidequest-words.ts';
import { text } from '../../slack/answers.ts';
import { context, input, option, plain } from '../../slack/blocks.ts';
import { boxes, select, textField } from '../../slack/fields.ts';
import { readForm, type Typed } from '../../slack/form.ts';
import { link, mrkdwn } from '../../slack/mrkdwn.ts';

export const makeSidequest = 'make-sidequest';

const Memory = z.object({
  /** The only one there is to choose; null where the form asks. */
  team: z.string().nullable(),
  /** The message it is made of. */
  link: z.string().nullable(),
});
type Memory = z.output<typeof Memory>;

export function recordSidequestModal(teams: readonly Team[], draft: Typed, memory: Memory): ModalView {
  const [only] = teams;
  return {
    type: 'modal',
    callback_id: makeSidequest,
    private_metadata: JSON.stringify(memory),
    title: plain('Make a sidequest'),
    submit: plain('Record it'),
    close: plain('Cancel'),
    blocks: [
      ...sidequestFields(draft),
      ...(only && teams.length === 1
        ? [context(plain(`For ${only.name}. Never scored; shown and celebrated when it is done.`))]
        : [input('team', 'Team', select(teams.slice(0, 100).map(teamOption), draft.team))]),
      ...(memory.link ? [context(mrkdwn`Made of ${link(memory.link, 'this message')}`)] : []),
    ],
  };
}

const teamOption = ({ id, name }: Team) => option(id, name);

/** A message or a command may be longer than a title: it is all there, to be shortened. */
export const sidequestFields = (draft: Typed): InputBlock[] => [
  input('title', 'What', {
    ...textField(draft.title, { multiline: true, max_length: 3000 }),
    placeholder: plain('Something small that you care about'),
  }),
  input('annoyed', 'Found by using the product?', boxes([option(annoyed, annoyedWords)], draft.annoyed), {
    optional: true,
  }),
];

const annoyed = 'annoyed';

export const sidequestAnswers = {
  title: text,
  annoyed: z
    .array(z.string())
    .nullish()
    .transform((ticked) => (ticked ?? []).includes(annoyed)),
};

export const sidequestDraft = ({ title, annoyed: is }: SidequestForm): Typed => ({
  title,
  annoyed: is ? [annoyed] : [],
});

const Recorded = z.object({ ...sidequestAnswers, team: z.string('Please choose a team').optional() });

export const readSidequest = (view: ViewOutput) => ({
  ...readForm(view, Recorded),
  memory: Memory.parse(JSON.parse(view.private_metadata)),
});
