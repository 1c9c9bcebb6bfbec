import { expect, it } from 'vitest';
import { dutyAt } from '../../../src/domain/duty.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { type Actor, answers, edit, order, start, startWithRota } from './rotas-company.ts';

it('makes a rota in the order picked, shows it first, tells its people, and answers with it', {
  tags: ['long'],
}, async () => {
  await using bot = await start();
  const [lead, first, next] = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist'].map((name) =>
    bot.slack.person(name),
  ) as Actor[];
  await edit(lead!, answers);
  expect(await order(lead!)).toEqual([
    '1. @Ben Okoye · Mon 30 Nov – Fri 4 Dec',
    '2. @Ana Lopez · Mon 7 – Fri 11 Dec',
    '3. @Cat Lindqvist · Mon 14 – Fri 18 Dec',
  ]);
  expect(await bot.store.rotas.all()).toEqual([]);
  await lead!.submit();
  expect(await lead!.seesModal()).toContain('Mon 30 Nov – Fri 4 Dec · @Ben Okoye\nMon 7 – Fri 11 Dec · @Ana Lopez');
  expect((await next!.sees('direct')).at(-1)).toContain('your next turn is Mon 14 – Fri 18 Dec');
  await first!.command('/hero', { in: 'growth' });
  expect((await next!.sees('growth')).at(-1)).toContain('Ben Okoye is support hero of 🚀 Growth support.');
});

it('begins an edit with whoever is next, so that nobody moves unless somebody is moved', {
  tags: ['long'],
}, async () => {
  const { bot, ana } = await startWithRota();
  await using _ = bot;
  await edit(ana);
  expect(await order(ana)).toEqual([
    '1. @Ana Lopez · Mon 7 – Fri 11 Dec',
    '2. @Cat Lindqvist · Mon 14 – Fri 18 Dec',
    '3. @Ben Okoye · Mon 21 – Fri 25 Dec',
  ]);
  expect(await ana.seesModal()).toContain("Nobody's turns move.");
  await ana.submit();
  const [, ben] = await Promise.all([ana.sees('direct'), bot.slack.person('Ben Okoye').sees('direct')]);
  expect(ben).toHaveLength(1);
});

it('shows before it is saved whose turns move, and tells them alone after', { tags: ['long'] }, async () => {
  const { bot, ana } = await startWithRota();
  await using _ = bot;
  const saysTo = async (name: string) => (await bot.slack.person(name).sees('direct')).slice(1);
  await edit(ana);
  await ana.press('Down', { in: 'modal', near: '2.' });
  expect(await order(ana)).toEqual([
    '1. @Ana Lopez · Mon 7 – Fri 11 Dec',
    '2. @Ben Okoye · Mon 14 – Fri 18 Dec',
    '3. @Cat Lindqvist · Mon 21 – Fri 25 Dec',
  ]);
  expect(await ana.seesModal()).toContain(
    'The turns of 2 people move\n• @Ben Okoye: Mon 21 – Fri 25 Dec → Mon 14 – Fri 18 Dec\n• @Cat Lindqvist: Mon 14 – Fri 18 Dec → Mon 21 – Fri 25 Dec',
  );
  expect(await saysTo('Ben Okoye')).toEqual([]);
  await ana.submit();
  expect((await saysTo('Ben Okoye'))[0]).toContain('your turn of Mon 21 – Fri 25 Dec is now Mon 14 – Fri 18 Dec');
  expect(await saysTo('Cat Lindqvist')).toHaveLength(1);
});

