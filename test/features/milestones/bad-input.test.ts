import { describe, expect, it } from 'vitest';
import type { Milestone } from '../../../src/domain/milestone.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { agree, firstWeek, saw, startInCompany, suggest } from '../../support/companies/milestones-company.ts';

const long = { tags: ['long'] };

/** Behind the bot's back, as if somebody else had done it while a form stood open. */
async function meanwhile(bot: BotUnderTest, id: string, changes: Partial<Milestone>): Promise<void> {
  const stamp = { by: 'UZOE', at: bot.now() };
  await bot.store.milestones.change(id, (one) => ({ kind: 'edited', milestone: { ...one, ...changes } }), stamp);
}

const ended = { state: 'closed', results: 'Four of five' } as const;
const notYours = expect.stringContaining(
  "You can't change this milestone; Cat Lindqvist (owner), Pat Moreau (partner) and Zoe Admin (admin) can.",
);

const forms = [
  { opens: 'Update', filled: { 'How is it doing?': 'on-track', 'In a sentence': 'Well' }, field: 'says' },
  { opens: 'Edit', filled: { 'Ends about': 'Q4' }, field: 'title' },
  { opens: 'Followers', filled: { 'People who follow it': ['Fay Osei'] }, field: 'people' },
  { opens: 'Close or give up', filled: { 'Results, or why it is given up': 'Four' }, field: 'results' },
  { opens: 'Results', filled: { Results: 'Five' }, field: 'results', state: ended },
  { opens: 'What the metric says', filled: { 'What does the metric say now?': 'Seven' }, field: 'words', state: ended },
];

describe.each(forms)('the form behind “$opens”', ({ opens, filled, field, state = {} }) => {
  it('asks again who may when it is sent', long, async () => {
    await using bot = await startInCompany(firstWeek);
    const id = await suggest(bot, 'Funnels');
    await agree(bot, 'Funnels');
    await meanwhile(bot, id, state);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone Funnels');
    await ben.press(opens, { in: 'modal' });
    await meanwhile(bot, id, { owner: 'UCAT' });
    expect(await ben.submit(filled)).toEqual({ ok: false, errors: { [field]: notYours } });
  });

  it('sent twice is sent once', long, async () => {
    await using bot = await startInCompany(firstWeek);
    const id = await suggest(bot, 'Funnels');
    await agree(bot, 'Funnels');
    await meanwhile(bot, id, state);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone Funnels');
    await ben.press(opens, { in: 'modal' });
    expect(await ben.submit(filled)).toEqual({ ok: true });
    const once = [await bot.store.milestones.find(id), await bot.store.changes.of('milestone', id)];
    expect(await bot.slack.resend('view_submission')).toMatchObject({ ok: true });
    await bot.bot.settled();
    expect([await bot.store.milestones.find(id), await bot.store.changes.of('milestone', id)]).toEqual(once);
  });
});

describe('what has ended meanwhile', () => {
  it.each([
    ['update', { 'How is it doing?': 'on-track', 'In a sentence': 'Well' }, { says: 'It has ended meanwhile.' }],
    ['close', { 'Results, or why it is given up': 'Four' }, { results: 'It has ended already.' }],
  ])('takes no %s any more', long, async (command, filled, errors) => {
    await using bot = await startInCompany(firstWeek);
    const id = await suggest(bot, 'Funnels');
    await agree(bot, 'Funnels');
    const ben = bot.slack.person('Ben Okoye');
    await ben.command(`/milestone ${command}`);
    await meanwhile(bot, id, ended);
    expect(await ben.submit(filled)).toEqual({ ok: false, errors });
  });

  it('is agreed to by nobody, who sees that on the card', long, async () => {
    await using bot = await startInCompany(firstWeek);
    const id = await suggest(bot, 'Funnels');
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/milestone Funnels');
    await meanwhile(bot, id, { state: 'given-up', results: 'Nobody asks' });
    await zoe.press('Agree for product', { in: 'modal' });
    expect(await bot.store.milestones.find(id)).toMatchObject({ state: 'given-up', agreed: {} });
    expect(await zoe.seesModal()).toMatch(/given up[\s\S]*Nobody asks/);
  });
});

