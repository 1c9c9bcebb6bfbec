import { describe, expect, it } from 'vitest';
import { agree, firstWeek, propose, saw, startInCompany, suggest } from '../../support/companies/milestones-company.ts';

describe('a suggestion', () => {
  it('is made by anyone, with the title that follows and themselves as owner', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/milestone new Nail funnels & <paths>');
    const form = await cat.seesModal();
    expect(form).toContain('Milestone: Nail funnels & <paths>');
    expect(form).toContain('Owner: [Cat Lindqvist ▾]');
    expect(form).toContain('🚀 Growth');
    await cat.submit({ 'Its goal, in one sentence': 'Five reference customers', 'Ends about': 'Q1' });
    expect(await bot.store.milestones.all()).toMatchObject([
      { title: 'Nail funnels & <paths>', owner: 'UCAT', end: 'Q1', state: 'suggested', teams: ['growth'] },
    ]);
  });

  it('says what is wrong beside its field, and loses nothing typed', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone new Funnels');
    const answer = await ben.submit({
      'Its goal, in one sentence': ' ',
      Owner: 'Gil Guest',
      Links: 'The plan\nhttps://x.example',
    });
    expect(answer).toMatchObject({ errors: { links: 'Line 1 has no address: it begins with https://' } });
    expect(await ben.submit({ Links: 'The plan https://x.example' })).toMatchObject({
      errors: {
        goal: 'Please write a few words.',
        owner: 'Gil Guest is a guest here. A milestone is owned by a full member of the workspace.',
      },
    });
    expect(await ben.seesModal()).toContain('Milestone: Funnels');
  });

  it('is one milestone, however often the form is sent', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await suggest(bot, 'Funnels');
    await bot.slack.resend('view_submission');
    await bot.bot.settled();
    expect(await bot.store.milestones.all()).toHaveLength(1);
  });

  it('is not for a guest, who only reads', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await suggest(bot, 'Funnels');
    const reader = bot.slack.person('Gil Guest');
    await reader.command('/milestone new', { in: 'growth' });
    expect(await saw(reader, 'growth')).toContain("only read here. You can't suggest milestones");
    await reader.command('/milestone Funnels', { in: 'growth' });
    const card = await reader.seesModal();
    expect(card).toContain('Funnels');
    expect(card).not.toContain('[Edit]');
  });

  it('tells its owner and its partners what their part is, and not whoever suggests it', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    await suggest(bot, 'Funnels', { Owner: 'Cat Lindqvist', 'Partners from design': ['Ben Okoye'] });
    expect(await saw(bot.slack.person('Cat Lindqvist'), 'direct')).toContain('You own this milestone.');
    expect(await saw(bot.slack.person('Pat Moreau'), 'direct')).toContain('You are a partner from product');
    expect(await bot.slack.person('Ben Okoye').messages('direct')).toEqual([]);
  });
});

describe('agreement', () => {
  it('is asked of admins where nobody is named, and takes both sides', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const id = await suggest(bot, 'Funnels', { Owner: 'Cat Lindqvist' });
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.press('Agree for product', { in: 'direct' });
    expect(await bot.store.milestones.find(id)).toMatchObject({ state: 'suggested' });
    expect(await saw(zoe, 'direct')).toContain('@Zoe Admin has agreed for product.');
    await zoe.press('Agree for engineering', { in: 'direct' });
    expect(await bot.store.milestones.find(id)).toMatchObject({ state: 'agreed' });
    expect(await saw(bot.slack.person('Ben Okoye'), 'direct')).toContain('have agreed to this milestone');
    expect(await saw(bot.slack.person('Cat Lindqvist'), 'direct')).toContain('have agreed to this milestone');
  });

  it('is asked of the two people whom the settings name, and of nobody else', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/milestone settings');
    await zoe.submit({ 'Says yes for product': 'Pat Moreau', 'Says yes for engineering': 'Ana Lopez' });
    const id = await suggest(bot, 'Funnels');
    await zoe.command('/milestone Funnels');
    expect(await zoe.seesModal()).not.toContain('Agree for');
    await zoe.close();

    const pat = bot.slack.person('Pat Moreau');
    await pat.press('Agree for product', { in: 'direct', near: 'Do you agree' });
    await bot.slack.person('Ana Lopez').press('Agree for engineering', { in: 'direct' });
    expect(await bot.store.milestones.find(id)).toMatchObject({
      agreed: { product: { by: 'UPAT' }, engineering: { by: 'UANA' } },
    });
  });

  it('settings are for admins, and take sensible weeks', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone settings', { in: 'growth' });
    expect(await saw(ben, 'growth')).toContain("You can't change how milestones work here; @Zoe Admin");
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/milestone settings');
    const weeks = 'Weeks after closing, the owner is asked what the metric says';
    for (const wrong of ['0', '27', '2.5', 'four']) {
      expect(await zoe.submit({ [weeks]: wrong })).toMatchObject({
        errors: { weeks: 'Please write a number from 1 to 26' },
      });
    }
    await zoe.submit({ [weeks]: '6' });
    expect(await bot.store.milestones.settings()).toMatchObject({ followUpWeeks: 6 });
  });
});

