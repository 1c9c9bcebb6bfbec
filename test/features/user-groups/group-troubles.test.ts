import { describe, expect, it } from 'vitest';
import type { LocalSlack } from '../../../src/local/index.ts';
import { groupNow, inGroup, startKeeping, updates } from '../../support/companies/groups-company.ts';

const beforeHandOver = '2026-12-07T08:58:00Z';
const handOver = '2026-12-07T09:00:00Z';
const update = 'usergroups.users.update';

type Trouble = [state: string, words: string, arrange: (slack: LocalSlack) => unknown];

describe('what somebody has to do something about is told to whoever chose the group and the admins, once', () => {
  it.each<Trouble>([
    [
      'paid-plan',
      'User groups need one of Slack’s paid plans.',
      ({ admin }) => admin.setUserGroupRules({ isPaidPlan: false }),
    ],
    ['paid-plan', 'paid plans', ({ faults }) => faults.next(update, { error: 'paid_teams_only' }, { times: 9 })],
    [
      'permission',
      'This workspace lets only some people change user groups',
      ({ admin }) => admin.setUserGroupRules({ everybodyMayEdit: false }),
    ],
    [
      'no-read-scope',
      'the permission usergroups:read is missing',
      ({ faults }) => faults.next('usergroups.list', { error: 'missing_scope' }, { times: 9 }),
    ],
    [
      'no-write-scope',
      'the permission usergroups:write is missing',
      ({ faults }) => faults.next(update, { error: 'missing_scope' }, { times: 9 }),
    ],
    ['no-such-group', 'Slack knows no such group any more.', ({ admin }) => admin.changeUserGroup('SHERO', null)],
    [
      'no-such-group',
      '/hero settings chooses another',
      ({ faults }) => faults.next(update, { error: 'no_such_subteam' }, { times: 9 }),
    ],
    [
      'switched-off',
      'Somebody has switched it off.',
      ({ admin }) => admin.changeUserGroup('SHERO', { isEnabled: false }),
    ],
    [
      'changed-by-hand',
      'Somebody else has changed it: @Zoe Admin, @Pat Moreau are in it now.',
      ({ admin }) => admin.changeUserGroup('SHERO', { users: ['UZOE', 'UPAT'] }),
    ],
    [
      'not-full-member',
      '@Ben Okoye is no full member of this workspace',
      ({ admin }) => admin.changePerson('Ben Okoye', { isGuest: true }),
    ],
    ['not-full-member', 'it stays as it was', ({ admin }) => admin.deactivate('Ben Okoye')],
    [
      'refused-person',
      'Slack does not take @Ben Okoye into it (“invalid_users”)',
      ({ faults }) => faults.next(update, { error: 'invalid_users' }, { times: 9 }),
    ],
    [
      'refused-person',
      '(“no_users_provided”)',
      ({ faults }) => faults.next(update, { error: 'no_users_provided' }, { times: 9 }),
    ],
    [
      'other',
      'Slack said “strange_word”.',
      ({ faults }) => faults.next(update, { error: 'strange_word' }, { times: 9 }),
    ],
  ])('%s: %s', { tags: ['long'] }, async (state, words, arrange) => {
    await using bot = await startKeeping(beforeHandOver);
    await arrange(bot.slack);
    await bot.until('2026-12-07T09:05:00Z');
    const [ana, zoe] = [bot.slack.person('Ana Lopez'), bot.slack.person('Zoe Admin')];
    expect((await ana.sees('growth')).at(-1)).toContain('@Ben Okoye is support hero of Support until');
    expect(await groupNow(bot)).toMatchObject({ state, person: 'UBEN' });
    for (const reader of [ana, zoe]) {
      const told = (await reader.sees('direct')).filter((text) => text.includes('The user group @support-hero'));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(words);
    }
    await zoe.openHome();
    expect(await zoe.seesHome()).toContain(words);
    await zoe.command('/roofshot settings', { in: 'planning' });
    expect((await zoe.sees('planning')).at(-1)).toContain(words);
  });
});

