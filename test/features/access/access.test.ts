import { describe, expect, it } from 'vitest';
import { suggest } from '../../support/companies/milestones-company.ts';
import { liveUntilVotes } from '../audit/lived-goals.ts';
import { forms } from './forms.ts';
import { pressAll, stored } from './readers.ts';

const guest = { isGuest: true, isAdmin: false };
const foreign = { isForeign: true, isAdmin: false };

/** Said to whoever only reads: who can, or who that is for; where all who could are out, who can change that. */
const names = /(can|can change that)\.|full members of this workspace( who are in a team)?\./;
const onlyRead = new RegExp(`only read here\\. You can't .*(${names.source})`);

describe('whoever may only read sees all as before, and hears at each button who can; nothing is stored', () => {
  it.each([
    ['a lead who became a guest', 'Ana Lopez', guest, ['direct', 'growth', 'platform', 'planning', 'home'], 20],
    ['an admin who became a guest', 'Zoe Admin', guest, ['direct', 'growth', 'mobile', 'planning', 'home'], 30],
    ['a member who became a guest', 'Ben Okoye', guest, ['growth', 'home'], 15],
    ['somebody of another company', 'Xen Foreign', foreign, ['growth'], 15],
  ])('%s', { tags: ['long'] }, async (_, name, change, places, least) => {
    await using bot = await liveUntilVotes();
    await suggest(bot, 'Funnels');
    const person = bot.slack.person(name);
    if (places.includes('home')) await person.openHome();
    await bot.slack.admin.changePerson(name, change);
    const before = await stored(bot);
    const answers: [string, string][] = [];
    for (const place of places) answers.push(...(await pressAll(person, place)));
    if (change === guest) {
      await person.command('/milestone Funnels');
      answers.push(...(await pressAll(person, 'modal')));
    }
    for (const [label, answer] of answers) expect.soft(answer, label).toMatch(onlyRead);
    expect(answers.length).toBeGreaterThanOrEqual(least);
    expect(await stored(bot)).toEqual(before);
  });

  it('a lead of another team, at what is the team’s', { tags: ['long'] }, async () => {
    await using bot = await liveUntilVotes();
    const dan = bot.slack.person('Dan Rossi');
    await dan.join('growth');
    await dan.join('mobile');
    const before = await stored(bot);
    const answers = [...(await pressAll(dan, 'growth')), ...(await pressAll(dan, 'mobile'))];
    for (const [label, answer] of answers) {
      expect
        .soft(answer, label)
        .toMatch(
          /^You can't .*; (@(Ana Lopez( \(lead\))?|Ben Okoye|Cat Lindqvist|Pat Moreau|Fay Osei|Gus Hale)(, | and | can\.))+$/,
        );
    }
    expect(answers.length).toBeGreaterThanOrEqual(25);
    expect(await stored(bot)).toEqual(before);
  });
});

describe('a form that was open when its writer lost the right says who can, and stores nothing', () => {
  it('each of them', { tags: ['long'] }, async () => {
    await using bot = await liveUntilVotes();
    await suggest(bot, 'Funnels');
    for (const { form, by, open, answers } of forms) {
      const person = bot.slack.person(by);
      const isAdmin = by === 'Zoe Admin';
      await open(person);
      const before = await stored(bot);
      await bot.slack.admin.changePerson(by, { isGuest: true, isAdmin: false });
      await person.submit(answers);
      expect.soft(await person.seesModal(), form).toMatch(onlyRead);
      expect.soft(await stored(bot), form).toEqual(before);
      await bot.slack.admin.changePerson(by, { isGuest: false, isAdmin });
      if (await person.modal()) await person.close({ all: true });
    }
  });
});