describe('its owner, partners and admins', () => {
  it.each(['Ben Okoye', 'Pat Moreau', 'Zoe Admin'])(
    '%s updates it with a health and a sentence',
    { tags: ['long'] },
    async (name) => {
      await using bot = await startInCompany(firstWeek);
      await suggest(bot, 'Funnels');
      await agree(bot, 'Funnels');
      const person = bot.slack.person(name);
      await person.command('/milestone update Funnels');
      await person.submit({ 'How is it doing?': 'at-risk', 'In a sentence': '*Two* of five & <counting>' });
      await person.command('/milestone Funnels');
      const card = await person.seesModal();
      expect(card).toContain('At risk');
      expect(card).toContain('*Two* of five & <counting>');
    },
  );

  it('nobody else changes it, and hears who can', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await suggest(bot, 'Funnels');
    const fay = bot.slack.person('Fay Osei');
    await fay.command('/milestone update Funnels', { in: 'mobile' });
    expect(await saw(fay, 'mobile')).toContain(
      "You can't change this milestone; @Ben Okoye (owner), @Pat Moreau (partner) and @Zoe Admin (admin) can.",
    );
  });

  it('rights are looked at again when the form is sent', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const id = await suggest(bot, 'Funnels');
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone update');
    const stamp = { by: 'UZOE', at: bot.now() };
    await bot.store.milestones.change(id, (one) => ({ kind: 'edited', milestone: { ...one, owner: 'UCAT' } }), stamp);
    expect(await ben.submit({ 'How is it doing?': 'on-track', 'In a sentence': 'Mine' })).toMatchObject({
      errors: { says: expect.stringContaining("You can't change this milestone") },
    });
  });

  it('move its dates, and every move is remembered', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const id = await suggest(bot, 'Funnels', { 'Begins about': 'Nov', 'Ends about': 'Q1' });
    const ben = bot.slack.person('Ben Okoye');
    for (const end of ['Mar 2027', 'end of May']) {
      await ben.command('/milestone edit Funnels');
      await ben.submit({ 'Ends about': end });
    }
    expect((await bot.store.milestones.find(id))?.moves.map(({ to }) => to.end)).toEqual(['Mar 2027', 'end of May']);
    await ben.command('/milestone funnels');
    const card = await ben.seesModal();
    expect(card).toContain('Nov – end of May');
    expect(card).toContain('moved it from “Nov – Q1” to “Nov – Mar 2027”');
  });

  it('hear of it when somebody else has edited it meanwhile, and lose nothing', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const id = await suggest(bot, 'Funnels');
    const ben = bot.slack.person('Ben Okoye');
    const pat = bot.slack.person('Pat Moreau');
    await ben.command('/milestone edit');
    await pat.command('/milestone edit');
    await pat.submit({ Context: 'Customers drop off.' });
    await ben.submit({ 'Why we believe that it will': 'They said so.' });
    expect(await ben.seesModal()).toContain('Somebody changed it while you were typing');
    await ben.submit();
    expect(await bot.store.milestones.find(id)).toMatchObject({ why: 'They said so.' });
  });
});

describe('its goals', () => {
  it('choose it in the form, and say so in their lists and on their card', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const id = await suggest(bot, 'Nail *funnels*');
    await propose(bot, 'Ben Okoye', 'Paths load in a second', { Milestone: 'Nail *funnels*' });
    expect(await bot.store.goals.ofMilestones([id])).toMatchObject([{ title: 'Paths load in a second' }]);
    const ben = bot.slack.person('Ben Okoye');
    expect(await saw(ben, 'growth')).toContain('Nail *funnels*');
    await ben.press('Open', { in: 'growth', near: 'Paths load' });
    expect(await ben.seesModal()).toContain('Milestone\nNail *funnels*');
    await ben.press('Edit', { in: 'modal' });
    await ben.submit({ Milestone: 'None' });
    expect(await bot.store.goals.ofMilestones([id])).toEqual([]);
  });

  it('are proposed from its card, and stand there by sprint', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await suggest(bot, 'Funnels');
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone Funnels');
    expect(await ben.seesModal()).toContain('Sprint 43 · no goal');
    await ben.press('Propose a goal for it', { in: 'modal' });
    await ben.submit({ Goal: 'Paths load in a second', Kind: 'Roofshot', Sprint: '44' });
    await ben.close({ all: true });
    await ben.command('/milestone Funnels');
    const card = await ben.seesModal();
    expect(card).toMatch(/Sprint 44[\s\S]*Paths load in a second/);
    expect(card).toContain('Sprint 43 · no goal');
  });

  it('offer no milestone where there is none, nor one that has ended', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/goal');
    expect(await ben.seesModal()).not.toContain('Milestone');
    await ben.close();
    await suggest(bot, 'Funnels');
    await ben.command('/goal');
    expect(await ben.seesModal()).toContain('Milestone');
    await ben.close();
    await ben.command('/milestone close');
    await ben.submit({ 'Why is it given up?': 'Nobody asks' });
    await ben.command('/goal');
    expect(await ben.seesModal()).not.toContain('Milestone');
  });
});

