import { describe, expect, it } from 'vitest';
import { committed, date } from '../../support/companies/week-company.ts';
import { closed, login, opened, outcomesOf, pay, startVote, tuesday, voteIn } from './votes-company.ts';

const nailed = 'Nailed: Customers pay by invoice';
const scraped = 'Scraped: Customers pay by invoice';
const failed = 'Failed: Customers pay by invoice';
const stamp = { by: 'UZOE', at: date('2026-12-01').toZonedDateTime('UTC').toInstant() };

describe('a vote', () => {
  it('opens in the team’s channel with its proposals, and shows how many have voted, never how', {
    tags: ['long'],
  }, async () => {
    await using bot = await startVote({ goals: [pay, login] });
    expect(await voteIn(bot)).toContain('None of 3 has voted yet.');
    await bot.slack.person('Ben Okoye').press(nailed, { in: 'growth' });
    expect(await voteIn(bot)).toContain('None of 3 has voted yet.');
    await bot.slack.person('Ben Okoye').press('Failed: Sign in with a key', { in: 'growth' });
    const shown = await voteIn(bot);
    expect(shown).toContain('1 of 3 has voted.');
    expect(shown).toContain('Sealed: nobody sees how a vote stands before it closes');
    expect(shown).not.toMatch(/1 nailed|1 failed|Ben/);
  });

  it('tells a voter alone what they said, and lets them change it, twice the same being once', {
    tags: ['long'],
  }, async () => {
    await using bot = await startVote();
    const ben = bot.slack.person('Ben Okoye');
    await ben.press(nailed, { in: 'growth' });
    await ben.press(nailed, { in: 'growth' });
    await ben.press(scraped, { in: 'growth' });
    const own = (await ben.sees('growth')).filter((message) => message.includes('You said'));
    expect(own.at(-1)).toContain('You said Scraped of “Customers pay by invoice”. You can change it until');
    expect((await bot.slack.person('Ana Lopez').sees('growth')).join()).not.toContain('You said');
    const place = { team: 'growth', sprint: 42 };
    expect(await bot.store.votes.ballotsBy(place, 'UBEN', ['pay'])).toMatchObject([{ choice: 'scraped' }]);
    expect((await bot.store.votes.ofTeam('growth', 42))?.voters).toEqual([{ goal: 'pay', person: 'UBEN' }]);
  });

  it('takes all goals with a note each in one form, which remembers what was said', { tags: ['long'] }, async () => {
    await using bot = await startVote({ goals: [pay, login] });
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/sprint vote');
    await cat.submit({
      ...{ 'choice-pay': ':large_green_circle: Nailed', 'note-pay': 'Three <b>customers</b> & *counting*' },
      'choice-login': ':red_circle: Failed',
    });
    await cat.press('Vote with notes', { in: 'growth' });
    const form = await cat.seesModal();
    expect(form).toContain('(x) :large_green_circle: Nailed');
    expect(form).toContain('(x) :red_circle: Failed');
    expect(form).toContain('Three <b>customers</b> & *counting*');
    await cat.press(scraped, { in: 'growth' });
    expect(await bot.store.votes.ballotsBy({ team: 'growth', sprint: 42 }, 'UCAT', ['pay'])).toMatchObject([
      { choice: 'scraped', note: 'Three <b>customers</b> & *counting*' },
    ]);
  });

  it('says at a glance how many have voted, and never how', { tags: ['long'] }, async () => {
    await using bot = await startVote({ goals: [pay, login] });
    const glance = async () => {
      await bot.slack.person('Ben Okoye').command('/sprint', { in: 'growth' });
      return (await bot.slack.person('Ben Okoye').sees('growth')).at(-1)!;
    };
    expect(await glance()).toContain('The vote is open: none of 3 has voted yet');
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/sprint vote');
    await cat.submit({ 'choice-pay': ':red_circle: Failed', 'choice-login': ':red_circle: Failed' });
    expect(await glance()).toContain('The vote is open: 1 of 3 has voted');
    expect(await glance()).not.toMatch(/red_circle|[Ff]ailed/);
    await bot.until(closed);
    expect(await glance()).not.toContain('The vote is open');
  });

  it('fills in the quick retro of the run-sheet, in place, as it closes and as the lead settles', {
    tags: ['long'],
  }, async () => {
    await using bot = await startVote({ goals: [pay, login], at: '2026-12-09T15:51:00Z' });
    const runSheet = async () =>
      (await bot.slack.person('Ana Lopez').sees('planning')).filter((message) => message.includes('Quick retro of'));
    expect(await runSheet()).toEqual([expect.not.stringContaining('How our goals went')]);
    for (const name of ['Ana Lopez', 'Cat Lindqvist']) {
      await bot.slack.person(name).command('/sprint vote');
      await bot.slack.person(name).submit({ 'choice-pay': ':large_green_circle: Nailed' });
    }
    await bot.until(closed);
    expect(await runSheet()).toEqual([
      expect.stringContaining('Quick retro of Sprint 42\nHow our goals went: 1 nailed, 1 without an outcome'),
    ]);
    await bot.slack.person('Ana Lopez').press(':red_circle: Failed', { in: 'direct', near: 'Sign in with a key' });
    expect(await runSheet()).toEqual([expect.stringContaining('How our goals went: 1 nailed, 1 failed')]);
  });

  it('is seen over all teams, goal by goal, once it has closed', { tags: ['long'] }, async () => {
    await using bot = await startVote({ goals: [pay, login] });
    for (const name of ['Ana Lopez', 'Cat Lindqvist']) {
      await bot.slack.person(name).command('/sprint vote');
      await bot.slack.person(name).submit({ 'choice-pay': ':large_green_circle: Nailed' });
    }
    await bot.until(closed);
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/sprint all', { in: 'general' });
    const all = (await zoe.sees('general')).at(-1)!;
    expect(all).toContain('🚀 Growth  1 nailed, 1 without an outcome');
    expect(all).toContain(':large_green_circle: Customers pay by invoice');
    expect(all).toContain(':rocket: Sign in with a key');
  });

  it('shows nobody how it stands by an export, and all of it once it has closed', { tags: ['long'] }, async () => {
    await using bot = await startVote();
    await bot.slack.person('Cat Lindqvist').press(failed, { in: 'growth' });
    const exported = async () => {
      const { ballots, voters } = (await bot.storage.exportWorkspace('T1')).tables;
      return [ballots!.length, voters!.length];
    };
    expect(await exported()).toEqual([0, 0]);
    await bot.until(closed);
    expect(await exported()).toEqual([1, 1]);
  });

  it('says beside the field what is missing, and keeps what was typed', { tags: ['long'] }, async () => {
    await using bot = await startVote();
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/sprint vote');
    await ben.submit({ 'note-pay': 'Nearly' });
    expect(await ben.seesModal()).toContain('Please choose one for your note to go with, or clear the note.');
    await ben.submit({ 'choice-pay': ':large_yellow_circle: Scraped' });
    expect(await bot.store.votes.ballotsBy({ team: 'growth', sprint: 42 }, 'UBEN', ['pay'])).toMatchObject([
      { choice: 'scraped', note: 'Nearly' },
    ]);
  });

  it.each([
    ['Pat Moreau', "You can't vote on this team's goals; @Ana Lopez, @Ben Okoye and @Cat Lindqvist can."],
    ['Gil Guest', 'Guests only read here.'],
    ['Xen Foreign', 'People from other companies only read here.'],
    ['Zoe Admin', "You can't vote on this team's goals"],
  ])('is not for %s', { tags: ['long'] }, async (name, answer) => {
    await using bot = await startVote();
    const person = bot.slack.person(name);
    await person.press('Vote with notes', { in: 'growth' });
    expect((await person.sees('growth')).at(-1)).toContain(answer);
    await person.press(nailed, { in: 'growth' });
    expect((await bot.store.votes.ofTeam('growth', 42))?.voters).toEqual([]);
    expect((await person.sees('growth')).at(-1)).toContain(answer);
  });

  it('lets goals join, with an owner of another team, and leave', { tags: ['long'] }, async () => {
    await using bot = await startVote({ goals: [pay], at: tuesday });
    await bot.slack.person('Ben Okoye').press(nailed, { in: 'growth' });
    expect(await voteIn(bot)).toContain('1 of 3 has voted.');
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/goal Sign in with a key');
    await ana.submit({ Kind: 'Moonshot', Owner: 'Eve Tanaka', Sprint: 'Sprint 42 · Mon 30 Nov – Fri 11 Dec' });
    expect(await voteIn(bot)).toContain('Sign in with a key');
    expect(await voteIn(bot)).toContain('None of 4 has voted yet.');
    const eve = bot.slack.person('Eve Tanaka');
    await eve.command('/sprint vote');
    expect(await eve.seesModal()).toContain('Sign in with a key');
    await bot.store.goals.change(
      'pay',
      (goal) => ({ kind: 'dropped', goal: { ...goal, state: 'dropped', dropReason: 'No' } }),
      stamp,
    );
    await bot.until(closed);
    expect((await bot.store.votes.ofTeam('growth', 42))?.closed?.results).toHaveLength(1);
  });

  it('opens late for a goal that joins a sprint without any, and not at all for none', { tags: ['long'] }, async () => {
    await using bot = await startVote({ goals: [], at: tuesday });
    expect(await bot.store.votes.ofTeam('growth', 42)).toBeNull();
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/sprint vote');
    expect((await ben.sees('direct')).join()).not.toContain('How did');
    await bot.store.goals.add(pay, 'F1', stamp);
    await bot.until('2026-12-08T09:02:00Z');
    expect(await voteIn(bot)).toContain('None of 3 has voted yet.');
  });
});

