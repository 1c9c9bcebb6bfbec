import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { firstWeek, planningWeek, propose, startInCompany, teams } from '../../support/companies/goals-company.ts';

const title = 'Customers pay by invoice';
const stamp = { by: 'UZOE', at: Temporal.Instant.from(firstWeek) };

async function withCard(bot: BotUnderTest, person: string) {
  const reader = bot.slack.person(person);
  await reader.press('Open', { in: 'growth', near: `${title} [Open]` });
  return reader;
}

const goalOf = async (bot: BotUnderTest, sprint = 43) => (await bot.store.goals.ofTeam('growth', sprint))[0];

/** Takes somebody off the team, as its lead might at any time. */
const takeOff = (bot: BotUnderTest, person: string) =>
  bot.store.teams.change(
    'growth',
    (team) => ({ ...team, members: team.members.filter((member) => member.person !== person) }),
    stamp,
  );

describe('editing', () => {
  it('changes what was changed, and leaves the ticks to the proposer', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', title, { 'What holds of it?': ['Clear'], Helpers: ['Pat Moreau'] });
    const cat = await withCard(bot, 'Cat Lindqvist');
    await cat.press('Edit');
    expect(await cat.seesModal()).toContain(`Goal: ${title}`);
    expect(await cat.seesModal()).not.toContain('What holds of it?');
    await cat.submit({ Goal: 'Customers pay by card', Owner: 'Cat Lindqvist', 'Other teams needed': ['Mobile'] });

    expect(await goalOf(bot)).toMatchObject({
      ...{ title: 'Customers pay by card', owner: 'UCAT', needs: ['mobile'], helpers: ['UPAT'], qualities: ['clear'] },
    });
    expect(await cat.seesModal()).toContain('Customers pay by card\n🚀 Growth');
    expect((await cat.sees('growth'))[0]).toContain(
      'Customers pay by card [Open]\n:house: Roofshot  ·  @Cat Lindqvist',
    );
  });

  it('tells somebody whose goal it becomes, but not those who take it themselves', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', title);
    const ben = await withCard(bot, 'Ben Okoye');
    await ben.press('Edit');
    await ben.submit({ Owner: 'Cat Lindqvist' });
    expect((await ben.sees('growth')).at(-1)).toBe(`  @Cat Lindqvist, “${title}” is yours now.\n  [Open]`);
    await ben.press('Edit');
    await ben.submit({ Owner: 'Ben Okoye' });
    expect(await ben.sees('growth')).toHaveLength(3);
  });

  it('says at once when the owner picked is away', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', title);
    const [firstOn, lastOn] = ['2026-12-14', '2026-12-15'].map((date) => Temporal.PlainDate.from(date));
    const halves = { firstIsHalf: false, lastIsHalf: false };
    await bot.store.absences.add({ id: 'a', person: 'UCAT', firstOn: firstOn!, lastOn: lastOn!, ...halves }, stamp);
    const ben = await withCard(bot, 'Ben Okoye');
    await ben.press('Edit');
    await ben.fill({ Goal: 'Still here', Owner: 'Cat Lindqvist' });
    expect(await ben.seesModal()).toContain('is away for 2 of the 10 working days of Sprint 43 (Mon 14 – Tue 15 Dec)');
    expect(await ben.seesModal()).toContain('Goal: Still here');
  });

  it('asks before it saves over what somebody else changed meanwhile', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', title);
    const [cat, ben] = [await withCard(bot, 'Cat Lindqvist'), await withCard(bot, 'Ben Okoye')];
    await cat.press('Edit');
    await ben.press('Edit');
    await cat.submit({ 'How we will know': 'Cat’s measure', Kind: 'Moonshot' });

    await ben.submit({ 'How we will know': 'Ben’s measure' });
    expect(await ben.seesModal()).toContain(
      '@Cat Lindqvist changed how we will know and the kind while you were typing. Saving puts what stands here in its place.',
    );
    expect(await goalOf(bot)).toMatchObject({ measure: 'Cat’s measure', kind: 'moonshot' });
    await ben.submit();
    expect(await goalOf(bot)).toMatchObject({ measure: 'Ben’s measure', kind: 'roofshot' });
  });

  it('closes without a trace when nothing was changed, or the form is sent twice', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', title);
    const ben = await withCard(bot, 'Ben Okoye');
    await ben.press('Edit');
    expect(await ben.submit()).toEqual({ ok: true });
    await ben.press('Edit');
    await ben.submit({ Goal: 'Customers pay by card' });
    await bot.slack.resend('view_submission');
    await bot.bot.settled();
    expect(await bot.store.changes.of('goal', (await goalOf(bot))!.id)).toHaveLength(2);
  });

  it('says what is wrong beside its field, and keeps the rest', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', title);
    const ben = await withCard(bot, 'Ben Okoye');
    await ben.press('Edit');
    const answer = await ben.submit({ Owner: 'Gil Guest', 'How we will know': 'kept' });
    expect(answer).toMatchObject({ errors: { goalOwner: expect.stringContaining('Gil Guest is a guest here') } });
    expect(await ben.seesModal()).toContain('How we will know (optional): kept');
  });
});

