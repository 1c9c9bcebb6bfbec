import { rightTo } from '../../domain/rights.ts';
import type { Temporal } from '../../domain/time.ts';
import {
  acceptRequest,
  declineRequest,
  type RequestOutcome,
  type RequestRefusal,
  type TurnRequest,
  undoRequest,
  withdrawRequest,
} from '../../domain/turn-request.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import type { Store } from '../../store/index.ts';
import { announceOutcome, askersOf, requestAgreed, requestUndone, requestUnmet } from './announce-request.ts';

type Rule = Parameters<Store['turnRequests']['decide']>[1];

export const accept = answers((request, lived, by, now) => acceptRequest(request, lived, by, now));
export const decline = answers((request, _, by, now) => declineRequest(request, by, now));

/** A button of those who are asked; others hear who they are. */
function answers(
  rule: (request: TurnRequest, lived: Parameters<Rule>[1], by: string, now: Temporal.Instant) => RequestOutcome,
) {
  return async (args: ButtonArgs, deps: Deps): Promise<void> => {
    const by = args.body.user.id;
    const refused = await obstacleTo('answer-turn-request', args, deps, ({ asked }) =>
      asked.map(({ person }) => person),
    );
    if (refused) return tell(args, refused);
    await answer(args, deps, (request, lived) => rule(request, lived, by, deps.clock()));
  };
}

export async function withdraw(args: ButtonArgs, deps: Deps): Promise<void> {
  const refused = await obstacleTo('arrange-turn', args, deps, ({ hero, by }) => [hero, by]);
  if (refused) return tell(args, refused);
  await answer(args, deps, (request) => withdrawRequest(request, deps.clock()));
}

export async function undo(args: ButtonArgs, deps: Deps): Promise<void> {
  const partners = ({ hero, by, takenBy }: TurnRequest) => [hero, by, ...(takenBy ? [takenBy] : [])];
  const refused = await obstacleTo('arrange-turn', args, deps, partners);
  if (refused) return tell(args, refused);
  await answer(args, deps, (request, { overlays }) => undoRequest(request, overlays, deps.clock()));
}

/** For all but those who take part, and for `arrange-turn` whoever may arrange the hero's turns. */
async function obstacleTo(
  act: 'arrange-turn' | 'answer-turn-request',
  { value, body }: ButtonArgs,
  deps: Deps,
  partners: (request: TurnRequest) => string[],
): Promise<Message | null> {
  const { store, people, settings, clock } = deps;
  const request = await store.turnRequests.find(value);
  if (!request) return null;
  const teams = await store.teams.ofPerson(request.hero);
  const right = rightTo(act, {
    ...{ person: await people.get(body.user.id), settings, teams, absentee: request.hero, asked: partners(request) },
    absentLeads: await absentLeads(teams, deps, clock()),
  });
  return right.allowed ? null : saying(await refusal(act, right, deps));
}

async function answer(args: ButtonArgs, deps: Deps, rule: Rule): Promise<void> {
  const stamp = { by: args.body.user.id, at: deps.clock() };
  const leads = await leadsFor(args.value, deps.store);
  const outcome = await deps.store.transaction(async (store) => {
    const outcome = await store.turnRequests.decide(args.value, rule, stamp);
    if ('request' in outcome && outcome.request) await announce(outcome, { leads, ...stamp }, store);
    return outcome;
  });
  if (outcome.kind === 'missing') return tell(args, saying(mrkdwn`That request isn't there any more.`));
  if (outcome.kind === 'refused') return tell(args, saying(mrkdwn`${refusals[outcome.because]}`));
  const { hero, asked } = outcome.request;
  deps.refreshHomes([hero, ...asked.map(({ person }) => person)]);
}

/** The leads of the hero's teams, who may decide where nobody does. */
export async function leadsFor(id: string, store: Store): Promise<string[]> {
  const request = await store.turnRequests.find(id);
  const teams = request ? await store.teams.ofPerson(request.hero) : [];
  return teams.flatMap(({ members }) => members.filter(({ role }) => role === 'lead')).map(({ person }) => person);
}

async function announce(
  { kind, request }: Exclude<RequestOutcome, { kind: 'refused' }>,
  { leads, by, at }: { leads: readonly string[]; by: string; at: Temporal.Instant },
  store: Store,
): Promise<void> {
  const askers = askersOf(request);
  const isUnmet = request.state === 'declined';
  const told: Partial<Record<typeof kind, { kind: string; to: readonly string[] }>> = {
    accepted: { kind: requestAgreed, to: askers },
    undone: { kind: requestUndone, to: [...askers, request.takenBy!].filter((person) => person !== by) },
    ...(isUnmet && { declined: { kind: requestUnmet, to: [...askers, ...leads] } }),
  };
  await announceOutcome(request, { kind: null, to: [], ...told[kind], at }, store);
}

const refusals: Record<RequestRefusal, string> = {
  accepted: 'Somebody was quicker: it has been taken. Thank you all the same!',
  declined: 'That request is closed: everybody who was asked said no.',
  expired: 'That request has expired.',
  withdrawn: 'That request was withdrawn.',
  undone: 'That was undone already.',
  'not-asked': 'There is nothing here for you to answer.',
  'moved-on': 'These turns have changed hands since it was asked, so it cannot be done as it was meant.',
  begun: 'It has begun, and what is served stays as it is: *Ask for cover* or *Take over now* instead.',
  'built-upon': 'Another swap or cover rests on this one: undo that first.',
};