describe('at the meeting', () => {
  it('a vote closes, and its goals have their outcomes', { tags: ['long'] }, async () => {
    await using bot = await startVote({ goals: [pay, login] });
    for (const name of ['Ana Lopez', 'Ben Okoye']) await bot.slack.person(name).press(nailed, { in: 'growth' });
    await bot.slack.person('Cat Lindqvist').press(failed, { in: 'growth' });
    for (const name of ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist']) {
      await bot.slack.person(name).press('Scraped: Sign in with a key', { in: 'growth' });
    }
    await bot.until('2026-12-09T15:59:00Z');
    expect(await outcomesOf(bot)).toEqual([null, null]);
    await bot.until(closed);
    expect(await outcomesOf(bot)).toEqual(['scraped, voted', 'nailed, voted']);
    const shown = await voteIn(bot, 'has closed');
    expect(shown).toContain('The vote on Sprint 42 has closed. 3 of 3 voted.');
    expect(shown).toContain(
      ':large_green_circle: Customers pay by invoice: nailed (2 nailed, 1 failed; the owner: nailed)',
    );
    expect(shown).toContain('Sign in with a key: scraped (3 scraped; the owner: scraped)');
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Results and notes', { in: 'growth' });
    expect(await ben.seesModal()).toContain('3 of 3 voted; a result takes 2 votes.');
  });

  it('a ballot comes too late, from the minute on', { tags: ['long'] }, async () => {
    await using bot = await startVote({ at: '2026-12-09T15:59:00Z' });
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/sprint vote');
    await bot.until(closed);
    await ben.submit({ 'choice-pay': ':large_green_circle: Nailed' });
    expect(await ben.seesModal()).toContain('This vote has closed: ballots stay as they are.');
    expect(await bot.store.votes.ballotsBy({ team: 'growth', sprint: 42 }, 'UBEN', ['pay'])).toEqual([]);
  });

  it('people who are away may vote, and are not waited for', { tags: ['long'] }, async () => {
    await using bot = await startVote();
    for (const person of ['UBEN', 'UCAT']) {
      await bot.store.absences.add(
        {
          id: person,
          person,
          firstOn: date('2026-12-09'),
          lastOn: date('2026-12-09'),
          firstIsHalf: false,
          lastIsHalf: false,
        },
        stamp,
      );
    }
    await bot.slack.person('Ben Okoye').press(scraped, { in: 'growth' });
    await bot.until(closed);
    expect(await outcomesOf(bot)).toEqual(['scraped, voted']);
    expect((await bot.store.votes.ofTeam('growth', 42))?.closed).toMatchObject({ roll: 3, present: 1, quorum: 1 });
  });

  it('nothing is posted where that moment is switched off, and the vote closes all the same', {
    tags: ['long'],
  }, async () => {
    await using bot = await startVote();
    await bot.store.moments.save('votes-close', 'off', stamp);
    const before = (await bot.slack.person('Ana Lopez').sees('growth')).length;
    await bot.until(closed);
    expect((await bot.store.votes.ofTeam('growth', 42))?.closed?.how).toBe('on-time');
    expect(await bot.slack.person('Ana Lopez').sees('growth')).toHaveLength(before);
  });

  it('a vote that was missed in a stop is closed, and the lead is asked', { tags: ['long'] }, async () => {
    await using bot = await startVote({ at: '2026-12-04T09:00:00Z' });
    await bot.sleepUntil('2026-12-10T09:00:00Z');
    expect((await bot.store.votes.ofTeam('growth', 42))?.closed).toMatchObject({ how: 'on-time', voted: 0 });
    expect((await bot.slack.person('Ana Lopez').sees('direct')).join()).toContain('the vote left 1 goal open');
  });
});

