import { describe, expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { suggest } from '../../support/companies/milestones-company.ts';
import { liveUntilVotes } from '../audit/lived-goals.ts';
import { onlyRead } from './losses.ts';
import { pressAll, stored } from './readers.ts';
import { liveAfterVotes, liveWithRequests, liveWithWork } from './worlds.ts';

const guest = { isGuest: true, isAdmin: false };
const foreign = { isForeign: true, isAdmin: false };
/** Nobody can, any more. */
const onlyReadOrOver = new RegExp(`${onlyRead.source}|^This vote has closed`);

type Change = typeof guest | typeof foreign;
type Reader = [who: string, live: () => Promise<BotUnderTest>, change: Change, places: string[], least: number];

describe('whoever may only read sees all as before, and hears at each button who can; nothing is stored', () => {
  it.each<Reader>([
    ['Ana Lopez, who led', liveUntilVotes, guest, ['direct', 'growth', 'platform', 'planning', 'home'], 20],
    ['Zoe Admin, of all', liveUntilVotes, guest, ['direct', 'growth', 'mobile', 'planning', 'home'], 30],
    ['Ben Okoye, a member', liveUntilVotes, guest, ['growth', 'home'], 15],
    ['Xen Foreign, of another company', liveUntilVotes, foreign, ['growth'], 15],
    ['Ana Lopez, when votes have closed', liveAfterVotes, guest, ['direct', 'growth', 'planning'], 15],
    ['Ben Okoye, when the work is divided', liveWithWork, guest, ['direct', 'growth', 'home'], 5],
    ['Ben Okoye, a hero who asked for cover', liveWithRequests, guest, ['direct', 'growth', 'home'], 5],
    ['Cat Lindqvist, who was asked', liveWithRequests, guest, ['direct', 'growth', 'home'], 3],
  ])('%s', { tags: ['long'] }, async (who, live, change, places, least) => {
    await using bot = await live();
    await suggest(bot, 'Funnels');
    const [name] = who.split(',') as [string];
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
    for (const [label, answer] of answers) expect.soft(answer, label).toMatch(onlyReadOrOver);
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
