import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { clip } from '../../domain/clip.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { actions, button, plain, section } from '../../slack/blocks.ts';
import { type Errors, type Typed, typedInto } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { type Answers, type Draft, everyStep, isLastStep, type Step, stepOf } from './draft.ts';
import { linkLimit, planningFields, readPlanning } from './planning-modal.ts';
import { readSprints, sprintsFields } from './sprints-modal.ts';
import { readWorkdays, workdaysFields } from './workdays-modal.ts';

export const setUpWorkspace = 'set-up-workspace';
export const goBackInSetUp = 'go-back-in-set-up';

/** A step of set-up, or one that is edited alone. `place` is the option of the country whose holidays are kept. */
export function setUpModal(draft: Draft, place: PlainTextOption | null): ModalView {
  const isAlone = draft.steps.length === 1;
  return {
    type: 'modal',
    callback_id: setUpWorkspace,
    private_metadata: JSON.stringify({ ...draft, typed: kept(draft.typed) }),
    title: plain(isAlone ? titles[stepOf(draft)] : `Set up Roofshot (${draft.at + 1} of ${draft.steps.length})`),
    submit: plain(submitLabel(draft)),
    close: plain('Cancel'),
    blocks: [...greeting(draft), ...fieldsOf(draft, place), ...(draft.at > 0 ? [back] : [])],
  };
}

const titles: Record<Step, string> = {
  workdays: 'Where and when you work',
  sprints: 'Sprints',
  planning: 'Planning',
};

function submitLabel(draft: Draft): string {
  if (!isLastStep(draft)) return 'Next';
  return draft.isFirst ? 'Finish' : 'Save';
}

function greeting({ at, isFirst }: Draft): KnownBlock[] {
  if (at > 0 || !isFirst) return [];
  const words = mrkdwn`Three short steps: where and when you work, your sprints, and how you plan them. All of it can be changed later with \`/roofshot settings\`.`;
  return [section(words)];
}

function fieldsOf(draft: Draft, place: PlainTextOption | null): KnownBlock[] {
  const step = stepOf(draft);
  if (step === 'workdays') return workdaysFields(draft, place);
  return step === 'sprints' ? sprintsFields(draft) : planningFields(draft);
}

const back = actions(button(goBackInSetUp, { label: 'Back' }));

/** Slack takes 3,000 characters: what was typed beyond the limit of its field may be cut. */
const kept = (typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([field, answer]) => [
      field,
      typeof answer === 'string' ? clip(answer, linkLimit) : answer,
    ]),
  );

const Memory = z.object({
  steps: z.array(z.enum(everyStep)).min(1),
  at: z.int().min(0),
  isFirst: z.boolean(),
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])),
});

/** The draft with what stands in the view now. */
export function readDraft(view: Pick<ViewOutput, 'private_metadata' | 'state'>): Draft {
  const draft = Memory.parse(JSON.parse(view.private_metadata));
  return { ...draft, typed: { ...draft.typed, ...typedInto(view) } };
}

/** What was answered in the steps up to the draft's own; or what is wrong, and in which of them first. */
export type Reading = { kind: 'read'; answers: Partial<Answers> } | { kind: 'wrong'; at: number; errors: Errors };

export function readAnswers(draft: Draft, now: Temporal.Instant): Reading {
  let answers: Partial<Answers> = {};
  for (let at = 0; at <= draft.at; at += 1) {
    const read = readStep({ ...draft, at }, dateIn(answers.timeZone ?? 'UTC', now));
    if (read.errors) return { kind: 'wrong', at, errors: read.errors };
    answers = { ...answers, ...read.answers };
  }
  return { kind: 'read', answers };
}

function readStep(draft: Draft, today: Temporal.PlainDate) {
  const step = stepOf(draft);
  if (step === 'workdays') return readWorkdays(draft);
  return step === 'sprints' ? readSprints(draft, today) : readPlanning(draft);
}
