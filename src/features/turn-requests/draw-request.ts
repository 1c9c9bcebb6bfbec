import type { Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { agreedMessage, undoneMessage, unmetMessage } from './outcome-message.ts';
import { type RequestSeen, requestMessage, statusMessage } from './request-message.ts';

type Said = Pick<SaidAnnouncement, 'subject' | 'slot' | 'posted'>;
type Draw = (announcement: Said, deps: Deps) => Promise<Message | null>;

const drawing =
  (draw: (seen: RequestSeen, said: Said) => Message | null): Draw =>
  async (said, { store, clock }) => {
    const request = await store.turnRequests.find(said.subject);
    const lived = request && (await store.rotas.find(request.rota));
    return request && lived ? draw({ request, rota: lived.rota, reader: said.slot, now: clock() }, said) : null;
  };

export const drawRequest = drawing((seen) => requestMessage(seen));
export const drawStatus = drawing(statusMessage);
export const drawAgreed = drawing((seen) => (seen.request.takenBy ? agreedMessage(seen) : null));
export const drawUndone = drawing((seen) => (seen.request.takenBy ? undoneMessage(seen) : null));
export const drawUnmet = drawing(unmetMessage);

/** Only those who have not answered are reminded. */
export const drawReminder = drawing((seen, { posted }) => {
  const { request, reader } = seen;
  const waits = request.state === 'open' && request.asked.some(({ person, saysNo }) => person === reader && !saysNo);
  return waits || posted ? requestMessage(seen, waits) : null;
});
