import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As much of Slack as takes no time: it says yes, and when a call arrived. */
export interface QuickSlack {
  apiUrl: string;
  /** When the next views.open arrives, in performance.now()'s milliseconds. */
  nextModal(): Promise<number>;
  stop(): void;
}

const answers: Record<string, object> = {
  'auth.test': { team_id: 'T1', team: 'Bench', user_id: 'UBOT', bot_id: 'B1' },
  'users.info': {
    user: { id: 'USOMEONE', team_id: 'T1', real_name: 'Someone', tz: 'Europe/London', profile: {} },
  },
  'chat.postMessage': { channel: 'C1', ts: '1.0' },
};

export async function startQuickSlack(): Promise<QuickSlack> {
  let arrived: (at: number) => void = () => {};
  const server = createServer((request, response) => {
    const at = performance.now();
    const method = request.url!.replace('/api/', '');
    if (method === 'views.open') arrived(at);
    const answer = JSON.stringify({ ok: true, ...answers[method] });
    request.on('end', () => response.setHeader('content-type', 'application/json').end(answer)).resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    nextModal: () =>
      new Promise((resolve) => {
        arrived = resolve;
      }),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
