import type { ViewOutput } from '@slack/bolt';
import type { Datepicker, ModalView } from '@slack/types';
import { z } from 'zod';
import { Temporal } from '../../domain/time.ts';
import { input, option, plain, section } from '../../slack/blocks.ts';
import { boxes, select } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import type { RotaDraft } from './rota-draft.ts';
import { writeDraft } from './rota-modal.ts';
import { readOrder } from './rota-order-modal.ts';

export const placeHero = 'place-hero';

/** Where somebody stands in the order, from when on and until when. */
export function placeModal(draft: RotaDraft, person: string): ModalView {
  const { people } = draft;
  const place = people.findIndex((one) => one.person === person);
  const { fromOn, lastOn } = people[place]!;
  const places = people.map((_, i) => option(String(i), i === 0 ? '1 (first)' : String(i + 1)));
  return {
    type: 'modal',
    callback_id: placeHero,
    private_metadata: JSON.stringify({ ...writeDraft(draft), seen: person }),
    title: plain('Place and dates'),
    submit: plain('Done'),
    close: plain('Back'),
    blocks: [
      section(mrkdwn`:ring_buoy: ${mention(person)}`),
      input('place', 'Place in the order', select(places, String(place))),
      input('fromOn', 'Joins on', dateField(fromOn), {
        optional: true,
        hint: 'Takes only whole turns from that day on. Empty: there from the start.',
      }),
      input('lastOn', 'Last day', dateField(lastOn), {
        optional: true,
        hint: 'Takes only whole turns up to that day. Empty: stays.',
      }),
      ...(people.length > 1
        ? [input('out', 'Instead', boxes([option('out', 'Take out of the rota')], null), { optional: true })]
        : []),
    ],
  };
}

const dateField = (date: Temporal.PlainDate | null): Datepicker => ({
  type: 'datepicker',
  ...(date && { initial_date: date.toString() }),
});

const date = z.iso
  .date()
  .nullish()
  .transform((text) => (text ? Temporal.PlainDate.from(text) : null));

const Place = z.object({
  place: z.coerce.number().int(),
  fromOn: date,
  lastOn: date,
  out: z.array(z.string()).nullish(),
});

export function readPlace(view: ViewOutput) {
  const { draft, seen: person } = readOrder(view);
  return { draft, person, ...readForm(view, Place) };
}