describe('its name', () => {
  it.each([
    ['Nail funnels', 'Nail funnels'],
    ['funnels', 'Nail funnels'],
    ['DIAGNOSING causes', 'Diagnosing causes'],
  ])('/milestone %s shows %s', { tags: ['long'] }, async (typed, title) => {
    await using bot = await startInCompany(firstWeek);
    await suggest(bot, 'Nail funnels');
    await suggest(bot, 'Diagnosing causes');
    const ben = bot.slack.person('Ben Okoye');
    await ben.command(`/milestone ${typed}`);
    expect((await ben.seesModal()).split('\n').slice(0, 2)).toEqual(['Milestone', title]);
  });

  it('misspelt, brings up the nearest one; unknown, says what to type', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await suggest(bot, 'Nail funnels');
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone Nial funels', { in: 'growth' });
    expect(await saw(ben, 'growth')).toContain('No milestone is called “Nial funels”. Did you mean this one?');
    await ben.press('Open', { in: 'growth', near: 'Did you mean' });
    expect(await ben.seesModal()).toContain('Nail funnels');
    await ben.close();
    await ben.command('/milestone Collaboration between teams', { in: 'growth' });
    expect(await saw(ben, 'growth')).toContain('/milestone list');
  });

  it('is not needed where somebody has only one, and asked for where they have several', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    await suggest(bot, 'Nail funnels');
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone update', { in: 'growth' });
    expect(await ben.seesModal()).toContain('Nail funnels');
    await ben.close();
    await suggest(bot, 'Diagnosing causes');
    await ben.command('/milestone update', { in: 'growth' });
    expect(await saw(ben, 'growth')).toContain('Which one?');
    await ben.press('Update', { in: 'growth', near: 'Diagnosing causes' });
    expect(await ben.seesModal()).toContain('Diagnosing causes');
  });

  it('help, an empty text, a slip and the list are answered', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/milestone', { in: 'growth' });
    expect(await saw(ben, 'growth')).toContain('No milestones yet');
    await ben.command('/milestone help', { in: 'growth' });
    expect(await saw(ben, 'growth')).toContain('/milestone close');
    await ben.command('/milestone lsit', { in: 'growth' });
    expect(await saw(ben, 'growth')).toContain('/milestone list');
    await ben.command('/roofshot milestone list everything', { in: 'growth' });
    expect(await saw(ben, 'growth')).toContain('past ones too');
  });
});

it('closes with results, and stays in the list of all, with promise and answer side by side', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels', { 'Success metric it should move': 'Reference customers: five' });
  await agree(bot, 'Funnels');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone close');
  expect(await ben.submit({ 'Results, or why it is given up': ' ' })).toMatchObject({
    errors: { results: 'Please write a few words.' },
  });
  await ben.submit({ 'Results, or why it is given up': 'Four of five' });
  await ben.command('/milestone list', { in: 'growth' });
  expect(await saw(ben, 'growth')).toContain('No milestone goes on at the moment.');
  await ben.press('Past ones too', { in: 'growth' });
  await ben.press('Open', { in: 'growth', near: 'Funnels' });
  await ben.press('What the metric says', { in: 'modal' });
  await ben.submit({ 'What does the metric say now?': 'Seven customers' });
  expect(await ben.seesModal()).toMatch(/Reference customers: five[\s\S]*Four of five[\s\S]*Seven customers/);
});

it('Home shows what goes on with its health, and asks those who may agree', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.openHome();
  expect(await zoe.seesHome()).toContain('“Funnels” is suggested: do you agree?');
  await agree(bot, 'Funnels');
  const ben = bot.slack.person('Ben Okoye');
  await ben.openHome();
  await ben.command('/milestone update');
  await ben.submit({ 'How is it doing?': 'off-track', 'In a sentence': 'Nobody has time' });
  const home = await ben.seesHome();
  expect(home).toContain('Off track');
  expect(home).toContain('no goal in Sprint 43');
  expect(await zoe.seesHome()).not.toContain('do you agree?');
});