describe('moving', () => {
  it('takes a goal to another sprint, in the channel too', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', title);
    const ben = await withCard(bot, 'Ben Okoye');
    await ben.press('Move to another sprint');
    await ben.submit({ 'To which sprint': '45' });
    expect(await goalOf(bot, 45)).toMatchObject({ state: 'planned' });
    expect(await ben.seesModal()).toContain('Sprint 45 · Mon 11 – Fri 22 Jan 2027 planned');

    const [old, reply, list, card] = await ben.sees('growth');
    expect(old).toContain('None any more.');
    expect(reply).toContain('Moved to Sprint 45');
    expect(list).toContain(`🚀 Growth: goals for Sprint 45\nMon 11 – Fri 22 Jan 2027\n${title} [Open]`);
    expect(card).toContain('planned');
  });

  it('asks once above the limit of the running sprint, and refuses more', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek, { goalLimit: 1 });
    await propose(bot, 'Ben Okoye', 'First in the sprint', { Sprint: '42' });
    await propose(bot, 'Ben Okoye', title);
    const ben = await withCard(bot, 'Ben Okoye');
    await ben.press('Move to another sprint');
    await ben.submit({ 'To which sprint': '42' });
    expect(await ben.seesModal()).toContain(
      'The limit is 1 committed goal for a team and sprint, and this makes one more.',
    );
    await ben.submit();
    expect(await bot.store.goals.ofTeam('growth', 42)).toHaveLength(2);
    await ben.close();

    await propose(bot, 'Ben Okoye', 'Third in the sprint');
    await ben.press('Open', { in: 'growth', near: 'Third in the sprint [Open]' });
    await ben.press('Move to another sprint');
    expect(await ben.submit({ 'To which sprint': '42' })).toMatchObject({
      errors: { sprint: expect.stringContaining('One above it is possible, no more') },
    });
  });
});

describe('dropping', () => {
  it('needs a reason', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', title);
    const ben = await withCard(bot, 'Ben Okoye');
    await ben.press('Drop');
    expect(await ben.submit({ Why: ' \u200B ' })).toEqual({
      ok: false,
      errors: { reason: 'Please write a few words.' },
    });
    await ben.submit({ Why: 'Nobody asked for it' });
    expect(await goalOf(bot)).toMatchObject({ state: 'dropped', dropReason: 'Nobody asked for it' });
  });

  it('happens once', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', title);
    const [cat, ben] = [await withCard(bot, 'Cat Lindqvist'), await withCard(bot, 'Ben Okoye')];
    await cat.press('Drop');
    await ben.press('Drop');
    await cat.submit({ Why: 'Cat’s reason' });
    expect(await ben.submit({ Why: 'Ben’s reason' })).toEqual({
      ok: false,
      errors: { reason: 'It has been dropped already.' },
    });
    expect(await goalOf(bot)).toMatchObject({ dropReason: 'Cat’s reason' });
  });
});

describe('who is taken off the team while a form is open', () => {
  it.each([
    ['Edit', 'title', "You can't change this goal; Ana Lopez (lead),", { Goal: 'Other' }],
    ['Move to another sprint', 'sprint', "You can't change this goal; Ana Lopez (lead),", { 'To which sprint': '44' }],
    ['Drop', 'reason', "You can't drop this goal; Ana Lopez (lead),", { Why: 'No' }],
    [
      'Object',
      'reason',
      "You can't object to this team's goals; Ana Lopez (lead),",
      { 'What does not hold of it?': 'Clear', Why: 'No' },
    ],
  ])('is told by %s who can', { tags: ['long'] }, async (act, field, sentence, answers) => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', title);
    const cat = await withCard(bot, 'Cat Lindqvist');
    await cat.press(act);
    await takeOff(bot, 'UCAT');
    expect(await cat.submit(answers)).toMatchObject({ errors: { [field]: expect.stringContaining(sentence) } });
    expect(await goalOf(bot)).toMatchObject({ title, state: 'proposed', objections: [] });
  });

  it('is told by a button of a card that is still open', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', title);
    const cat = await withCard(bot, 'Cat Lindqvist');
    await takeOff(bot, 'UCAT');
    await cat.press('Drop');
    expect(await cat.seesModal()).toContain("You can't drop this goal; @Ana Lopez (lead)");
    expect(teams.growth.members).toHaveLength(5);
  });
});