describe('the form of a milestone', () => {
  it('says all that is wrong beside its field: dates backward, people who cannot', long, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone new');
    await ben.fill({ 'Partners from product': ['Cat Lindqvist'] });
    await bot.slack.admin.deactivate('UCAT');
    const answer = await ben.submit({
      Milestone: ' ',
      'Its goal, in one sentence': 'Five customers',
      'Begins about': 'Q3 2027',
      'Ends about': 'June 2027',
      'Partners from design': ['Robot'],
      'Other partners': ['Xen Foreign', 'Gil Guest'],
    });
    expect(answer).toEqual({
      ok: false,
      errors: {
        title: 'Please write a few words.',
        end: 'That is over before it begins.',
        product: 'Cat Lindqvist has left. Please choose somebody else.',
        design: 'Robot is an app. Please choose a person.',
        other: 'Xen Foreign is from another company. Please choose somebody of this workspace.',
      },
    });
    expect(await ben.seesModal()).toContain('Ends about (optional): June 2027');
  });

  it('takes no more links than twenty, and no team that has been archived meanwhile', long, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone new Funnels');
    const stamp = { by: 'UZOE', at: bot.now() };
    await bot.store.teams.change('growth', (team) => ({ ...team, isArchived: true }), stamp);
    const links = Array.from({ length: 21 }, (_, i) => `https://x.example/${i}`).join('\n');
    expect(await ben.submit({ 'Its goal, in one sentence': 'Five', Links: links })).toEqual({
      ok: false,
      errors: {
        links: 'These are too many: a milestone has 20 links at most.',
        teams: '🚀 Growth has been archived. Please take it out.',
      },
    });
  });

  it('offers the company goals, however long, and says so where one has gone meanwhile', long, async () => {
    await using bot = await startInCompany(firstWeek);
    const stamp = { by: 'UZOE', at: bot.now() };
    const goal = `Ten companies pay ${'very '.repeat(25)}well`;
    await bot.store.companyGoals.save({ goals: [goal, 'Nobody waits'], nonGoals: [] }, stamp);
    await suggest(bot, 'Funnels', { 'Company goal it serves': `${goal.slice(0, 74)}…` });
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone Funnels');
    expect(await ben.seesModal()).toContain(`Company goal: ${goal}`);
    await ben.press('Edit', { in: 'modal' });
    await ben.fill({ 'Company goal it serves': 'Nobody waits' });
    await bot.store.companyGoals.save({ goals: [], nonGoals: [] }, stamp);
    expect(await ben.submit()).toEqual({
      ok: false,
      errors: { companyGoal: 'That is no company goal any more. Please choose another, or none of them.' },
    });
    expect(await ben.submit({ 'Company goal it serves': 'None of them' })).toEqual({ ok: true });
  });

  it('is not saved by somebody who has become a guest since they opened it', long, async () => {
    await using bot = await startInCompany(firstWeek);
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/milestone new Funnels');
    await bot.slack.admin.changePerson('UCAT', { isGuest: true });
    expect(await cat.submit({ 'Its goal, in one sentence': 'Five' })).toMatchObject({
      errors: { title: expect.stringContaining("You can't suggest milestones") },
    });
  });
});

it('settings take no guest and nobody who has left, and no admin who is one no more', long, async () => {
  await using bot = await startInCompany(firstWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/milestone settings');
  await zoe.fill({ 'Says yes for engineering': 'Cat Lindqvist' });
  await bot.slack.admin.deactivate('UCAT');
  const isNone = (name: string) => `${name} is no full member here.`;
  expect(await zoe.submit({ 'Says yes for product': 'Gil Guest' })).toEqual({
    ok: false,
    errors: { product: isNone('Gil Guest') },
  });
  expect(await zoe.submit({ 'Says yes for product': 'Ana Lopez' })).toEqual({
    ok: false,
    errors: { engineering: isNone('Cat Lindqvist') },
  });
  await zoe.fill({ 'Says yes for engineering': 'Ana Lopez' });
  await bot.slack.admin.changePerson('UZOE', { isGuest: true });
  expect(await zoe.submit()).toMatchObject({
    errors: { weeks: expect.stringContaining("You can't change how milestones work here") },
  });
});

it('the fifty-first who wants to follow hears that a channel takes more', long, async () => {
  await using bot = await startInCompany(firstWeek);
  const id = await suggest(bot, 'Funnels');
  await meanwhile(bot, id, { followers: { people: Array.from({ length: 50 }, (_, i) => `U${i}`), channel: null } });
  const fay = bot.slack.person('Fay Osei');
  await fay.command('/milestone Funnels', { in: 'mobile' });
  await fay.press('Follow', { in: 'modal' });
  expect(await fay.seesModal()).toContain('Up to 50 people follow a milestone; a channel takes as many as you like.');
});

it('a guest may follow and copy the page, and sends nothing anywhere', long, async () => {
  await using bot = await startInCompany(firstWeek);
  const id = await suggest(bot, 'Funnels');
  await agree(bot, 'Funnels');
  const gil = bot.slack.person('Gil Guest');
  await gil.command('/milestone Funnels', { in: 'growth' });
  await gil.press('Follow', { in: 'modal' });
  expect(await bot.store.milestones.find(id)).toMatchObject({ followers: { people: ['UGIL'] } });
  await gil.press('Unfollow', { in: 'modal' });
  expect(await bot.store.milestones.find(id)).toMatchObject({ followers: { people: [] } });
  await gil.close();
  await gil.command('/milestone export', { in: 'growth' });
  const page = await gil.seesModal();
  expect(page).toContain('## Funnels');
  expect(page).not.toContain('Send');
});

it('somebody of another company reads what a channel follows, and follows nothing', long, async () => {
  await using bot = await startInCompany(firstWeek);
  const id = await suggest(bot, 'Funnels');
  await agree(bot, 'Funnels');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone Funnels');
  await ben.press('Followers', { in: 'modal' });
  await ben.submit({ 'A channel that follows it': '#growth' });
  await bot.until('2026-12-10T10:00:00Z');
  const xen = bot.slack.person('Xen Foreign');
  expect(await saw(xen, 'growth')).toContain('What comes next');
  await xen.press('Open', { in: 'growth', near: 'What comes next' });
  const card = await xen.seesModal();
  expect(card).toContain('Funnels');
  expect(card).not.toMatch(/\[(Follow|Edit|Update)/);
  expect((await bot.store.milestones.find(id))?.followers.people).toEqual([]);
});
