import type { Button, KnownBlock, ModalView } from '@slack/types';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { headline, spanWords } from './history-overview.ts';
import { backToHistory, type Part, partValue, placeValue, turnPartBack, turnPartOn } from './history-place.ts';
import { heroRows, longGoalRows, milestoneRows, sidequestRows, teamRows } from './part-rows.ts';
import type { SeenHistory } from './seen-history.ts';

interface Drawn {
  title: string;
  lead: string;
  /** One of them a row, each of at most two blocks. */
  rows: (seen: SeenHistory) => KnownBlock[][];
}

const drawn: Record<Part, Drawn> = {
  teams: { title: 'Teams', lead: 'How many of their goals succeeded, and how they went.', rows: teamRows },
  milestones: {
    title: 'By milestone',
    lead: 'How the goals went that served one, the most goals first.',
    rows: milestoneRows,
  },
  'long-goals': {
    title: 'Goals that went on',
    lead: 'Reshaped into new goals, or tidied up in later sprints: those that took the most sprints first.',
    rows: longGoalRows,
  },
  sidequests: { title: 'Sidequests done', lead: 'The newest first.', rows: sidequestRows },
  heroes: {
    title: 'Support heroes',
    lead: 'Days served up to today, swaps and covers counted, and in which sprint.',
    rows: heroRows,
  },
};

const pageSize = 20;

/** A part of the history by itself, with the way back. */
export function partModal(seen: SeenHistory, part: Part, page: number): ModalView {
  const { title, lead, rows: rowsOf } = drawn[part];
  const rows = rowsOf(seen);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const here = Math.max(0, Math.min(Number.isFinite(page) ? page : 0, pages - 1));
  const turn = (action: string, label: string, to: number): Button =>
    button(action, { label, value: partValue(part, to, seen.place) });
  const where = `${headline(seen.team)} · ${spanWords(seen)}`;
  return {
    type: 'modal',
    title: plain(title),
    close: plain('Close'),
    blocks: [
      context(plain(where), ...(pages > 1 ? [mrkdwn`Page ${here + 1} of ${pages}`] : [])),
      context(mrkdwn`${lead}`),
      ...(rows.length === 0 ? [section(mrkdwn`There is nothing of this in these sprints.`)] : []),
      ...rows.slice(here * pageSize, (here + 1) * pageSize).flat(),
      actions(
        ...(here > 0 ? [turn(turnPartBack, 'Page before', here - 1)] : []),
        ...(here + 1 < pages ? [turn(turnPartOn, 'Next page', here + 1)] : []),
        backToHistory(placeValue(seen.place)),
      ),
    ],
  };
}
