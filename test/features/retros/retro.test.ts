import { describe, expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { seen, startRetro, write } from '../../support/companies/retro-company.ts';

const [well, change] = ['What went well?', 'What should we change?'];
const [action, doer] = ['What will we do about it?', 'Who does it?'];
const reveal = (bot: BotUnderTest, name: string) =>
  bot.slack.person(name).press('Reveal the notes', { in: 'growth', near: 'Retro of Sprint 42' });
const last = async (bot: BotUnderTest, name: string, channel = 'growth') =>
  (await bot.slack.person(name).sees(channel)).at(-1);

describe('a retro', () => {
  it('keeps what is written hidden until the lead reveals it, then shows who wrote what', {
    tags: ['long'],
  }, async () => {
    await using bot = await startRetro();
    await write(bot, 'Ben Okoye', { [well]: 'Deploys are *quick*\n<!channel> was quiet', [change]: 'Fewer meetings' });
    await write(bot, 'Pat Moreau', { [well]: 'Pairing' });
    expect(await seen(bot)).toBe(
      [
        'Retro of Sprint 42',
        ':see_no_evil: 4 notes from 2 people, named. Hidden until the lead reveals them.',
        '[Write yours] [Reveal the notes]',
      ].join('\n'),
    );
    expect(JSON.stringify(await bot.slack.person('Ana Lopez').messages('growth'))).not.toContain('Pairing');

    await reveal(bot, 'Ana Lopez');
    expect(await seen(bot)).toBe(
      [
        'Retro of Sprint 42',
        ':mirror: 4 notes from 2 people, named  ·  revealed by @Ana Lopez',
        'What went well',
        '• Deploys are *quick*  @Ben Okoye',
        '• <!channel> was quiet  @Ben Okoye',
        '• Pairing  @Pat Moreau',
        'What to change',
        '• Fewer meetings  @Ben Okoye',
        '[Agree on an action]',
      ].join('\n'),
    );
  });

  it('lets people change what they wrote, until it is revealed', { tags: ['long'] }, async () => {
    await using bot = await startRetro();
    await write(bot, 'Ben Okoye', { [well]: 'First' });
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Write yours', { in: 'growth' });
    expect(await ben.seesModal()).toContain('First');
    await ben.submit({ [well]: 'Second' });
    await ben.press('Write yours', { in: 'growth' });
    await reveal(bot, 'Ana Lopez');
    expect(await seen(bot)).toContain('• Second  @Ben Okoye');
    expect(await seen(bot)).not.toContain('First');

    expect(await ben.submit({ [well]: 'Third' })).toMatchObject({
      errors: { wentWell: expect.stringContaining('revealed meanwhile') },
    });
    await ben.close();
    await ben.press('Agree on an action', { in: 'growth' });
    expect(await ben.seesModal()).toContain('The notes are revealed');
  });

  it('is anonymous where the lead says so: no name is kept, neither shown nor in the database', {
    tags: ['long'],
  }, async () => {
    await using bot = await startRetro();
    await write(bot, 'Ana Lopez', { 'Names beside the notes': 'Anonymous', [well]: 'Calm' });
    await write(bot, 'Ben Okoye', { [change]: 'Too many alerts' });
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Write yours', { in: 'growth' });
    expect(await ben.seesModal()).not.toContain('Too many alerts');
    expect(await ben.seesModal()).toContain('no name is kept with a note');
    await ben.close();

    await reveal(bot, 'Ana Lopez');
    expect(await seen(bot)).toContain(':mirror: 2 notes, anonymous: no name is kept');
    expect(await seen(bot)).toContain('• Too many alerts\n');
    const retro = await bot.store.retros.find({ team: 'growth', sprint: 42 });
    expect(retro?.notes.map(({ by }) => by)).toEqual([null, null]);
    expect(await bot.store.changes.of('retro', 'growth/42')).toMatchObject([{ act: 'revealed', by: 'UANA' }]);
  });

  it('asks nobody but whoever leads about names, and not after the first note', { tags: ['long'] }, async () => {
    await using bot = await startRetro();
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/sprint retro', { in: 'growth' });
    expect(await ben.seesModal()).not.toContain('Names beside the notes');
    await ben.submit({ [well]: 'One' });
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Write yours', { in: 'growth' });
    expect(await ana.seesModal()).not.toContain('Names beside the notes');
  });

  it('is revealed by a member for a lead who is away, and the record says so', { tags: ['long'] }, async () => {
    await using bot = await startRetro();
    await write(bot, 'Ben Okoye', { [well]: 'One' });
    await reveal(bot, 'Ben Okoye');
    expect(await last(bot, 'Ben Okoye')).toBe("You can't lead this team's retro; @Ana Lopez (lead) can.");

    const off = { firstOn: bot.now().toZonedDateTimeISO('UTC').toPlainDate(), firstIsHalf: false, lastIsHalf: false };
    await bot.store.absences.add(
      { id: 'a', person: 'UANA', ...off, lastOn: off.firstOn },
      { by: 'UANA', at: bot.now() },
    );
    await reveal(bot, 'Ben Okoye');
    expect(await seen(bot)).toContain('revealed by @Ben Okoye for the lead');
  });

  it.each([
    ['Gil Guest', 'Guests only read here.'],
    ['Xen Foreign', 'People from other companies only read here.'],
    ['Zoe Admin', "You can't write into this team's retro"],
  ])('is not for %s to write into', { tags: ['long'] }, async (name, words) => {
    await using bot = await startRetro();
    await write(bot, 'Ben Okoye', { [well]: 'One' });
    await bot.slack.person(name).press('Write yours', { in: 'growth' });
    expect(await last(bot, name)).toContain(words);
  });

  it('asks somebody in two teams which, and tells somebody in none what to do', { tags: ['long'] }, async () => {
    await using bot = await startRetro();
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/sprint retro', { in: 'growth' });
    expect(await last(bot, 'Ana Lopez')).toBe(
      ':mirror: Whose retro do you want to write into?\n~Core~ Platform [Write]\n🚀 Growth [Write]',
    );
    await ana.press('Write', { in: 'growth', near: '🚀 Growth' });
    expect(await ana.seesModal()).toContain('Retro of Sprint 42');
    await ana.close();
    await bot.slack.person('Zoe Admin').command('/sprint retro', { in: 'growth' });
    expect(await last(bot, 'Zoe Admin')).toContain("you're in none yet");
  });

  it('says beside the field what is wrong, and loses nothing', { tags: ['long'] }, async () => {
    await using bot = await startRetro();
    expect(await write(bot, 'Ben Okoye', {})).toMatchObject({
      errors: { wentWell: 'Nothing to save yet: write a line, or press Cancel.' },
    });
    const ben = bot.slack.person('Ben Okoye');
    expect(
      await ben.submit({ [well]: Array(11).fill('a').join('\n'), [change]: `ok\n${'x'.repeat(501)}` }),
    ).toMatchObject({
      errors: { wentWell: expect.stringContaining('These are 11 notes'), toChange: expect.stringContaining('Line 2') },
    });
    expect(await ben.submit({ [well]: 'a', [change]: '', [action]: 'Tidy up' })).toMatchObject({
      errors: { actionOwner: expect.stringContaining('Who does it?') },
    });
    expect(await ben.submit({ [doer]: 'Robot' })).toMatchObject({
      errors: { actionOwner: expect.stringContaining('somebody who works here') },
    });
    expect(await seen(bot)).toBeUndefined();
    await ben.submit({ [doer]: 'Cat Lindqvist' });
    expect(await seen(bot)).toContain('1 note from 1 person');
  });

  it('has nothing to reveal where there is only an action', { tags: ['long'] }, async () => {
    await using bot = await startRetro();
    await write(bot, 'Ben Okoye', { [action]: 'Write it down', [doer]: 'Ben Okoye' });
    await reveal(bot, 'Ana Lopez');
    expect(await last(bot, 'Ana Lopez')).toContain('nothing to reveal');
  });
});

describe('an action', () => {
  it('is told to its owner, and ticked off by them or their team', { tags: ['long'] }, async () => {
    await using bot = await startRetro();
    await write(bot, 'Ben Okoye', { [action]: 'Mute *flaky* alerts', [doer]: 'Cat Lindqvist' });
    expect(await last(bot, 'Cat Lindqvist', 'direct')).toBe(
      [
        ":mirror: @Ben Okoye wrote down in your team's retro that you do this:",
        'Mute *flaky* alerts',
        '@Cat Lindqvist  ·  since the retro of Sprint 42',
        '[Done] [Let it go]',
      ].join('\n'),
    );
    await bot.slack.person('Cat Lindqvist').press('Done', { in: 'direct' });
    expect(await seen(bot)).toContain(':white_check_mark: Mute *flaky* alerts  @Cat Lindqvist · done');
    expect(await last(bot, 'Cat Lindqvist', 'direct')).toContain('· done');
  });

  it('that somebody takes on themselves is told to nobody', { tags: ['long'] }, async () => {
    await using bot = await startRetro();
    await write(bot, 'Ben Okoye', { [action]: 'Write it down', [doer]: 'Ben Okoye' });
    expect(await bot.slack.person('Ben Okoye').sees('direct')).toEqual([]);
    await bot.slack.person('Ben Okoye').openHome();
    expect(await bot.slack.person('Ben Okoye').seesHome()).toContain('Yours from retros');
  });

  it('is what the next retro begins with, until it is done', { tags: ['long'] }, async () => {
    await using bot = await startRetro();
    await write(bot, 'Ben Okoye', { [well]: 'One', [action]: 'Write it down', [doer]: 'Ben Okoye' });
    await reveal(bot, 'Ana Lopez');
    await bot.until('2026-12-24T10:00:00Z');
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/sprint retro', { in: 'growth' });
    expect(await cat.seesModal()).toContain('Last time we said we would: tick what is done');
    await cat.submit({ 'Last time we said we would: tick what is done': ['Write it down'], [well]: 'Two' });

    const next = (await cat.sees('growth')).find((message) => message.startsWith('Retro of Sprint 43'));
    expect(next).toContain('Last time we said we would\n:white_check_mark: Write it down  @Ben Okoye · done');
    await cat.command('/sprint retro', { in: 'growth' });
    expect(await cat.seesModal()).not.toContain('Last time');
  });

  it('is not a stranger’s to settle', { tags: ['long'] }, async () => {
    await using bot = await startRetro();
    await write(bot, 'Ben Okoye', { [action]: 'Write it down', [doer]: 'Ben Okoye' });
    await bot.slack.person('Zoe Admin').press('Done', { in: 'growth' });
    expect(await last(bot, 'Zoe Admin')).toContain("You can't settle this action");
  });
});

describe('the sprint that is looked back on', () => {
  it.each([
    ['the running one from its planning meeting on', '2026-12-09T16:00:00Z', 42],
    ['the running one before that, too, where nothing waits', '2026-12-08T10:00:00Z', 42],
    ['the next one when it runs', '2026-12-15T10:00:00Z', 43],
  ])('is %s', { tags: ['long'] }, async (_, at, sprint) => {
    await using bot = await startRetro(at);
    await write(bot, 'Ben Okoye', { [well]: 'One' });
    expect(await bot.store.retros.find({ team: 'growth', sprint })).not.toBeNull();
  });

  it('is the one before while its notes are still hidden', { tags: ['long'] }, async () => {
    await using bot = await startRetro();
    await write(bot, 'Ben Okoye', { [well]: 'One' });
    await bot.until('2026-12-15T10:00:00Z');
    await write(bot, 'Cat Lindqvist', { [well]: 'Late' });
    expect(await seen(bot)).toContain('2 notes from 2 people');
    await reveal(bot, 'Ana Lopez');
    await write(bot, 'Cat Lindqvist', { [well]: 'New' });
    expect(await bot.store.retros.find({ team: 'growth', sprint: 43 })).toMatchObject({ notes: [{ words: 'New' }] });
  });
});
