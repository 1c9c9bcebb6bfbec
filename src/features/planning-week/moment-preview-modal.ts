import type { KnownBlock, ModalView, RichTextSection } from '@slack/types';
import { z } from 'zod';
import { clip } from '../../domain/clip.ts';
import { type MomentSettings, momentNames } from '../../domain/planning-moments.ts';
import { Temporal } from '../../domain/time.ts';
import { momentWords, timingWords } from '../../shared/sprints/moment-words.ts';
import { sprintWords } from '../../shared/sprints/sprint-words.ts';
import { actions, button, context, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { day } from '../../slack/dates.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, typed, words } from '../../slack/rich.ts';
import { type MomentDraft, withDraft } from './moment-draft.ts';
import type { MomentAhead, SprintAhead } from './moments-ahead.ts';

export const saveMoment = 'save-moment';
export const backToMoment = 'back-to-moment';

export interface MomentPreview {
  draft: MomentDraft;
  settings: MomentSettings;
  /** With the draft. */
  sprints: readonly SprintAhead[];
  /** By sprint: days off, and clocks that change. */
  notes: ReadonlyMap<number, readonly string[]>;
  isAsync: boolean;
  today: Temporal.PlainDate;
}

/** The coming twelve weeks as they would be. */
export function momentPreviewModal(preview: MomentPreview): ModalView {
  const { draft, settings, sprints } = preview;
  const [before, after] = [settings, withDraft(settings, draft)].map((each) => timingWords(draft.name, each));
  return {
    type: 'modal',
    callback_id: saveMoment,
    private_metadata: JSON.stringify(draft),
    title: plain('The coming 12 weeks'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      section(mrkdwn`*${momentWords[draft.name].name}*: ${before === after ? after! : `${before} → ${after}`}`),
      ...sprints.flatMap((ahead) => sprintBlocks(ahead, preview)),
      context(mrkdwn`Nothing is saved yet. Times are on the clocks of those who read it; what was said stays said.`),
      actions(button(backToMoment, { label: 'Back', value: JSON.stringify(draft) })),
    ],
  };
}

function sprintBlocks({ sprint, moments }: SprintAhead, { draft, notes, isAsync, today }: MomentPreview): KnownBlock[] {
  const noted = notes.get(sprint.number) ?? [];
  const elements = moments.slice(0, mostMoments).map((moment) => line(moment, draft, isAsync, today));
  return [
    rich(paragraph(...typed(sprintWords(sprint, today), { bold: true })), {
      ...{ type: 'rich_text_list', style: 'bullet', elements },
    }),
    ...(noted.length > 0 ? [context(...noted.map(plain))] : []),
  ];
}

/** A view may have 250,000 bytes: with so many of the longest in twelve sprints, it stays below. */
const mostMoments = 30;
const mostNames = 3;
const longestName = 40;

function line(
  { name, on, names }: MomentAhead,
  draft: MomentDraft,
  isAsync: boolean,
  today: Temporal.PlainDate,
): RichTextSection {
  const at = `${day(on.toPlainDate(), today)} ${on.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  const what = name === 'meeting' ? meeting(isAsync) : momentWords[name].name;
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  const named = names.slice(0, mostNames).map((each) => clip(each, longestName));
  const whose = named.length > 0 ? [words(' ('), ...typed(named.join(', ')), words(`${more})`)] : [];
  const text = `${at}  ${what}`;
  return paragraph(name === draft.name ? bold(text) : words(text), ...whose);
}

const meeting = (isAsync: boolean): string => (isAsync ? 'Deadline' : 'Planning meeting');

const Draft = z.object({
  name: z.enum(momentNames),
  moved: z.union([
    z.enum(['usual', 'off']),
    z.object({ days: z.number(), time: z.string().transform((text) => Temporal.PlainTime.from(text)) }),
  ]),
});

/** The draft that a preview carries. */
export const readDraft = (text: string): MomentDraft => Draft.parse(JSON.parse(text));
