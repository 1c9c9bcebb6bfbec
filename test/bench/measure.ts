import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from './client.ts';
import { leadOf, teams } from './database.ts';
import type { QuickSlack } from './slack.ts';

/** Milliseconds of each try. */
export type Times = number[];

const pauseMs = 4;

type Client = ReturnType<typeof createClient>;

export async function measure(port: number, tries: number, once: (client: Client, i: number) => Promise<number>) {
  const client = createClient(port);
  const times: Times = [];
  for (let i = 0; i < tries; i += 1) {
    const began = performance.now();
    times.push((await once(client, i)) - began);
    await pause(pauseMs);
  }
  client.close();
  return times;
}

/** Until the command is acknowledged. */
export const ack = (client: Client) => client.command('/goal', '');

/** Until Slack is asked to open the modal. */
export const modal = (slack: QuickSlack) => async (client: Client) => {
  const opened = slack.nextModal();
  const [at] = await Promise.all([opened, client.command('/goal', '')]);
  return at;
};

/** Until a proposal is stored, and its form may close; the teams take turns. */
export const submission = (sprint: number) => (client: Client, i: number) => {
  const team = i % teams;
  const user = leadOf(team);
  return client.interaction({
    ...{ type: 'view_submission', team: { id: 'T1' }, user: { id: user, team_id: 'T1' }, api_app_id: 'A1' },
    view: {
      ...{ id: `V${sprint}-${i}`, type: 'modal', callback_id: 'propose-goal', blocks: [] },
      private_metadata: JSON.stringify({ team: `team-${team}`, isHinted: true, asked: null }),
      state: {
        values: { ...values(user, `Ship ${i} things to customers`), goalSprint: chosen('goalSprint', String(sprint)) },
      },
    },
  });
};

const chosen = (field: string, value: string) => ({ [field]: { type: 'static_select', selected_option: { value } } });

const values = (owner: string, title: string) => ({
  title: { title: { type: 'plain_text_input', value: title } },
  kind: { kind: { type: 'radio_buttons', selected_option: { value: 'roofshot' } } },
  goalOwner: { goalOwner: { type: 'users_select', selected_user: owner } },
});

export const percentile = (times: Times, share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

export const median = (values: number[]) => percentile(values, 0.5);
