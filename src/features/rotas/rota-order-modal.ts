import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { clip, oneLine } from '../../domain/clip.ts';
import type { RotaPerson } from '../../domain/rota.ts';
import { dateIn } from '../../domain/time.ts';
import { actions, button, context, divider, option, plain, section } from '../../slack/blocks.ts';
import { day, days } from '../../slack/dates.ts';
import { joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { changeBlocks, handOverOf, type RotaPreview } from './rota-changes.ts';
import type { RotaDraft } from './rota-draft.ts';
import { Draft, writeDraft } from './rota-modal.ts';

export const saveRota = 'save-rota';
export const moveInOrder = 'move-in-order';
export const backToRota = 'back-to-rota';

/** The order, each with a menu that moves them in it, and whose turns move by it. `remark` says why it is shown again. */
export function rotaOrderModal(preview: RotaPreview, seen: string, remark: string | null = null): ModalView {
  const { draft, rota, now } = preview;
  const { firstOn } = rota.versions.at(-1)!;
  const from = day(firstOn, dateIn(rota.timeZone, now));
  const name = clip(oneLine(rota.name), 80);
  return {
    type: 'modal',
    callback_id: saveRota,
    private_metadata: JSON.stringify({ ...writeDraft(draft), seen }),
    title: plain('Order and turns'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      ...(remark ? [section(plain(`:warning: ${remark}`))] : []),
      section(
        mrkdwn`:ring_buoy: ${name}, from *${from}* on, handed over at ${handOverOf(rota)}. The first in the list takes the first turn.`,
      ),
      ...draft.people.map((one, place) => personBlock(one, place, preview)),
      divider,
      ...changeBlocks(preview),
      context(mrkdwn`Nothing is saved yet. When it is, I tell everybody whose turns move.`),
      actions(button(backToRota, { label: 'Back' })),
    ],
  };
}

function personBlock({ person, fromOn, lastOn }: RotaPerson, place: number, preview: RotaPreview): KnownBlock {
  const { firstTurns, rota, now, draft } = preview;
  const today = dateIn(rota.timeZone, now);
  const turn = firstTurns.get(person);
  const stays = [
    ...(fromOn ? [mrkdwn`joins ${day(fromOn, today)}`] : []),
    ...(lastOn ? [mrkdwn`leaves after ${day(lastOn, today)}`] : []),
  ];
  const parts: Mrkdwn[] = [
    mrkdwn`*${place + 1}.* ${mention(person)}`,
    turn ? mrkdwn`${days(turn.firstOn, turn.lastOn, today)}` : mrkdwn`no turn`,
    ...stays,
  ];
  return section(joined(parts, ' · '), { type: 'overflow', action_id: moveInOrder, options: stepsFor(person, draft) });
}

function stepsFor(person: string, { people }: RotaDraft) {
  const place = option(`place/${person}`, 'Place and dates …');
  if (people.length === 1) return [place];
  const steps = [
    option(`up/${person}`, 'Up'),
    option(`down/${person}`, 'Down'),
    option(`first/${person}`, 'To the top'),
    option(`last/${person}`, 'To the end'),
  ];
  return [...steps, place];
}

const Memory = Draft.extend({ seen: z.string() });

export function readOrder({ private_metadata }: Pick<ViewOutput, 'private_metadata'>): {
  draft: RotaDraft;
  seen: string;
} {
  const { seen, ...draft } = Memory.parse(JSON.parse(private_metadata));
  return { draft, seen };
}
