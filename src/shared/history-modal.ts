import type { ModalView, RichTextSection } from '@slack/types';
import { actions, button, context, plain, rich } from '../slack/blocks.ts';
import { counted } from '../slack/numbers.ts';

export interface History {
  /** Of what it is. */
  title: string;
  id: string;
  /** Who did what, and when; oldest first. */
  deeds: readonly RichTextSection[];
  page: number;
  /** The action_ids of its buttons. */
  turns: { back: string; on: string };
}

/** A view may have 250,000 bytes: with so many of the longest, it stays below. */
const pageSize = 15;

/** All that was ever done to it, the newest first, page by page. */
export function historyModal({ title, id, deeds, page, turns }: History): ModalView {
  const pages = Math.max(1, Math.ceil(deeds.length / pageSize));
  const here = Math.max(0, Math.min(page, pages - 1));
  const shown = deeds.toReversed().slice(here * pageSize, (here + 1) * pageSize);
  const buttons = [
    ...(here > 0 ? [button(turns.back, { label: 'Newer', value: historyValue(id, here - 1) })] : []),
    ...(here + 1 < pages ? [button(turns.on, { label: 'Older', value: historyValue(id, here + 1) })] : []),
  ];
  const where = pages > 1 ? ` · page ${here + 1} of ${pages}` : '';
  return {
    type: 'modal',
    title: plain('History'),
    close: plain('Close'),
    blocks: [
      context(plain(`${title} · ${counted(deeds.length, 'change')}${where}`)),
      ...(shown.length > 0 ? [rich({ type: 'rich_text_list', style: 'bullet', elements: shown })] : []),
      ...(buttons.length > 0 ? [actions(...buttons)] : []),
    ],
  };
}

const historyValue = (id: string, page: number): string => `${id}/${page}`;

/** The first page, where a value names none. */
export function readHistoryValue(value: string): { id: string; page: number } {
  const [, id = value, page = '0'] = /^(.*)\/(\d+)$/.exec(value) ?? [];
  return { id, page: Number(page) };
}
