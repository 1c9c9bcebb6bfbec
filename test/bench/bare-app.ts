import { App, LogLevel } from '@slack/bolt';
import { signingSecret } from './client.ts';

// A Bolt app that does nothing but acknowledge, or open a modal that is always the same.
const [kind, port, slackApiUrl] = process.argv.slice(2) as ['ack' | 'modal', string, string];
const customRoutes = [
  { path: '/readyz', method: 'GET', handler: (_: unknown, answer: { end(): void }) => answer.end() },
];
const app = new App({
  ...{ signingSecret, token: 'xoxb-bench', logLevel: LogLevel.ERROR, customRoutes: customRoutes as never },
  ...{ clientOptions: { slackApiUrl }, deferInitialization: true },
});

const text = (text: string) => ({ type: 'plain_text' as const, text });
const field = { type: 'plain_text_input' as const, action_id: 'title' };
const modal = {
  ...{ type: 'modal' as const, callback_id: 'static', title: text('Propose a goal'), submit: text('Propose') },
  blocks: [{ type: 'input' as const, block_id: 'title', label: text('Goal'), element: field }],
};

app.command('/goal', async ({ ack, client, body }) => {
  await ack();
  if (kind === 'modal') await client.views.open({ trigger_id: body.trigger_id, view: modal });
});
for (const form of ['propose-goal', 'save-vote']) app.view(form, async ({ ack }) => ack());

await app.init();
await app.start({ port: Number(port), host: '127.0.0.1' });
