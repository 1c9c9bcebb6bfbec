import type { Agreed } from '../../domain/duty-days.ts';
import type { MadeGap } from '../../domain/gaps-made.ts';
import type { Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { gapsAfterYes, waitedFor } from './gaps-of-request.ts';
import { agreedMessage, undoneMessage, unmetMessage } from './outcome-message.ts';
import { type RequestSeen, requestMessage, statusMessage } from './request-message.ts';

type Said = Pick<SaidAnnouncement, 'subject' | 'slot' | 'posted'>;
type Draw = (announcement: Said, deps: Deps) => Promise<Message | null>;

type Gaps = (seen: Omit<RequestSeen, 'gaps'>, agreed: Agreed) => MadeGap[];

const drawing =
  (draw: (seen: RequestSeen, said: Said) => Message | null, gapsIn: Gaps = () => []): Draw =>
  async (said, { store, clock }) => {
    const request = await store.turnRequests.find(said.subject);
    const lived = request && (await store.rotas.find(request.rota));
    if (!request || !lived) return null;
    const seen = { request, rota: lived.rota, reader: said.slot, now: clock() };
    return draw({ ...seen, gaps: gapsIn(seen, lived) }, said);
  };

const ofReader: Gaps = ({ request, reader, now }, agreed) => gapsAfterYes(request, agreed, [reader], now);

export const drawRequest = drawing((seen) => requestMessage(seen), ofReader);
export const drawStatus = drawing(statusMessage, ({ request, now }, agreed) =>
  gapsAfterYes(request, agreed, waitedFor(request), now),
);
/** What was agreed may have been undone since. */
export const drawAgreed = drawing((seen) => {
  const { state, takenBy } = seen.request;
  if (!takenBy) return null;
  return state === 'undone' ? undoneMessage(seen) : agreedMessage(seen);
});
export const drawUndone = drawing((seen) => (seen.request.takenBy ? undoneMessage(seen) : null));
export const drawUnmet = drawing(unmetMessage);

/** Only those who have not answered are reminded. */
export const drawReminder = drawing((seen, { posted }) => {
  const { request, reader } = seen;
  const waits = request.state === 'open' && request.asked.some(({ person, saysNo }) => person === reader && !saysNo);
  return waits || posted ? requestMessage(seen, waits) : null;
}, ofReader);
