import { App, LogLevel } from '@slack/bolt';
import type { LocalSlack } from '../../../src/local/index.ts';
import type { Heard } from './heard.ts';
import { sampleMessages } from './sample-messages.ts';
import { deeperView, everyField, homeView } from './sample-views.ts';

/** A small app whose answers show everything that the page can draw. */
export async function startSampleBot(credentials: LocalSlack['credentials'], slackApiUrl: string, heard: Heard) {
  const { botToken: token, signingSecret } = credentials;
  const app = new App({ token, signingSecret, clientOptions: { slackApiUrl }, logLevel: LogLevel.ERROR });
  app.error(async () => {});
  answerCommands(app, heard);
  answerActions(app, heard);
  answerForms(app, heard);
  app.event('app_home_opened', async ({ event, client }) => {
    heard.add('home opened', event);
    await client.views.publish({ user_id: event.user, view: homeView });
  });

  const server = await app.start(0);
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/slack/events`,
    nextMoment: async () => null,
    beat: async () => {},
    settled: async () => {},
    async stop() {
      await app.stop();
    },
  };
}

function answerCommands(app: App, heard: Heard): void {
  for (const word of ['/goal', '/form']) {
    app.command(word, async ({ ack, command, client }) => {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: everyField });
    });
  }
  app.command('/gallery', async ({ ack, command, client }) => {
    await ack();
    for (const message of sampleMessages) {
      await client.chat.postMessage({ channel: command.channel_id, ...message } as never);
    }
  });
  app.command('/whisper', async ({ ack, command, respond }) => {
    await ack();
    await respond({ response_type: 'ephemeral', text: `Only you hear: ${command.text}` });
  });
  app.command('/broken', async () => {});
  app.shortcut('propose', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: everyField });
  });
  app.shortcut('sidequest', async ({ ack, body }) => {
    await ack();
    heard.add('message shortcut', body);
  });
}

function answerActions(app: App, heard: Heard): void {
  app.action(/.*/, async ({ ack, body, next }) => {
    await ack();
    heard.add('action', body);
    await next();
  });
  app.action('push', async ({ body, client }) => {
    await client.views.push({ trigger_id: (body as { trigger_id: string }).trigger_id, view: deeperView });
  });
  app.action('team', async ({ body, client }) => {
    const { view } = body as { view: { id: string } };
    const title = { type: 'plain_text' as const, text: 'Deeper, updated' };
    await client.views.update({ view_id: view.id, view: { ...deeperView, title } });
  });
  app.options('milestone', async ({ ack, options }) => {
    const milestones = ['Importer', 'Improve onboarding', 'Mobile'].filter((name) =>
      name.toLowerCase().includes(options.value.toLowerCase()),
    );
    await ack({ options: milestones.map((text) => ({ text: { type: 'plain_text', text }, value: text })) });
  });
}

function answerForms(app: App, heard: Heard): void {
  app.view('every-field', async ({ ack, body, view }) => {
    const title = view.state.values.title?.title?.value ?? '';
    if (title.startsWith('Break')) return;
    const errors = { title: 'Say a little more: at least ten letters' };
    if (title.length < 10) return ack({ response_action: 'errors', errors });
    heard.add('submission', body);
    await ack();
  });
  app.view('deeper', async ({ ack, body }) => {
    heard.add('submission', body);
    await ack({ response_action: 'clear' });
  });
  app.view({ type: 'view_closed', callback_id: 'every-field' }, async ({ ack, body }) => {
    await ack();
    heard.add('closed', body);
  });
}
