import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import type { LocalSlack } from '../../../src/local/index.ts';
import { clientOf, outcomeOf, startSlack } from '../bolt-bot.ts';

let slack: LocalSlack;
let client: ReturnType<typeof clientOf>;
let now = Temporal.Instant.from('2026-01-15T12:00:00Z');
beforeEach(async () => {
  slack = await startSlack({ now: () => now });
  client = clientOf(slack);
});
afterEach(() => slack.stop());

describe('people', () => {
  it.each([
    ['UANA', { real_name: 'Ana Lopez', tz: 'Europe/London', deleted: false, is_restricted: false, team_id: 'T1' }],
    ['UBEN', { is_admin: true, tz: 'America/New_York' }],
    ['UGIL', { is_restricted: true }],
    ['UXEN', { is_stranger: true, team_id: 'T0ELSEWHERE' }],
    ['UOLD', { deleted: true }],
    ['U0LOCALBOT', { is_bot: true, real_name: 'Helper' }],
  ])('%s is shown as Slack would', async (user, expected) => {
    expect((await client.users.info({ user })).user).toMatchObject(expected);
  });

  it('who left have no time zone, and offsets follow the clocks', async () => {
    expect((await client.users.info({ user: 'UOLD' })).user).not.toHaveProperty('tz');
    expect((await client.users.info({ user: 'UANA' })).user).toMatchObject({ tz_offset: 0 });
    now = Temporal.Instant.from('2026-07-15T12:00:00Z');
    expect((await client.users.info({ user: 'UANA' })).user).toMatchObject({ tz_offset: 3600 });
  });

  it('are listed by pages, with Slackbot, who says it is no bot', async () => {
    const ids: string[] = [];
    for await (const page of client.paginate('users.list', { limit: 3 })) {
      const { members = [] } = page as { members?: { id: string; is_bot: boolean }[] };
      expect(members.length).toBeLessThanOrEqual(3);
      ids.push(...members.map(({ id }) => id));
    }
    expect(ids).toEqual(['USLACKBOT', 'UANA', 'UBEN', 'UGIL', 'UXEN', 'UOLD', 'U0LOCALBOT']);
  });
});

describe('conversations', () => {
  it('are listed by kind, the private ones only where the bot is', async () => {
    const names = async (types: string) =>
      (await client.conversations.list({ types })).channels?.map(({ name }) => name);
    expect(await names('public_channel')).toEqual(['growth', 'open']);
    expect(await names('private_channel')).toEqual(['pair']);
    const { members } = await client.conversations.members({ channel: 'CPAIR' });
    expect(members).toEqual(['UANA', 'UBEN', 'U0LOCALBOT']);
  });

  it('need the scope of their kind', async () => {
    const narrow = await startSlack({ withheldScopes: ['groups:read'] });
    const info = (channel: string) => outcomeOf(clientOf(narrow).conversations.info({ channel }));
    expect(await info('CGROWTH')).toMatchObject({ ok: true });
    expect(await info('CPAIR')).toMatchObject({ error: 'missing_scope', needed: 'groups:read' });
    await narrow.stop();
  });
});

describe('scopes', () => {
  it('are those of the manifest less what was withheld; a refusal names what is needed', async () => {
    const narrow = await startSlack({ withheldScopes: ['users:read', 'chat:write.public'] });
    const outcome = await outcomeOf(clientOf(narrow).users.info({ user: 'UANA' }));
    expect(outcome).toMatchObject({ error: 'missing_scope', needed: 'users:read' });
    expect(String(outcome.provided).split(',')).not.toContain('users:read');
    const { response_metadata } = await clientOf(narrow).auth.test();
    expect(response_metadata?.scopes).toContain('chat:write');
    expect(response_metadata?.scopes).not.toContain('chat:write.public');
    await narrow.stop();
  });
});

describe('user groups', () => {
  it('take full members only, replace the whole list and cannot be emptied', async () => {
    const { usergroup } = await client.usergroups.create({ name: 'Support hero', handle: 'hero' });
    const group = { usergroup: usergroup?.id ?? '' };
    const put = (users: string) => outcomeOf(client.usergroups.users.update({ ...group, users }));
    expect(await put('UANA,UBEN')).toMatchObject({ ok: true });
    expect(await put('UBEN')).toMatchObject({ usergroup: { users: ['UBEN'] } });
    expect(await put('')).toMatchObject({ error: 'no_users_provided' });
    expect(await put('UGIL')).toMatchObject({ error: 'single_channel_guests_cannot_be_added' });
    expect(await put('UXEN')).toMatchObject({ error: 'invalid_users' });
    expect(await client.usergroups.users.list(group)).toMatchObject({ users: ['UBEN'] });
    await client.usergroups.disable(group);
    expect(await outcomeOf(client.usergroups.disable(group))).toMatchObject({ error: 'already_disabled' });
    expect((await client.usergroups.list({})).usergroups).toEqual([]);
    expect((await client.usergroups.list({ include_disabled: true })).usergroups).toHaveLength(1);
  });
});
