import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { Temporal } from '../../src/domain/time.ts';
import { leadOf } from './database.ts';

export const signingSecret = 'bench-secret';

/** Sends what Slack would send, signed, over one connection kept open; resolves with when the answer had come whole. */
export function createClient(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  function send(fields: Record<string, string>): Promise<number> {
    const body = new URLSearchParams(fields).toString();
    return new Promise((resolve, reject) => {
      const options = {
        port,
        agent,
        host: '127.0.0.1',
        path: '/slack/events',
        method: 'POST',
        headers: headersOf(body),
      };
      const sent = request(options, (response) => {
        if (response.statusCode !== 200) reject(new Error(`The app answered ${response.statusCode}.`));
        response.on('end', () => resolve(performance.now())).resume();
      });
      sent.on('error', reject).end(body);
    });
  }

  return {
    command: (command: string, text: string) => send({ command, text, ...asked, trigger_id: 'x', response_url: '' }),
    interaction: (payload: object) => send({ payload: JSON.stringify(payload) }),
    close: () => agent.destroy(),
  };
}

const asked = { team_id: 'T1', user_id: leadOf(0), channel_id: 'C1', api_app_id: 'A1' };

function headersOf(body: string) {
  const timestamp = String(Math.floor(Temporal.Now.instant().epochMilliseconds / 1000));
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  };
}
