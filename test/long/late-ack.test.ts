// @module-tag long

import { expect, it } from 'vitest';
import { startBoltBot } from '../local/bolt-bot.ts';

it('an acknowledgement that comes later than three seconds fails visibly, over HTTP and sockets alike', async () => {
  const bots = await Promise.all([startBoltBot('http'), startBoltBot('socket')]);
  for (const { app, slack } of bots) {
    app.command('/goal', async () => {});
    app.command('/raw', async ({ ack }) => {
      await new Promise((resolve) => setTimeout(resolve, 3_050));
      await ack('too late');
    });
    slack.settled = async () => {};
  }
  const people = bots.map(({ slack }) => slack.person('Ana'));
  await Promise.all(people.flatMap((ana) => [ana.command('/goal'), ana.command('/raw')]));
  for (const ana of people) {
    expect(await ana.notices()).toEqual([
      '/goal failed with the error "operation_timeout"',
      '/raw failed with the error "operation_timeout"',
    ]);
    expect(await ana.sees('#growth')).toEqual([]);
  }
  await Promise.all(bots.map((bot) => bot.stop()));
});