it('lets somebody join and somebody leave on a day; each hears what that means for them', {
  tags: ['long'],
}, async () => {
  const { bot, ana } = await startWithRota();
  await using _ = bot;
  await edit(ana, { People: ['Ben Okoye', 'Ana Lopez', 'Cat Lindqvist', 'Pat Moreau'] });
  await ana.press('Place and dates …', { in: 'modal', near: '4.' });
  const early = { 'Joins on': '2026-12-24', 'Last day': '2026-12-23' };
  expect(await ana.submit(early)).toEqual({
    ok: false,
    errors: { lastOn: 'That is before they join: choose a later day.' },
  });
  await ana.submit({ 'Place in the order': '1 (first)', 'Joins on': '2026-12-21', 'Last day': null });
  expect(await order(ana)).toEqual([
    '1. @Pat Moreau · Mon 28 Dec – Fri 1 Jan 2027 · joins Mon 21 Dec',
    '2. @Ana Lopez · Mon 7 – Fri 11 Dec',
    '3. @Cat Lindqvist · Mon 14 – Fri 18 Dec',
    '4. @Ben Okoye · Mon 21 – Fri 25 Dec',
  ]);
  await ana.press('Place and dates …', { in: 'modal', near: '3.' });
  await ana.submit({ Instead: ['Take out of the rota'] });
  expect(await ana.seesModal()).toContain('@Cat Lindqvist: has no turn any more (Mon 14 – Fri 18 Dec was theirs)');
  expect(await ana.seesModal()).toContain('@Pat Moreau: now has');
  await ana.submit();
  const said = async (name: string) => (await bot.slack.person(name).sees('direct')).at(-1);
  expect(await said('Cat Lindqvist')).toContain(
    'you have no turn in it any more: Mon 14 – Fri 18 Dec is no longer yours',
  );
  expect(await said('Pat Moreau')).toContain(
    'put you into the support-hero rota 🚀 Growth support: your next turn is Mon 21',
  );
});

it('never changes what was served, nor the turn that runs; it says from when on it can', {
  tags: ['long'],
}, async () => {
  const { bot, ana } = await startWithRota();
  await using _ = bot;
  await ana.command('/hero rota', { in: 'growth' });
  expect(await ana.submit({ 'Changes from': '2026-11-30' })).toEqual({
    ok: false,
    errors: { 'firstOn:growth': 'What was served stays as it was: choose Mon 7 Dec or later.' },
  });
  expect(await ana.submit({ 'Changes from': '2026-12-03' })).toEqual({
    ok: false,
    errors: { 'firstOn:growth': 'The turn that runs goes on to its end: choose Mon 7 Dec or later.' },
  });
  await ana.submit({ 'Changes from': '2026-12-14', 'Length of a turn': '1 day', 'Hand-over time': '10:00' });
  expect(await order(ana)).toEqual([
    '1. @Cat Lindqvist · Mon 14 Dec',
    '2. @Ben Okoye · Tue 15 Dec',
    '3. @Ana Lopez · Wed 16 Dec',
  ]);
  await ana.submit();
  await bot.until('2026-12-16T10:00:00Z');
  const { rota } = (await bot.store.rotas.all())[0]!;
  const served = ['2026-12-01T09:00:00Z', '2026-12-08T09:00:00Z', '2026-12-14T10:00:00Z', '2026-12-16T10:00:00Z'];
  expect(served.map((at) => dutyAt(rota, [], Temporal.Instant.from(at)))).toMatchObject(
    ['UBEN', 'UANA', 'UCAT', 'UANA'].map((person) => ({ kind: 'on-duty', person })),
  );
});

it('shows again what would move where somebody changed it meanwhile, and saves a form sent twice once', {
  tags: ['long'],
}, async () => {
  const { bot, ana } = await startWithRota();
  await using _ = bot;
  const zoe = bot.slack.person('Zoe Admin');
  await edit(zoe);
  await zoe.press('Down', { in: 'modal', near: '1.' });
  await edit(ana);
  await ana.press('Down', { in: 'modal', near: '2.' });
  await ana.submit();
  await zoe.submit();
  expect(await zoe.seesModal()).toContain(':warning: Somebody changed the rota or its turns meanwhile');
  expect(await zoe.seesModal()).toContain('The turns of');
  await zoe.submit();
  await bot.slack.resend('view_submission');
  await bot.bot.settled();
  expect(await zoe.seesModal()).toContain('Saved');
  const { rota } = (await bot.store.rotas.all())[0]!;
  expect(rota.versions.at(-1)!.people.map(({ person }) => person)).toEqual(['UCAT', 'UANA', 'UBEN']);
  expect(await bot.store.changes.of('rota', rota.id)).toHaveLength(3);
});

