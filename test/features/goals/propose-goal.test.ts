import { describe, expect, it } from 'vitest';
import { firstWeek, propose, startInCompany } from '../../support/companies/goals-company.ts';

const clear = 'Every customer can pay by invoice';

describe('the ways to propose', () => {
  it('opens the form by /goal, with the proposer as owner and the next sprint chosen', async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/goal');
    const form = await ben.seesModal();
    expect(form).toContain('For 🚀 Growth');
    expect(form).toContain('Owner: [Ben Okoye ▾]');
    expect(form).toContain('Sprint: [Sprint 43 · Mon 14 – Fri 25 Dec ▾]');
  });

  it('fills in the title that follows /goal', async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command(`/goal ${clear} & <soon>`);
    expect(await ben.seesModal()).toContain(`Goal: ${clear} & <soon>`);
  });

  it.each([501, 3000, 3500])(
    'takes a title of %i characters from the command, to be shortened',
    { tags: ['long'] },
    async (length) => {
      await using bot = await startInCompany(firstWeek);
      const ben = bot.slack.person('Ben Okoye');
      await ben.command(`/goal ${'x'.repeat(length)}`);
      const answer = await ben.submit({ Kind: 'Roofshot' });
      expect(answer).toMatchObject({
        errors: { title: expect.stringMatching(/^This has \d+ characters; it can have 500 at most\.$/) },
      });
    },
  );

  it('opens by /roofshot goal, the shortcut, and the buttons in the channel and in Home', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    await propose(bot, 'Ben Okoye', clear);
    const cat = bot.slack.person('Cat Lindqvist');
    const opened = async (act: Promise<unknown>) => {
      await act;
      const form = await cat.seesModal();
      await cat.close();
      return form.split('\n')[0];
    };
    await cat.openHome();
    expect(await opened(cat.command('/roofshot goal'))).toBe('Propose a goal');
    expect(await opened(cat.shortcut('Propose a goal'))).toBe('Propose a goal');
    expect(await opened(cat.press('Propose a goal', { in: 'growth' }))).toBe('Propose a goal');
    expect(await opened(cat.press('Propose a goal', { in: 'home' }))).toBe('Propose a goal');
  });

  it('opens with one call to Slack', async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/goal');
    await ben.close();
    const before = bot.slack.calls.length;
    await ben.command('/goal Once more');
    expect(bot.slack.calls.slice(before).map(({ method }) => method)).toEqual(['views.open']);
  });
});

describe('whose goal it is', () => {
  it('asks somebody in two teams which of them', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/goal', { in: 'general' });
    expect((await ana.seesModal()).split('\n')[1]).toBe('Team: [… ▾]');

    expect(await ana.submit({ Goal: clear, Kind: 'Moonshot' })).toMatchObject({
      ok: false,
      errors: { goalTeam: expect.anything() },
    });
    await ana.submit({ Team: '~Core~ Platform' });
    expect(await bot.store.goals.ofTeam('platform', 43)).toMatchObject([{ title: clear, kind: 'moonshot' }]);
  });

  it('chooses the team in whose channel the command was typed, and offers the others', async () => {
    await using bot = await startInCompany(firstWeek);
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/goal', { in: 'platform' });
    expect(await ana.seesModal()).toContain('Team: [~Core~ Platform ▾]');
  });

  it('never offers the goal’s own team as another team needed', async () => {
    await using bot = await startInCompany(firstWeek);
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/goal', { in: 'general' });
    await ana.fill({ Team: '🚀 Growth' });
    await expect(ana.fill({ 'Other teams needed': ['🚀 Growth'] })).rejects.toThrow(
      'There is: ~Core~ Platform, Mobile',
    );
  });

  it('tells somebody in no team what to do', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/goal', { in: 'general' });
    const [answer] = await zoe.sees('general');
    expect(answer).toContain("A goal belongs to a team, and you're in none yet.");
    expect(answer).toContain('• 🚀 Growth · @Ana Lopez');
    expect(answer).toContain('• ~Core~ Platform · @Dan Rossi');
  });

  it('tells the first one in a company without teams who adds them', async () => {
    await using bot = await startInCompany(firstWeek, {}, []);
    const ben = bot.slack.person('Ben Okoye');
    await ben.shortcut('Propose a goal');
    expect(await ben.seesModal()).toContain(
      'there are no teams here yet: an admin (@Zoe Admin) adds them with /roofshot teams',
    );
  });

  it('tells whoever is not in the team who can, by the button in its channel', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await propose(bot, 'Ben Okoye', clear);
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.press('Propose a goal', { in: 'growth' });
    expect((await zoe.sees('growth')).at(-1)?.trim()).toBe(
      "You can't propose goals for this team; @Ana Lopez (lead), @Ben Okoye, @Cat Lindqvist and @Pat Moreau can.",
    );
  });

  it('lets a partner propose, and a guest only where admins allow it', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await propose(bot, 'Pat Moreau', clear);
    expect(await bot.store.goals.ofTeam('growth', 43)).toMatchObject([{ proposer: 'UPAT', owner: 'UPAT' }]);

    const gil = bot.slack.person('Gil Guest');
    await gil.command('/goal', { in: 'general' });
    expect((await gil.sees('general')).at(-1)).toContain(
      "Guests only read here. You can't propose goals for this team;",
    );

    await using open = await startInCompany(firstWeek, { guestsMayJoin: true });
    const welcome = open.slack.person('Gil Guest');
    await welcome.command('/goal', { in: 'general' });
    expect(await welcome.seesModal()).toContain('Owner: [… ▾]');
  });
});
