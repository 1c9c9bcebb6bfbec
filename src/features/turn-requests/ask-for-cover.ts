import type { ModalView } from '@slack/types';
import type { Agreed } from '../../domain/duty-days.ts';
import { personFault } from '../../domain/person-fault.ts';
import { stretchOfDays } from '../../domain/stretch-days.ts';
import { requestExpiry, type Stretch, type TurnRequest } from '../../domain/turn-request.ts';
import type { ButtonArgs, CommandArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { type HeroTurn, turnOfValue } from '../../shared/hero/hero-turns.ts';
import { saying } from '../../slack/blocks.ts';
import type { Typed } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { type Asked, show, tell } from '../../slack/tell.ts';
import { announceRequest } from './announce-request.ts';
import { colleagues } from './ask-colleagues.ts';
import { coverModal, readCover } from './cover-modal.ts';
import { gapsAfterYes, waitedFor } from './gaps-of-request.ts';
import { remindersOf } from './remind-asked.ts';
import { requestSentModal } from './request-sent-modal.ts';
import { arrangeable, arrangingFault, readerRefusal, turnOptions } from './turn-choices.ts';
import { stretchWords } from './turn-words.ts';

export const openCover = (args: CommandArgs, deps: Deps): Promise<void> => open(args, args.command.user_id, {}, deps);

/** With the turn that the button is about, if it is about one. */
export const openCoverByButton = (args: ButtonArgs, deps: Deps): Promise<void> =>
  open(args, args.body.user.id, args.value ? { turn: args.value } : {}, deps);

async function open(args: Asked, visitor: string, draft: Typed, deps: Deps): Promise<void> {
  const turns = await arrangeable(visitor, deps);
  if (turns.length === 0) {
    const none = saying(mrkdwn`You have no turn as support hero ahead, and arrange none for others.`);
    return tell(args, (await readerRefusal(visitor, deps)) ?? none);
  }
  await show(args, coverModal(await turnOptions(turns, deps), draft));
}

type Faulty = { errors: Record<string, string>; request?: undefined };

export async function sendCover(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { asked, errors } = readCover(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const by = args.body.user.id;
  const turn = turnOfValue(await arrangeable(by, deps), asked.turn);
  if (!turn)
    return args.ack({ response_action: 'errors', errors: { turn: await arrangingFault(asked.turn, by, deps) } });
  const drawn = await drawUp(turn, asked, { id: args.view.id, by }, deps);
  if (drawn.errors) return args.ack({ response_action: 'errors', errors: drawn.errors });

  await sendRequest(drawn.request, deps);
  await args.ack({ response_action: 'update', view: sentView(drawn.request, turn.agreed, by, deps) });
}

/** What whoever asked sees at once. */
export function sentView(request: TurnRequest, agreed: Agreed, reader: string, { clock }: Deps): ModalView {
  const now = clock();
  const gaps = gapsAfterYes(request, agreed, waitedFor(request), now);
  return requestSentModal({ request, rota: agreed.rota, reader, gaps, now });
}

interface Wanted {
  days: { firstOn: HeroTurn['firstOn']; lastOn: HeroTurn['lastOn'] } | null;
  person?: string | null | undefined;
  note?: string | null | undefined;
}

async function drawUp(
  turn: HeroTurn,
  { days, person, note }: Wanted,
  { id, by }: { id: string; by: string },
  deps: Deps,
): Promise<Faulty | { request: TurnRequest; errors?: undefined }> {
  const { agreed, person: hero } = turn;
  const stretch = days ? stretchOfDays(agreed.rota, turn, days) : { from: turn.from, until: turn.until };
  if (!stretch) {
    return {
      errors: { firstOn: `These days lie outside the turn: it is ${stretchWords(agreed.rota, turn, deps.clock())}.` },
    };
  }
  const asked = person ? await only(person, hero, deps) : await everyone(turn, stretch, deps);
  if (typeof asked === 'string') return { errors: { person: asked } };

  const at = deps.clock();
  const request: TurnRequest = {
    ...{ id, rota: agreed.rota.id, kind: 'cover', hero, ...stretch, inReturn: null, ofEveryone: !person },
    ...{ asked: asked.map((one) => ({ person: one, saysNo: false })), note: note || null, by, at },
    ...{ expiresAt: requestExpiry({ ...stretch, inReturn: null }, at), state: 'open', takenBy: null },
  };
  return { request };
}

async function only(person: string, hero: string, { people }: Deps): Promise<string[] | string> {
  if (person === hero) return 'They have this turn already: ask somebody else.';
  const fault = personFault(await people.get(person), false);
  return fault ? 'Only full members of this workspace can be support hero.' : [person];
}

async function everyone(turn: HeroTurn, stretch: Stretch, deps: Deps): Promise<string[] | string> {
  const others = await colleagues(turn, stretch, deps);
  return others.length > 0 ? others : 'Nobody else in the rota is there on these days: name somebody.';
}

/** Stores a request and asks; the same form twice is one request. */
export async function sendRequest(request: TurnRequest, deps: Deps): Promise<void> {
  const reminders = await remindersOf(request, deps);
  await deps.store.transaction(async (store) => {
    const isNew = await store.turnRequests.add(request, request);
    if (isNew) await announceRequest(request, reminders, store);
  });
  deps.refreshHomes([request.hero, ...request.asked.map(({ person }) => person)]);
}