describe('what a vote leaves open', () => {
  it('the lead settles with a button, once', { tags: ['long'] }, async () => {
    await using bot = await startVote();
    await bot.slack.person('Ben Okoye').press(nailed, { in: 'growth' });
    await bot.until(closed);
    const ana = bot.slack.person('Ana Lopez');
    expect((await ana.sees('direct')).at(-1)).toContain('Left open: it takes 2 votes (1 nailed; the owner: nailed)');
    await bot.slack.person('Ben Okoye').press(failed, { in: 'growth' });
    expect((await bot.slack.person('Ben Okoye').sees('growth')).at(-1)).toContain('@Ana Lopez (lead) can.');
    await ana.press(scraped, { in: 'direct' });
    expect(await outcomesOf(bot)).toEqual(['scraped, settled']);
    expect((await ana.sees('direct')).at(-1)).toContain('all that the vote on Sprint 42 left open is settled');
    expect(await voteIn(bot, 'has closed')).toContain(': scraped (1 nailed; the owner: nailed), settled by hand');
  });

  it('any member settles while the lead is away, and the record says so', { tags: ['long'] }, async () => {
    await using bot = await startVote();
    const away = { person: 'UANA', firstOn: date('2026-12-09'), lastOn: date('2026-12-10'), firstIsHalf: false };
    await bot.store.absences.add({ ...away, id: 'a', lastIsHalf: false }, stamp);
    await bot.slack.person('Ben Okoye').press(nailed, { in: 'growth' });
    await bot.slack.person('Cat Lindqvist').press(failed, { in: 'growth' });
    await bot.until(closed);
    expect(await voteIn(bot, 'left 1 goal open')).toContain('a tie with both nailed and failed in it');
    await bot.slack.person('Cat Lindqvist').press(failed, { in: 'growth', near: 'left 1 goal open' });
    expect(await outcomesOf(bot)).toEqual(['failed, settled']);
    const { results } = (await bot.store.votes.ofTeam('growth', 42))!.closed!;
    expect(results).toMatchObject([{ leftOpen: 'tie', settled: { by: 'UCAT', isForLead: true } }]);
    expect((await bot.store.changes.of('goal', 'pay')).at(-1)).toMatchObject({ by: 'UCAT', act: 'settled-for-lead' });
  });

  it('has no outcome when the next sprint starts, and is still asked', { tags: ['long'] }, async () => {
    await using bot = await startVote();
    await bot.until('2026-12-15T10:00:00Z');
    expect(await outcomesOf(bot)).toEqual([null]);
    const ana = bot.slack.person('Ana Lopez');
    await ana.openHome();
    expect(await ana.seesHome()).toMatch(/left this open, and you decide:\n.*Customers pay by invoice/);
    await ana.press(nailed, { in: 'home' });
    expect(await outcomesOf(bot)).toEqual(['nailed, settled']);
  });
});

