import { expect, it } from 'vitest';
import { startBot } from '../../src/bot.ts';
import { keptLog } from '../support/log.ts';
import { add, notes, startNotes, texts } from '../support/notes.ts';

it('two bots on one database say each thing once, in order', { tags: ['long'] }, async () => {
  const subjects = Array.from({ length: 10 }, (_, i) => `note ${i}`);
  const words = Object.fromEntries(subjects.map((subject) => [subject, subject]));
  await using one = await startNotes(words);
  const { botToken, signingSecret } = one.slack.credentials;
  const other = await startBot({
    ...{ features: [notes(words)], storage: one.storage, clock: one.now, log: keptLog().log },
    ...{ botToken, slackApiUrl: one.slack.apiUrl },
    reach: { kind: 'http', signingSecret, port: 0, host: '127.0.0.1' },
    pace: { post: 0, anywhere: 0, redraw: 0, retry: 1, recheck: 0, lease: 60_000 },
  });

  const channels = ['CGROWTH', 'CPLAN', 'CMOBILE'];
  for (const [position, subject] of subjects.entries()) {
    for (const channel of channels) await add(one, subject, { slot: channel, channel, position });
    await Promise.all([one.bot.beat(), other.beat()]);
  }
  for (const channel of ['#growth', '#planning', '#mobile']) {
    await expect.poll(() => texts(one, channel)).toEqual(subjects);
  }
  await other.stop();
});