it('flags who would be in two rotas at once, whose turns come too close, and what is agreed no more; it moves nobody', {
  tags: ['long'],
}, async () => {
  const { bot, ana } = await startWithRota();
  await using _ = bot;
  const part = { from: '2026-12-14T09:00:00Z', until: '2026-12-21T09:00:00Z', out: 'UCAT', in: 'UBEN' };
  const { rota } = (await bot.store.rotas.all())[0]!;
  const at = Temporal.Instant.from;
  const cover = { ...part, from: at(part.from), until: at(part.until) };
  const overlay = {
    id: 'o',
    rota: rota.id,
    kind: 'cover' as const,
    parts: [cover],
    by: 'UBEN',
    at: bot.now(),
    undone: null,
  };
  await bot.store.rotas.change(rota.id, () => ({ kind: 'agreed', agreed: [overlay] }), { by: 'UBEN', at: bot.now() });
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/hero rota', { in: 'growth' });
  await zoe.choose('For', 'The whole company', { in: 'modal' });
  await zoe.submit({ People: ['Ana Lopez', 'Dan Rossi'], 'First day': '2026-12-07' });
  expect(await zoe.seesModal()).toContain(':warning: @Ana Lopez is hero of 🚀 Growth support at the same time on');
  await zoe.submit();
  await zoe.close();

  await edit(ana, { 'Least time between two turns of a person': '4 weeks' });
  const seen = await ana.seesModal();
  expect(seen).toContain("Nobody's turns move.");
  expect(seen).toContain(
    ':warning: @Ana Lopez has 14 of the 28 days wanted between Mon 7 – Fri 11 Dec and Mon 28 Dec – Fri 1 Jan 2027.',
  );
  expect(seen).toContain(':warning: @Ana Lopez is hero of Support at the same time on');
  await ana.press('Down', { in: 'modal', near: '2.' });
  expect(await ana.seesModal()).toContain(
    ':warning: The cover between @Cat Lindqvist and @Ben Okoye around Mon 14 Dec counts no more',
  );
});

it('keeps what was typed on the way back from the order', { tags: ['long'] }, async () => {
  const { bot, ana } = await startWithRota();
  await using _ = bot;
  await edit(ana, { Name: 'Heroes <&>', 'Hand-over time': '11:30' });
  await ana.press('To the top', { in: 'modal', near: '3.' });
  await ana.press('Back', { in: 'modal' });
  expect(await ana.seesModal()).toContain('Heroes <&>');
  await ana.submit();
  expect(await order(ana)).toEqual([
    '1. @Ben Okoye · Mon 7 – Fri 11 Dec',
    '2. @Ana Lopez · Mon 14 – Fri 18 Dec',
    '3. @Cat Lindqvist · Mon 21 – Fri 25 Dec',
  ]);
  await ana.submit();
  expect((await bot.store.rotas.all())[0]!.rota).toMatchObject({ name: 'Heroes <&>', channel: 'CGROWTH' });
});

it('is for the lead and admins; people of other companies and guests serve in none', { tags: ['long'] }, async () => {
  await using bot = await start();
  const [ben, ana] = [bot.slack.person('Ben Okoye'), bot.slack.person('Ana Lopez')];
  await ben.command('/hero rota', { in: 'growth' });
  expect((await ben.sees('growth')).at(-1)).toContain("You can't change this rota; @");
  await ana.command('/hero rota', { in: 'growth' });
  expect(await ana.submit({ People: ['Gil Guest'], 'First day': '2026-12-07' })).toEqual({
    ok: false,
    errors: { 'people:growth': 'Gil Guest: only full members can be support hero.' },
  });
});

it("makes the company's rota in a channel and a zone of its own, which stay when it is changed", {
  tags: ['long'],
}, async () => {
  await using bot = await start();
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/hero rota', { in: 'growth' });
  await zoe.choose('For', 'The whole company', { in: 'modal' });
  await zoe.submit({ People: ['Ben Okoye'], 'First day': '2026-11-30', Channel: '#platform' });
  await zoe.submit();
  await zoe.close();
  const found = async () => (await bot.store.rotas.all()).map(({ rota: { channel, timeZone } }) => [channel, timeZone]);
  expect(await found()).toEqual([['CPLATFORM', 'Europe/London']]);
  await zoe.command('/hero rota', { in: 'growth' });
  await zoe.choose('For', 'The whole company', { in: 'modal' });
  await zoe.submit({ 'Changes from': '2026-12-07' });
  await zoe.submit();
  expect(await found()).toEqual([['CPLATFORM', 'Europe/London']]);
});

it('is reached by an admin from Home, which says how many rotas there are', { tags: ['long'] }, async () => {
  const { bot } = await startWithRota();
  await using _ = bot;
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.openHome();
  expect(await zoe.seesHome()).toContain('Support heroes\n1 rota [Rotas]');
  await zoe.press('Rotas', { in: 'home' });
  expect((await zoe.modal())?.view.callback_id).toBe('order-rota');
  await bot.slack.person('Cat Lindqvist').openHome();
  expect(await bot.slack.person('Cat Lindqvist').seesHome()).not.toContain('[Rotas]');
});