describe('a group that somebody changed by hand', () => {
  it('is left alone, at the next hand-over too, until it is taken over again', { tags: ['long'] }, async () => {
    await using bot = await startKeeping(beforeHandOver);
    bot.slack.admin.changeUserGroup('SHERO', { users: ['UZOE', 'UPAT'] });
    await bot.until('2026-12-14T09:00:00Z');
    expect(inGroup(bot)).toEqual(['UZOE', 'UPAT']);
    expect(updates(bot)).toBe(1);
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Take it over again', { in: 'direct' });
    expect(inGroup(bot)).toEqual(['UCAT']);
    await bot.until('2026-12-14T09:01:00Z');
    expect((await ana.sees('direct')).find((text) => text.includes('@support-hero'))).toContain(
      '@support-hero (on duty in Support) is in step again: nothing left to do.',
    );
    expect((await bot.slack.person('Zoe Admin').sees('direct')).at(-1)).toContain('is in step again');
  });

  it('and once more since it was shown is shown anew before anybody in it is replaced', {
    tags: ['long'],
  }, async () => {
    await using bot = await startKeeping(beforeHandOver);
    bot.slack.admin.changeUserGroup('SHERO', { users: ['UZOE'] });
    await bot.until(handOver);
    bot.slack.admin.changeUserGroup('SHERO', { users: ['UDAN', 'UEVE'] });
    await bot.until('2026-12-07T09:01:00Z');
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Take it over again', { in: 'direct' });
    await bot.until('2026-12-07T09:02:00Z');
    expect(inGroup(bot)).toEqual(['UDAN', 'UEVE']);
    expect((await ana.sees('direct')).at(-1)).toContain('@Dan Rossi, @Eve Tanaka are in it now.');
  });

  it('may only be taken over by those who may edit the rota', { tags: ['long'] }, async () => {
    await using bot = await startKeeping(beforeHandOver);
    bot.slack.admin.changeUserGroup('SHERO', { users: ['UZOE'] });
    await bot.until(handOver);
    await bot.store.teams.change(
      'growth',
      (team) =>
        ({
          ...team,
          members: team.members.map((one) => ({ ...one, role: one.person === 'UCAT' ? 'lead' : 'member' })),
        }) as never,
      { by: 'UZOE', at: bot.now() },
    );
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Take it over again', { in: 'direct' });
    expect((await ana.sees('direct')).at(-1)).toContain("You can't");
    expect(inGroup(bot)).toEqual(['UZOE']);
  });
});

describe('what passes is waited for', () => {
  it('after a rate limit, as long as Slack says', { tags: ['long'] }, async () => {
    await using bot = await startKeeping(beforeHandOver);
    bot.slack.faults.next(update, { retryAfter: 180 });
    await bot.until('2026-12-07T09:02:00Z');
    expect(await groupNow(bot)).toMatchObject({ state: 'rate-limited' });
    const ana = bot.slack.person('Ana Lopez');
    await ana.openHome();
    expect(await ana.seesHome()).toContain('Slack asked me to slow down. I try again Today 09:03.');
    await bot.until('2026-12-07T09:03:00Z');
    expect(inGroup(bot)).toEqual(['UBEN']);
    expect((await ana.sees('direct')).filter((text) => text.includes('@support-hero'))).toEqual([]);
  });

  it.each([
    ['answers with an error page', { status: 503, html: true }],
    ['breaks off', { drop: true }],
    ['says internal_error', { error: 'internal_error' }],
  ] as const)('while Slack %s, ever more rarely and without a burst', { tags: ['long'] }, async (_, misfortune) => {
    await using bot = await startKeeping(beforeHandOver);
    const tried = () => bot.slack.calls.filter(({ method }) => method === 'usergroups.list').length;
    const before = tried();
    bot.slack.faults.next('usergroups.list', misfortune, { times: 4 });
    await bot.until('2026-12-07T09:06:59Z');
    expect(await groupNow(bot)).toMatchObject({ state: 'no-answer', tries: 3 });
    expect((await bot.slack.person('Ana Lopez').sees('growth')).at(-1)).toContain('@Ben Okoye is support hero');
    await bot.until('2026-12-07T09:15:00Z');
    expect(inGroup(bot)).toEqual(['UBEN']);
    expect(tried() - before).toBeLessThanOrEqual(5);
  });

  it('tries a change whose answer was lost once more, without harm', { tags: ['long'] }, async () => {
    await using bot = await startKeeping(beforeHandOver);
    bot.slack.faults.next(update, { drop: true }, { afterStoring: true });
    await bot.until(handOver);
    expect(inGroup(bot)).toEqual(['UBEN']);
    await bot.until('2026-12-07T09:01:00Z');
    expect(await groupNow(bot)).toMatchObject({ state: 'in-step', mine: ['UBEN'] });
    expect(updates(bot)).toBe(2);
  });
});

it('goes on by itself within a day once the cause is gone, or at once when asked', { tags: ['long'] }, async () => {
  await using bot = await startKeeping(beforeHandOver);
  const { admin } = bot.slack;
  admin.setUserGroupRules({ everybodyMayEdit: false });
  await bot.until(handOver);
  admin.setUserGroupRules({ everybodyMayEdit: true });
  await bot.until('2026-12-08T08:59:00Z');
  expect(inGroup(bot)).toEqual(['UANA']);
  await bot.until('2026-12-08T09:00:00Z');
  expect(inGroup(bot)).toEqual(['UBEN']);

  admin.setUserGroupRules({ isPaidPlan: false });
  await bot.until('2026-12-14T09:00:00Z');
  admin.setUserGroupRules({ isPaidPlan: true });
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.press('Try again', { in: 'direct', near: 'paid plans' });
  expect(inGroup(bot)).toEqual(['UCAT']);
});

it('keeps nobody waiting: the hand-over is announced while Slack does not answer about groups', {
  tags: 'long',
}, async () => {
  await using bot = await startKeeping(beforeHandOver);
  bot.slack.faults.next('usergroups.list', { silence: true });
  const waiting = bot.until(handOver);
  await expect
    .poll(async () => (await bot.slack.person('Pat Moreau').sees('growth')).at(-1), { timeout: 2000 })
    .toContain('@Ben Okoye is support hero');
  expect(inGroup(bot)).toEqual(['UANA']);
  await waiting;
  expect(await groupNow(bot)).toMatchObject({ state: 'no-answer' });
});
