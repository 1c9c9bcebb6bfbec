import { isBefore } from '../../domain/time.ts';
import { requestExpiry, type TurnRequest } from '../../domain/turn-request.ts';
import type { ButtonArgs, CommandArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { comingTurns, type HeroTurn, turnOfValue } from '../../shared/hero/hero-turns.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { type Asked, show, tell } from '../../slack/tell.ts';
import { sendRequest, sentView } from './ask-for-cover.ts';
import { readSwap, swapModal } from './swap-modal.ts';
import { arrangeable, arrangingFault, readerRefusal, turnOptions } from './turn-choices.ts';

export const openSwap = (args: CommandArgs, deps: Deps): Promise<void> => open(args, args.command.user_id, deps);
export const openSwapByButton = (args: ButtonArgs, deps: Deps): Promise<void> => open(args, args.body.user.id, deps);

async function open(args: Asked, visitor: string, deps: Deps): Promise<void> {
  const { own, others } = await exchangeable(visitor, deps);
  if (own.length === 0) {
    const none = saying(
      mrkdwn`You have no whole turn as support hero ahead. One that runs can be covered: \`/hero cover\`.`,
    );
    return tell(args, (await readerRefusal(visitor, deps)) ?? none);
  }
  if (others.length === 0) return tell(args, saying(mrkdwn`Nobody else has a turn ahead in this rota.`));
  await show(args, swapModal(await turnOptions(own, deps), await turnOptions(others, deps), {}));
}

/** Whole turns that have not begun: those the visitor may give, and those of others in the same rotas. */
async function exchangeable(visitor: string, deps: Deps): Promise<{ own: HeroTurn[]; others: HeroTurn[] }> {
  const now = deps.clock();
  const isAhead = ({ from }: HeroTurn) => isBefore(now, from);
  const own = (await arrangeable(visitor, deps)).filter(isAhead);
  const rotas = new Set(own.map(({ agreed }) => agreed.rota.id));
  const all = comingTurns(await deps.store.rotas.all(), now).filter(isAhead);
  const others = all.filter(({ agreed, person }) => rotas.has(agreed.rota.id) && person !== visitor);
  return { own, others };
}

export async function sendSwap(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors } = readSwap(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const by = args.body.user.id;
  const { own, others } = await exchangeable(by, deps);
  const [given, wanted] = [turnOfValue(own, answers.turn), turnOfValue(others, answers.theirs)];
  if (!given) {
    const turn = await arrangingFault(answers.turn, by, deps);
    return args.ack({ response_action: 'errors', errors: { turn } });
  }
  const fault = faultOf(given, wanted);
  if (fault || !wanted) return args.ack({ response_action: 'errors', errors: fault ?? {} });

  const at = deps.clock();
  const [{ from, until }, inReturn] = [given, { from: wanted.from, until: wanted.until }];
  const request: TurnRequest = {
    ...{ id: args.view.id, rota: given.agreed.rota.id, kind: 'swap', hero: given.person, from, until, inReturn },
    ...{ ofEveryone: false, asked: [{ person: wanted.person, saysNo: false }], note: answers.note || null, by, at },
    ...{ expiresAt: requestExpiry({ from, until, inReturn }, at), state: 'open', takenBy: null },
  };
  await sendRequest(request, deps);
  await args.ack({ response_action: 'update', view: sentView(request, given.agreed, by, deps) });
}

function faultOf(given: HeroTurn, wanted: HeroTurn | null): Record<string, string> | null {
  if (!wanted) return { theirs: 'That turn has changed hands meanwhile: choose another.' };
  if (given.agreed.rota.id !== wanted.agreed.rota.id) return { theirs: 'That turn is in another rota.' };
  return given.person === wanted.person ? { theirs: 'Both turns are the same person’s: choose another.' } : null;
}
