import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer, json } from 'node:stream/consumers';
import type { Desk } from '../desk/desk.ts';
import type { Act, Answer, ClockMove, OptionsQuestion } from '../desk-api.ts';
import { sendJson } from './api-route.ts';

/** What the page can ask of whoever runs the bot. */
export interface DeskHooks {
  moveClock(move: ClockMove): Promise<Answer>;
  runBot(running: boolean): Promise<Answer>;
}

export interface ServedDesk {
  desk: Desk;
  hooks: DeskHooks;
  onChange(listener: (revision: number) => void): () => void;
}

interface Exchange {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
  query: URLSearchParams;
}

type Route = (served: ServedDesk, exchange: Exchange) => Promise<object> | undefined;

const routes: Record<string, Route> = {
  'GET /desk/sight': ({ desk }, { query }) => desk.sight(query.get('as') ?? '', query.get('conversation') ?? undefined),
  'GET /desk/changes': streamChanges,
  'POST /desk/act': async ({ desk }, { incoming }) => {
    const { as, act } = (await json(incoming)) as { as: string; act: Act };
    return desk.act(as, act);
  },
  'POST /desk/options': async ({ desk }, { incoming }) => {
    const { as, ...question } = (await json(incoming)) as OptionsQuestion & { as: string };
    return desk.options(as, question);
  },
  'POST /desk/upload': async ({ desk }, { incoming, query }) => {
    return desk.upload(query.get('as') ?? '', query.get('name') ?? 'file', await buffer(incoming));
  },
  'POST /desk/settled': async ({ desk }) => {
    await desk.settled();
    return { ok: true };
  },
  'POST /desk/clock': async ({ hooks }, { incoming }) => hooks.moveClock((await json(incoming)) as ClockMove),
  'POST /desk/bot': async ({ hooks }, { incoming }) => {
    const { running } = (await json(incoming)) as { running: boolean };
    return hooks.runBot(running);
  },
};

export async function answerDesk(
  served: ServedDesk,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { pathname, searchParams }: URL,
): Promise<void> {
  const route = routes[`${incoming.method} ${pathname}`];
  if (!isFromHere(incoming)) return sendJson(outgoing, 403, { ok: false, error: 'Only this computer may act here.' });
  if (!route) return sendJson(outgoing, 404, { ok: false, error: 'There is nothing here.' });
  try {
    const answer = await route(served, { incoming, outgoing, query: searchParams });
    if (answer) sendJson(outgoing, 200, answer);
  } catch (error) {
    sendJson(outgoing, 400, { ok: false, error: error instanceof Error ? error.message : String(error) });
  }
}

/** Another website open in the same browser must not act: not by its own name, nor by a name that points here. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const origins = [`http://${headers.host}`, ...(headers.origin ? [headers.origin] : [])];
  return origins.every(
    (origin) => URL.canParse(origin) && ['127.0.0.1', 'localhost'].includes(new URL(origin).hostname),
  );
}

function streamChanges(served: ServedDesk, { outgoing }: Exchange): undefined {
  outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = (revision: number) => outgoing.write(`event: changed\ndata: ${revision}\n\n`);
  const stop = served.onChange(tell);
  outgoing.on('close', stop);
  outgoing.write(': here\n\n');
}
