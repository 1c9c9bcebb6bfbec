import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Rota } from '../../domain/rota.ts';
import { handOversAhead } from '../../domain/rota-ending.ts';
import { zoneAt } from '../../domain/stretch-days.ts';
import { dateIn, Temporal } from '../../domain/time.ts';
import type { TurnMove } from '../../domain/turn-moves.ts';
import { context, input, option, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { day, days } from '../../slack/dates.ts';
import { select } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, person, words } from '../../slack/rich.ts';

export const endRotaForm = 'end-rota';
/** Whichever end is picked, whose turns fall away by it appears: the field's name is an action's, too. */
export const rotaEnd = 'rotaEnd';

export const atOnce = 'at-once';
export const never = 'never';

/** What an end comes to, as it is looked at before it is saved. */
export interface EndPreview {
  /** As it is. */
  rota: Rota;
  end: string;
  moves: readonly TurnMove[];
  /** The handles of the user groups that it keeps. */
  groups: readonly string[];
  now: Temporal.Instant;
}

const mostHandOvers = 30;

/** When a rota ends, and whose turns fall away by it. `remark` says why it is shown again. */
export function endRotaModal(seen: EndPreview, digest: string, remark: string | null = null): ModalView {
  const { rota, end } = seen;
  return {
    type: 'modal',
    callback_id: endRotaForm,
    private_metadata: `${rota.id} ${digest}`,
    title: plain('End a rota'),
    submit: plain(end === never ? 'Let it go on' : 'End it'),
    close: plain('Back'),
    blocks: [
      ...(remark ? [section(plain(`:warning: ${remark}`))] : []),
      section(
        mrkdwn`:checkered_flag: *${nameOf(rota)}*: nobody is support hero from its end on. What was served stays in the history and in fair shares.`,
      ),
      input(rotaEnd, 'It ends', select(endsOf(seen), end), { dispatch_action: true }),
      ...goneBlocks(seen),
      ...(end === never ? [] : seen.groups.map(groupBlock)),
      context(
        mrkdwn`Nothing is saved yet. When it is, I tell everybody it concerns; the channel hears it when the rota ends.`,
      ),
    ],
  };
}

const groupBlock = (handle: string): KnownBlock =>
  context(
    mrkdwn`:busts_in_silhouette: Slack empties no user group: whoever is in *@${handle}* then stays in it, until somebody switches it off or another rota keeps it.`,
  );

function endsOf({ rota, now }: EndPreview): PlainTextOption[] {
  const handOvers = handOversAhead(rota, now, mostHandOvers).map((at) => {
    const zoned = at.toZonedDateTimeISO(zoneAt(rota, at));
    const time = zoned.toPlainTime().toString({ smallestUnit: 'minute' });
    return option(endValue(at), `${day(zoned.toPlainDate(), dateIn(rota.timeZone, now))}, at the hand-over (${time})`);
  });
  const goesOn = rota.endedAt ? [option(never, 'Not at all: it goes on')] : [];
  return [...goesOn, ...handOvers, option(atOnce, 'Right now, in the middle of a turn')];
}

export const endValue = (at: Temporal.Instant): string => String(Math.floor(at.epochMilliseconds / 1000));

/** The instant that a value names; null for those that name none. */
export const readEnd = (value: string): Temporal.Instant | null =>
  /^\d{1,12}$/.test(value) ? Temporal.Instant.fromEpochMilliseconds(Number(value) * 1000) : null;

function goneBlocks({ moves, rota, now }: EndPreview): KnownBlock[] {
  const gone = moves.flatMap(({ person, was }) => (was ? [{ person, turn: was }] : []));
  const back = moves.flatMap(({ person, was, is }) => (is && !was ? [{ person, turn: is }] : []));
  const today = dateIn(rota.timeZone, now);
  const list = (title: string, some: typeof gone) =>
    some.length === 0
      ? []
      : [
          rich(paragraph(bold(title)), {
            type: 'rich_text_list',
            style: 'bullet',
            elements: some.map(({ person: who, turn }) =>
              paragraph(person(who), words(`: ${days(turn.firstOn, turn.lastOn, today)}`)),
            ),
          }),
        ];
  if (gone.length + back.length === 0) return [section(mrkdwn`*Nobody's turns change by it.*`)];
  return [
    ...list('These turns fall away, and all after them', gone),
    ...list('These turns come back, and all after them', back),
  ];
}

const Form = z.object({ [rotaEnd]: z.string('Please choose when.') });

export function readEndForm(view: ViewOutput) {
  const [id = '', digest = ''] = view.private_metadata.split(' ');
  return { id, digest, ...readForm(view, Form) };
}

export const endSavedModal = ({ name, endedAt }: Rota, words: string): ModalView => ({
  type: 'modal',
  title: plain(endedAt ? 'Its end is set' : 'It goes on'),
  close: plain('Close'),
  clear_on_close: true,
  blocks: [section(mrkdwn`:checkered_flag: *${clip(oneLine(name), 100)}* ${words}`)],
});

const nameOf = ({ name }: Rota): string => clip(oneLine(name), 100);
