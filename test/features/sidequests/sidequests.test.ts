import { describe, expect, it } from 'vitest';
import { firstWeek, startInCompany } from '../../support/companies/goals-company.ts';

const flaky = 'Fix the *flaky* login test & <!channel>';

describe('a sidequest', () => {
  it('is recorded by its words alone, shown in the sprint, and celebrated once when it is done', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    const [ben, cat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
    await ben.command(`/sidequest ${flaky}`, { in: 'growth' });
    expect((await ben.sees('growth')).at(-1)).toContain(`A sidequest for 🚀 Growth: ${flaky}\n[Done] [Edit]`);
    expect(await cat.sees('growth')).toEqual([]);
    await cat.command('/sprint', { in: 'growth' });
    expect((await cat.sees('growth')).at(-1)).toContain(`Sidequests: 1 open\n• ${flaky} · @Ben Okoye`);

    await ben.press('Done', { in: 'growth' });
    await ben.command('/sidequest done', { in: 'growth' });
    const said = (await cat.sees('growth')).filter((words) => words.includes('did a sidequest'));
    expect(said).toEqual([`:sparkles: @Ben Okoye did a sidequest: ${flaky}`]);
    expect(await bot.store.sidequests.ofTeams(['growth'], 42)).toMatchObject([{ state: 'done', sprint: 42 }]);
    await cat.command('/sidequest list', { in: 'growth' });
    expect((await cat.sees('growth')).at(-1)).toContain(`Sidequests: 1 done\n• :sparkles: ${flaky}`);
  });

  it('is made of a message, with the way back to it', async () => {
    await using bot = await startInCompany(firstWeek);
    const [ben, cat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
    await cat.say('The save button jumps, @Ben Okoye', { in: 'growth' });
    await ben.shortcut('Make a sidequest', { message: { in: 'growth', near: 'jumps' } });
    expect(await ben.seesModal()).toContain('What: The save button jumps');
    await ben.submit({ 'Found by using the product?': ['Annoyed me, fixed it'] });
    expect(await bot.store.sidequests.openOf('UBEN')).toMatchObject([
      {
        team: 'growth',
        annoyed: true,
        link: expect.stringMatching(/^https:\/\/\w+\.slack\.com\/archives\/CGROWTH\/p\d{16}$/),
      },
    ]);
    await ben.openHome();
    expect(await ben.seesHome()).toContain('The save button jumps');
  });

  it('asks for the team of somebody who is in several, elsewhere than in one’s channel', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/sidequest Paint the office', { in: 'general' });
    expect(await ana.seesModal()).toContain('What: Paint the office');
    await ana.submit({ Team: '~Core~ Platform' });
    await ana.command('/sidequest Water the plants', { in: 'growth' });
    const open = await bot.store.sidequests.openOf('UANA');
    expect(open.map(({ team }) => team).sort()).toEqual(['growth', 'platform']);
  });

  it('says what is wrong beside the words, and keeps them', async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command(`/sidequest ${'long '.repeat(110)}end`, { in: 'growth' });
    await ben.submit();
    expect(await ben.seesModal()).toContain('This has 553 characters; it can have 500 at most.');
    await ben.submit({ What: '   ' });
    expect(await ben.seesModal()).toContain('Please write a few words.');
    await ben.submit({ What: 'Short enough' });
    expect(await bot.store.sidequests.openOf('UBEN')).toMatchObject([{ title: 'Short enough' }]);
  });

  it('is its own person’s and the lead’s to change', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const [ben, cat, ana] = ['Ben Okoye', 'Cat Lindqvist', 'Ana Lopez'].map((name) => bot.slack.person(name));
    await ben!.command('/sidequest Tidy the drawer', { in: 'growth' });
    await ben!.press('Edit', { in: 'growth' });
    await ben!.submit({ What: 'Tidy both drawers' });
    await ben!.press('Done', { in: 'growth' });
    expect((await cat!.sees('growth')).at(-1)).toContain('Tidy both drawers');
    await ben!.command('/sidequest Sort the cables', { in: 'growth' });
    await ben!.press('Edit', { in: 'growth', near: 'Sort the cables' });
    await ben!.press('Drop it', { in: 'modal' });
    expect(await bot.store.sidequests.openOf('UBEN')).toEqual([]);
    expect(await ana!.sees('growth')).toHaveLength(1);
  });

  it('of a teammate is the lead’s to word anew, to finish and to drop, from the list', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const [ben, ana, cat] = ['Ben Okoye', 'Ana Lopez', 'Cat Lindqvist'].map((name) => bot.slack.person(name));
    await ben!.command('/sidequest Tidy the drawer', { in: 'growth' });
    const drawer = async () => (await bot.store.sidequests.ofTeams(['growth'], 42))[0];
    await cat!.command('/sidequest list', { in: 'growth' });
    expect((await cat!.sees('growth')).at(-1)).not.toContain('[Done]');

    await ana!.command('/sidequest list', { in: 'growth' });
    const listed = (await ana!.sees('growth')).at(-1);
    expect(listed).toContain('Open in your team: you decide there, so you may change these, too.');
    expect(listed).toContain('Tidy the drawer\n@Ben Okoye\n[Done] [Edit]');
    await ana!.press('Edit', { in: 'growth', near: 'Tidy the drawer' });
    await ana!.submit({ What: 'Tidy both drawers' });
    expect(await drawer()).toMatchObject({ title: 'Tidy both drawers', person: 'UBEN', state: 'open' });

    await ana!.press('Done', { in: 'growth', near: 'Tidy the drawer' });
    expect(await drawer()).toMatchObject({ state: 'done', person: 'UBEN' });
    expect((await cat!.sees('growth')).join()).toContain('@Ben Okoye did a sidequest: Tidy both drawers');
    await ben!.command('/sidequest Sort the cables', { in: 'growth' });
    await ana!.command('/sidequest list', { in: 'growth' });
    await ana!.press('Edit', { in: 'growth', near: 'Sort the cables' });
    await ana!.press('Drop it', { in: 'modal' });
    expect(await bot.store.sidequests.openOf('UBEN')).toEqual([]);
  });

  it('of a teammate is not another member’s to change, not even by a button that was theirs as lead', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    await bot.slack.person('Ben Okoye').command('/sidequest Tidy the drawer', { in: 'growth' });
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/sidequest list', { in: 'growth' });
    const growth = (await bot.store.teams.find('growth'))!;
    const members = growth.members.map((one) =>
      one.person === 'UANA'
        ? { ...one, role: 'member' as const }
        : one.person === 'UCAT'
          ? { ...one, role: 'lead' as const }
          : one,
    );
    const stamp = { by: 'UZOE', at: bot.now() };
    await bot.store.teams.change('growth', (team) => ({ ...team, members }), stamp);
    await ana.press('Done', { in: 'growth', near: 'Tidy the drawer' });
    expect((await ana.sees('growth')).at(-1)).toContain(
      "You can't change this sidequest; @Ben Okoye (owner) and @Cat Lindqvist (lead) can.",
    );
    expect(await bot.store.sidequests.openOf('UBEN')).toHaveLength(1);
  });

  it.each`
    who            | types                      | answer
    ${'Zoe Admin'} | ${'/sidequest Do a thing'} | ${"you're in none yet"}
    ${'Ben Okoye'} | ${'/sidequest done'}       | ${'You have no open sidequest'}
    ${'Ben Okoye'} | ${'/sidequest list'}       | ${'You have no open sidequests'}
    ${'Ben Okoye'} | ${'/sidequest help'}       | ${'/sidequest done [words of it]'}
  `('answers $who to $types', async ({ who, types, answer }) => {
    await using bot = await startInCompany(firstWeek);
    const person = bot.slack.person(who);
    await person.command(types, { in: 'growth' });
    expect([...(await person.sees('growth'))].join('\n')).toContain(answer);
  });

  it('asks which one is done where several are meant', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    for (const what of ['Red button', 'Blue button', 'Docs']) {
      await ben.command(`/sidequest ${what}`, { in: 'growth' });
      await bot.until(bot.now().add({ seconds: 1 }).toString());
    }
    await ben.command('/sidequest done button', { in: 'growth' });
    expect((await ben.sees('growth')).at(-1)).toContain('Which one is done?\nRed button');
    await ben.command('/sidequest done DOCS', { in: 'growth' });
    const open = await bot.store.sidequests.openOf('UBEN');
    expect(open.map(({ title }) => title)).toEqual(['Red button', 'Blue button']);
  });
});
