import type { FollowUps } from '../../domain/follow-up.ts';
import type { Turn } from '../../domain/rota.ts';
import { dateIn, isBefore, type Temporal } from '../../domain/time.ts';
import { turnAt } from '../../domain/turns.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { redrawGoalsOf } from '../../shared/goals/redraw-goals.ts';
import { readTurnStart } from '../../shared/hero/turn-start.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { show, tell } from '../../slack/tell.ts';
import { redrawEnd } from './announce-note.ts';
import { followUpsOf } from './follow-up-offer.ts';
import { followUpsModal, readFollowUps } from './follow-ups-modal.ts';
import { type ReadRota, readRota } from './living-rotas.ts';
import { refusalToHandOver } from './right-to-hand-over.ts';

export async function openFollowUps(args: ButtonArgs, deps: Deps): Promise<void> {
  const person = args.body.user.id;
  const found = await offerFor(args.value, person, deps);
  if (found.because !== undefined) return tell(args, saying(mrkdwn`${found.because}`));
  await show(args, followUpsModal(args.value, found.followUps, found.today));
}

export async function keepFollowUps(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { kept, errors, value } = readFollowUps(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const person = args.body.user.id;
  const found = await offerFor(value, person, deps);
  const [field = ''] = Object.keys(args.view.state.values);
  if (found.because !== undefined) return args.ack({ response_action: 'errors', errors: { [field]: found.because } });

  const { read, turn, followUps } = found;
  const { offered } = followUps;
  const days = kept.filter(({ on }) => offered.some((one) => one.equals(on)));
  const next = turnAt(read.agreed.rota, turn.until);
  const at = deps.clock();
  await deps.store.transaction(async (store) => {
    await store.followUps.keep(person, offered, days, { by: person, at });
    if (next) await redrawEnd(read, next, person, store);
    await redrawGoalsOf([person], store, at);
  });
  await args.ack();
  deps.refreshHomes([person]);
}

interface Offer {
  read: ReadRota;
  turn: Turn;
  followUps: FollowUps;
  today: Temporal.PlainDate;
  because?: undefined;
}

async function offerFor(value: string, person: string, deps: Deps): Promise<Offer | { because: string }> {
  const start = readTurnStart(value);
  const read = start && (await readRota(start.rota, deps));
  const turn = read && turnAt(read.agreed.rota, start.turnFrom);
  if (!turn?.from.equals(start!.turnFrom)) return { because: refusals['no-such-turn'] };

  const { agreed, reader } = read!;
  const refused = await refusalToHandOver(agreed, turn.from, person, deps);
  if (refused) return { because: refused };

  const followUps = await followUpsOf(agreed, turn, person, deps);
  const today = dateIn(reader.zoneOf(person), deps.clock());
  if (isBefore(followUps.offered.at(-1)!, today)) return { because: refusals.over };
  return { read: read!, turn, followUps, today };
}

const refusals = {
  'no-such-turn': 'That turn isn’t there any more: the rota has changed.',
  over: 'The days after that turn are over.',
};