describe('closing early', () => {
  it('is the lead’s to do, and ends the vote there and then', { tags: ['long'] }, async () => {
    await using bot = await startVote({ at: tuesday });
    const ben = bot.slack.person('Ben Okoye');
    await ben.press(nailed, { in: 'growth' });
    await bot.slack.person('Cat Lindqvist').press(nailed, { in: 'growth' });
    await ben.press('Close the vote now', { in: 'growth' });
    expect((await ben.sees('growth')).at(-1)).toContain("You can't close this vote; @Ana Lopez (lead) can.");
    await bot.slack.person('Ana Lopez').press('Close the vote now', { in: 'growth' });
    expect(await outcomesOf(bot)).toEqual(['nailed, voted']);
    expect(await voteIn(bot, 'has closed')).toContain('2 of 3 voted. @Ana Lopez closed it early.');
    await bot.until(closed);
    expect((await bot.store.votes.ofTeam('growth', 42))?.closed?.how).toBe('early');
  });
});

describe('a reminder', () => {
  it('asks those for a vote who have not voted on everything, and opens the form', { tags: ['long'] }, async () => {
    await using bot = await startVote({ goals: [pay, login] });
    const [ben, cat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
    await ben.press(nailed, { in: 'growth' });
    for (const label of [nailed, 'Failed: Sign in with a key']) await cat.press(label, { in: 'growth' });
    await bot.until('2026-12-08T14:01:00Z');
    expect((await ben.sees('direct')).at(-1)).toContain('🚀 Growth: how did Sprint 42 go? 1 goal to vote on. [Vote]');
    expect(await cat.sees('direct')).toEqual([]);
    await ben.press('Vote', { in: 'direct' });
    expect(await ben.seesModal()).toContain('(x) :large_green_circle: Nailed');
  });

  it('goes on asking the lead for what the last vote left open', { tags: ['long'] }, async () => {
    await using bot = await startVote();
    await bot.until('2026-12-22T14:01:00Z');
    const ana = bot.slack.person('Ana Lopez');
    expect((await ana.sees('direct')).at(-1)).toContain(
      'the vote on Sprint 42 left 1 goal open, and you decide. [Settle]',
    );
    await ana.press('Settle', { in: 'direct' });
    await ana.press(failed, { in: 'direct' });
    expect(await outcomesOf(bot)).toEqual(['failed, settled']);
  });
});

describe('an archived team', () => {
  it('has its vote closed without a result', { tags: ['long'] }, async () => {
    await using bot = await startVote({ at: tuesday });
    const zoe = bot.slack.person('Zoe Admin');
    await bot.slack.person('Ben Okoye').press(nailed, { in: 'growth' });
    await zoe.command('/roofshot teams');
    await zoe.press('Archive', { in: 'modal' });
    expect((await bot.store.votes.ofTeam('growth', 42))?.closed).toMatchObject({ how: 'without-result', results: [] });
    expect(await voteIn(bot, 'without a result')).toContain('the team was archived');
  });
});

describe('App Home', () => {
  it('brings up the vote, until one has voted on everything', { tags: ['long'] }, async () => {
    await using bot = await startVote({ goals: [pay, login] });
    const ben = bot.slack.person('Ben Okoye');
    await ben.openHome();
    expect(await ben.seesHome()).toContain('how did Sprint 42 go? 2 goals to vote on. [Vote]');
    await ben.press(nailed, { in: 'growth' });
    expect(await ben.seesHome()).toContain('1 goal of 2 to vote on. [Vote]');
    await ben.press('Nailed: Sign in with a key', { in: 'growth' });
    expect(await ben.seesHome()).toContain('You have voted. [Change my vote]');
  });

  it('says nothing of it to a partner', { tags: ['long'] }, async () => {
    await using bot = await startVote({ goals: [committed('x', { sprint: 42, owner: 'UANA' })], at: opened });
    const pat = bot.slack.person('Pat Moreau');
    await pat.openHome();
    expect(await pat.seesHome()).not.toContain('How did it go?');
  });
});
