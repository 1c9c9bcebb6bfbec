import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView, RichTextList, RichTextSection } from '@slack/types';
import { z } from 'zod';
import { clip } from '../../domain/clip.ts';
import type { SprintEdit } from '../../domain/edit-sprint.ts';
import type { MomentName } from '../../domain/planning-moments.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { SprintMove } from '../../domain/sprint-moves.ts';
import { Temporal } from '../../domain/time.ts';
import { momentWords } from '../../shared/sprints/moment-words.ts';
import { movesText } from '../../shared/sprints/moves-text.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { zoneWords } from '../../shared/sprints/zone-options.ts';
import { actions, button, context, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, typed, words } from '../../slack/rich.ts';
import type { MovedMoment } from './moved-moments.ts';

export const saveSprintDates = 'save-sprint-dates';
export const backToDates = 'back-to-sprint-dates';

/** What an edit would change, as it is looked at before it is saved. */
export interface DatesPreview {
  edit: SprintEdit;
  /** The edited sprint as it is now. */
  was: Sprint;
  moves: readonly SprintMove[];
  moments: readonly MovedMoment[];
  /** What to know of the new dates of a sprint, by its number: clocks that change in it, holidays. */
  notes: ReadonlyMap<number, readonly string[]>;
  /** Working days around the edited sprint that would belong to none. */
  gaps: readonly { firstOn: Temporal.PlainDate; lastOn: Temporal.PlainDate }[];
  timeZone: string;
  today: Temporal.PlainDate;
}

/** `remark` says why it is shown again. */
export function datesPreviewModal(preview: DatesPreview, remark: string | null = null): ModalView {
  const { edit, moves, timeZone } = preview;
  return {
    type: 'modal',
    callback_id: saveSprintDates,
    private_metadata: JSON.stringify({ edit, seen: movesText(moves) }),
    title: plain('What would move'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      ...(remark ? [section(plain(`:warning: ${remark}`))] : []),
      ...nameBlocks(preview),
      ...moves.flatMap((move) => moveBlocks(move, preview)),
      ...gapBlocks(preview),
      ...followingBlocks(preview),
      context(
        mrkdwn`Nothing is saved yet. Goals stay with their sprint. Times are on the clocks of ${zoneWords(timeZone)}; in a team's channel on the team's, in private messages on each reader's own.`,
      ),
      actions(button(backToDates, { label: 'Back' })),
    ],
  };
}

function nameBlocks({ edit, was }: DatesPreview): KnownBlock[] {
  if (edit.name === was.name) return [];
  const renamed = edit.name === null ? [words(' has no name any more')] : [words(' is called '), ...typed(edit.name)];
  return [rich(paragraph(...typed(sprintName(was), { bold: true }), ...renamed))];
}

function moveBlocks({ number, was, is }: SprintMove, { moments, notes, today }: DatesPreview): KnownBlock[] {
  const own = moments.filter(({ sprint }) => sprint === number);
  const noted = notes.get(number) ?? [];
  return [
    rich(
      paragraph(...typed(sprintName(is), { bold: true })),
      paragraph(words(`${days(was.firstOn, was.lastOn, today)} → ${days(is.firstOn, is.lastOn, today)}`)),
      ...(own.length > 0 ? [momentList(own)] : []),
    ),
    ...(noted.length > 0 ? [context(...noted.map(plain))] : []),
  ];
}

/** A view may have 250,000 bytes: with so many of the longest in each sprint, it stays below. */
const mostMoments = 15;
const mostTeams = 5;
const longestName = 40;

function momentList(moments: readonly MovedMoment[]): RichTextList {
  const more = moments.length - mostMoments;
  const lines = moments.slice(0, mostMoments).map(momentLine);
  const elements = more > 0 ? [...lines, paragraph(words(`and ${more} more, of single teams`))] : lines;
  return { type: 'rich_text_list', style: 'bullet', elements };
}

function momentLine({ name, words: times, teams }: MovedMoment): RichTextSection {
  const named = teams.slice(0, mostTeams).map((team) => clip(team, longestName));
  const more = teams.length > mostTeams ? ` and ${teams.length - mostTeams} more` : '';
  const whose = teams.length > 0 ? [words(' ('), ...typed(named.join(', ')), words(`${more})`)] : [];
  return paragraph(bold(`${labelOf(name)}: `), words(times), ...whose);
}

const labelOf = (name: MomentName): string =>
  name === 'votes-close' ? 'Planning meeting, votes close' : momentWords[name].name;

function gapBlocks({ gaps, today }: DatesPreview): KnownBlock[] {
  return gaps.map(({ firstOn, lastOn }) => section(mrkdwn`:hole: ${days(firstOn, lastOn, today)}: in no sprint.`));
}

function followingBlocks({ edit, moves }: DatesPreview): KnownBlock[] {
  const last = moves.at(-1);
  const isFollowed = edit.later === 'move' && last && last.number > edit.number;
  return isFollowed ? [section(mrkdwn`:fast_forward: Those after Sprint ${last.number} move along.`)] : [];
}

const date = z.iso.date().transform((text) => Temporal.PlainDate.from(text));

const Memory = z.object({
  edit: z.object({
    number: z.number(),
    name: z.string().nullable(),
    firstOn: date,
    lastOn: date,
    later: z.enum(['move', 'stay']),
  }),
  /** What the preview said would move. */
  seen: z.string(),
});

export const readPreview = (view: Pick<ViewOutput, 'private_metadata'>): z.output<typeof Memory> =>
  Memory.parse(JSON.parse(view.private_metadata));
