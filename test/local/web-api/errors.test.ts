import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocalSlack } from '../../../src/local/index.ts';
import { clientOf, outcomeOf, startSlack } from '../bolt-bot.ts';

let slack: LocalSlack;
beforeAll(async () => {
  slack = await startSlack({ withheldScopes: ['chat:write.public'] });
  await slack.admin.addChannel({ id: 'COLD', name: 'old', members: ['UANA'] });
  await slack.admin.archive('old');
});
afterAll(() => slack.stop());

const button = { type: 'button', text: { type: 'plain_text', text: 'Go' } };
const ts = '1.000001';

it.each([
  ['chat.postMessage', {}, 'invalid_arguments'],
  ['chat.postMessage', { channel: 'CGROWTH' }, 'no_text'],
  ['chat.postMessage', { channel: 'CNOWHERE', text: 'hi' }, 'channel_not_found'],
  ['chat.postMessage', { channel: '#growth', text: 'hi' }, 'channel_not_found'],
  ['chat.postMessage', { channel: 'CQUIET', text: 'hi' }, 'channel_not_found'],
  ['chat.postMessage', { channel: 'COPEN', text: 'hi' }, 'not_in_channel'],
  ['chat.postMessage', { channel: 'COLD', text: 'hi' }, 'is_archived'],
  ['chat.postMessage', { channel: 'UOLD', text: 'hi' }, 'channel_not_found'],
  ['chat.postMessage', { channel: 'UXEN', text: 'hi' }, 'user_not_visible'],
  ['chat.postMessage', { channel: 'U0LOCALBOT', text: 'hi' }, 'cannot_dm_bot'],
  ['chat.postMessage', { channel: 'CGROWTH', text: 'hi', blocks: 'none' }, 'invalid_blocks_format'],
  ['chat.postMessage', { channel: 'CGROWTH', text: 'hi', blocks: [{ type: 'sectoin' }] }, 'invalid_blocks'],
  ['chat.postMessage', { channel: 'CGROWTH', text: 'hi', blocks: [{ type: 'actions', elements: [button] }] }, null],
  ['chat.postMessage', { channel: 'CGROWTH', text: 'hi', thread_ts: ts }, 'thread_not_found'],
  ['chat.postMessage', { channel: 'CGROWTH', text: 'hi', metadata: '[]' }, 'invalid_metadata_format'],
  ['chat.postEphemeral', { channel: 'CGROWTH', user: 'UOLD', text: 'hi' }, 'user_not_in_channel'],
  ['chat.postEphemeral', { channel: 'CPAIR', user: 'UGIL', text: 'hi' }, 'user_not_in_channel'],
  ['chat.postEphemeral', { channel: 'CGROWTH', user: 'UANA', text: '' }, 'no_text'],
  ['chat.update', { channel: 'CGROWTH', ts, text: 'hi' }, 'message_not_found'],
  ['chat.delete', { channel: 'CGROWTH', ts }, 'message_not_found'],
  ['chat.getPermalink', { channel: 'CGROWTH', message_ts: ts }, 'message_not_found'],
  ['users.info', { user: 'UNOBODY' }, 'user_not_found'],
  ['users.list', { limit: 2, cursor: 'nonsense' }, 'invalid_cursor'],
  ['users.list', { limit: 'many' }, 'invalid_limit'],
  ['conversations.info', { channel: 'CQUIET' }, 'channel_not_found'],
  ['conversations.list', { types: 'public' }, 'invalid_types'],
  ['conversations.open', { users: 'UOLD' }, 'user_disabled'],
  ['conversations.open', { users: '' }, 'invalid_arguments'],
  ['conversations.history', { channel: 'COPEN' }, 'not_in_channel'],
  ['conversations.replies', { channel: 'CGROWTH', ts }, 'thread_not_found'],
  ['conversations.setTopic', { channel: 'CGROWTH', topic: 'x'.repeat(251) }, 'too_long'],
  ['conversations.setTopic', { channel: 'COPEN', topic: 'x' }, 'not_in_channel'],
  ['conversations.setTopic', { channel: 'COLD', topic: 'x' }, 'is_archived'],
  ['conversations.setTopic', { channel: 'CQUIET', topic: 'x' }, 'channel_not_found'],
  ['conversations.setTopic', { channel: 'CPAIR', topic: 'x' }, 'missing_scope'],
  ['conversations.setTopic', { channel: 'DANA', topic: 'x' }, 'method_not_supported_for_channel_type'],
  ['conversations.setTopic', { channel: 'CGROWTH' }, 'invalid_arguments'],
  ['conversations.join', { channel: 'CPAIR' }, 'method_not_supported_for_channel_type'],
  ['conversations.join', { channel: 'COLD' }, 'is_archived'],
  ['pins.add', { channel: 'CGROWTH', timestamp: ts }, 'message_not_found'],
  ['pins.add', { channel: 'CGROWTH' }, 'no_item_specified'],
  ['pins.add', { channel: 'CGROWTH', timestamp: 'soon' }, 'bad_timestamp'],
  ['pins.add', { channel: 'COPEN', timestamp: ts }, 'not_in_channel'],
  ['pins.add', { channel: 'COLD', timestamp: ts }, 'is_archived'],
  ['pins.remove', { channel: 'CGROWTH', timestamp: ts }, 'message_not_found'],
  ['pins.remove', { channel: 'CQUIET', timestamp: ts }, 'channel_not_found'],
  ['pins.list', { channel: 'COPEN' }, 'not_in_channel'],
  ['reactions.add', { channel: 'CGROWTH', timestamp: ts, name: 'tada' }, 'message_not_found'],
  ['usergroups.users.list', { usergroup: 'S0' }, 'no_such_subteam'],
  ['usergroups.create', { name: 'Growth', handle: 'growth' }, 'name_already_exists'],
  ['files.getUploadURLExternal', { filename: 'a.txt' }, 'invalid_arguments'],
  ['files.info', { file: 'F0' }, 'file_not_found'],
  ['views.open', { trigger_id: 'made-up', view: { type: 'modal' } }, 'invalid_trigger_id'],
  ['views.update', { view: { type: 'modal' } }, 'invalid_arguments'],
  ['views.update', { view_id: 'V0', view: { type: 'modal' } }, 'not_found'],
  ['views.publish', { user_id: 'UNOBODY', view: { type: 'home', blocks: [] } }, 'user_not_found'],
  ['views.publish', { user_id: 'UANA', view: { type: 'modal', blocks: [] } }, 'invalid_arguments'],
  ['bots.info', { bot: 'B0' }, 'bot_not_found'],
  ['admin.users.list', {}, 'unknown_method'],
])('%s with %j is refused with %s', async (method, args, error) => {
  expect((await outcomeOf(clientOf(slack).apiCall(method, args))).error ?? null).toBe(error);
});

it.each([
  ['no token', '', 'not_authed'],
  ['a wrong token', 'xoxb-wrong', 'invalid_auth'],
  ["the app's token where the bot's is due", 'app', 'not_allowed_token_type'],
])('with %s a call is refused', async (_, token, error) => {
  const client = clientOf(slack, token === 'app' ? slack.credentials.appToken : token);
  expect(await outcomeOf(client.auth.test())).toMatchObject({ ok: false, error });
});

it('once uninstalled, every call is refused', async () => {
  const other = await startSlack();
  await other.admin.uninstall();
  expect(await outcomeOf(clientOf(other).auth.test())).toMatchObject({ error: 'account_inactive' });
  await other.stop();
});

it('says what is wrong with which block', async () => {
  const blocks = [{ type: 'divider' }, { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
  const outcome = await outcomeOf(
    clientOf(slack).apiCall('chat.postMessage', { channel: 'CGROWTH', text: 'hi', blocks }),
  );
  expect(outcome).toMatchObject({ error: 'invalid_blocks' });
  expect(JSON.stringify(outcome)).toContain('/blocks/1/text');
});
