import { expect, it } from 'vitest';
import { workspaceFile } from '../../../src/exchange/workspace-file.ts';
import { openStorage } from '../../../src/store/index.ts';
import { startWithRota } from '../../support/companies/hero-company.ts';
import { keptLog } from '../../support/log.ts';
import { linkNear, openLinks, readEvents } from './calendar-company.ts';

const tuesday = '2026-12-01T10:32:00Z';
const own = 'Your own turns';
const all = 'Support, everybody';

it('gives anybody a link to a rota: a year of turns on the rota’s own clock', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday);
  await openLinks(bot, 'Pat Moreau');
  const pat = bot.slack.person('Pat Moreau');
  expect(await pat.seesModal(), 'who serves in no rota has no turns of their own').not.toContain(own);
  const link = await linkNear(bot, 'Pat Moreau', all);

  const answer = await fetch(link);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const events = readEvents(await answer.text());
  expect(events.slice(0, 3)).toMatchObject([
    { summary: 'Support hero: Ana Lopez (Support)', from: '2026-11-30T09:00:00Z', until: '2026-12-07T09:00:00Z' },
    { summary: 'Support hero: Ben Okoye (Support)', from: '2026-12-07T09:00:00Z', until: '2026-12-14T09:00:00Z' },
    { summary: 'Support hero: Cat Lindqvist (Support)', from: '2026-12-14T09:00:00Z', until: '2026-12-21T09:00:00Z' },
  ]);
  expect(events.at(-1)!.from, 'twelve months').toBe('2027-11-29T09:00:00Z');
  const summer = events.find(({ from }) => from.startsWith('2027-07-05'));
  expect(summer!.from, 'the wall clock rules').toBe('2027-07-05T08:00:00Z');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});

it("shows the past three months, and of a person's own turns theirs alone", { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday);
  await bot.sleepUntil('2027-06-15T10:00:00Z');
  await openLinks(bot, 'Ben Okoye');
  const whole = readEvents(await (await fetch(await linkNear(bot, 'Ben Okoye', all))).text());
  expect(whole[0]).toMatchObject({ from: '2027-03-08T09:00:00Z', until: '2027-03-15T09:00:00Z' });
  const mine = readEvents(await (await fetch(await linkNear(bot, 'Ben Okoye', own))).text());
  expect(mine).toEqual(whole.filter(({ summary }) => summary === 'Support hero: Ben Okoye (Support)'));
  expect(mine.length).toBeGreaterThan(15);
});

it('renews a link: the old one is nothing at once, and nobody else loses theirs', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday);
  const ben = bot.slack.person('Ben Okoye');
  await openLinks(bot, 'Ben Okoye');
  const old = await linkNear(bot, 'Ben Okoye', all);
  const mine = await linkNear(bot, 'Ben Okoye', own);
  await openLinks(bot, 'Cat Lindqvist');
  const cats = await linkNear(bot, 'Cat Lindqvist', all);
  expect(new Set([old, mine, cats]).size).toBe(3);

  await ben.press('Renew link', { in: 'modal', near: all });
  expect(await ben.seesModal()).toContain('The link is new, and the old one leads nowhere.');
  const renewed = await linkNear(bot, 'Ben Okoye', all);
  expect(await statuses(old, renewed, mine, cats)).toEqual([404, 200, 200, 200]);
  await ben.close();
  await openLinks(bot, 'Ben Okoye');
  expect(await linkNear(bot, 'Ben Okoye', all), 'a link stays until it is renewed').toBe(renewed);
});

it('lets the links of somebody who has left lead nowhere', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday);
  await openLinks(bot, 'Ben Okoye');
  const link = await linkNear(bot, 'Ben Okoye', all);
  await bot.slack.admin.deactivate('UBEN');
  expect(await statuses(link)).toEqual([404]);
});

it('answers what is known already shortly, and what is no link not at all', { tags: ['long'] }, async () => {
  const { lines, log } = keptLog();
  await using bot = await startWithRota(tuesday, {}, { log: { ...log, info: log.warn } });
  await openLinks(bot, 'Ben Okoye');
  const link = await linkNear(bot, 'Ben Okoye', all);
  const first = await fetch(link);
  const etag = first.headers.get('etag')!;
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect((await fetch(link, { headers: { 'if-none-match': `"other", W/${etag}` } })).status).toBe(304);
  expect((await fetch(link, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  const head = await fetch(link, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  expect((await fetch(link, { method: 'POST' })).status).toBe(405);

  const page = link.split('?')[0]!;
  const wrong = [
    '',
    '?link=',
    '?link=%E0%A4%A',
    `${new URL(link).search}x`,
    '?link=a&link=b',
    `?link=${'x'.repeat(5000)}`,
  ];
  expect(await statuses(...wrong.map((query) => page + query))).toEqual(wrong.map(() => 404));
  await bot.slack.admin.deactivate('UBEN');
  await fetch(link);
  const secret = new URL(link).searchParams.get('link')!;
  expect(
    lines.filter((line) => line.includes(secret)),
    'no log knows it',
  ).toEqual([]);
});

it('answers one link thirty times a minute, and goes on a minute later', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday);
  await openLinks(bot, 'Ben Okoye');
  const link = await linkNear(bot, 'Ben Okoye', own);
  const other = await linkNear(bot, 'Ben Okoye', all);
  const asked = await statuses(...Array<string>(31).fill(link));
  expect(asked.filter((status) => status === 200)).toHaveLength(30);
  expect(asked.filter((status) => status === 429)).toHaveLength(1);
  expect(await statuses(other)).toEqual([200]);
  await bot.sleepUntil('2026-12-01T10:33:00Z');
  expect(await statuses(link)).toEqual([200]);
});

it('has no secret in an export, and new links after an import', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday);
  await openLinks(bot, 'Ben Okoye');
  const secret = new URL(await linkNear(bot, 'Ben Okoye', own)).searchParams.get('link')!;
  const exported = await bot.storage.exportWorkspace('T1');
  expect(workspaceFile(exported)).not.toContain(secret);

  const other = openStorage(':memory:');
  await other.importWorkspace(exported, bot.now(), () => {});
  const store = other.store('T1');
  expect(await store.calendarLinks.find(secret)).toBeNull();
  expect((await store.calendarLinks.of('UBEN', ['own'], bot.now())).get('own')).not.toBe(secret);
  await other.close();
});

it('sends the turns as a file where calendars cannot reach it, and says why', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday, {}, { publicUrl: null });
  const ben = bot.slack.person('Ben Okoye');
  await openLinks(bot, 'Ben Okoye');
  expect(await ben.seesModal()).toContain('Calendar links are off, because whoever runs me has not said where');
  expect(await ben.seesModal()).not.toContain('Renew link');
  await ben.press('Send me the file', { in: 'modal', near: own });
  expect(await ben.seesModal()).toContain('The file is in your messages with me.');
  const [file] = (await ben.messages('Roofshot')).flatMap(({ files }) => files);
  const events = readEvents(await (await fetch(new URL(file!.url, bot.slack.url))).text());
  expect(events[0]).toMatchObject({ summary: 'Support hero: Ben Okoye (Support)', from: '2026-12-07T09:00:00Z' });
});

it('says what to do where it may not send files', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday, {}, { publicUrl: null, withheldScopes: ['files:write'] });
  const ben = bot.slack.person('Ben Okoye');
  await openLinks(bot, 'Ben Okoye');
  await ben.press('Send me the file', { in: 'modal', near: own });
  expect(await ben.seesModal()).toContain('I could not send the file; my message to you says why.');
  expect((await ben.messages('Roofshot')).at(-1)!.text).toContain('without the right to send files');
});

it('is offered at Home, too, under an address with a path of its own', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday, {}, { publicUrl: 'https://bots.example/roofshot/' });
  const ben = bot.slack.person('Ben Okoye');
  await ben.openHome();
  await ben.press('Add to your calendar', { in: 'home' });
  expect(await linkNear(bot, 'Ben Okoye', all)).toMatch(
    /^https:\/\/bots\.example\/roofshot\/calendar\.ics\?link=[\w-]{43}$/,
  );
});

const statuses = (...links: string[]) => Promise.all(links.map(async (link) => (await fetch(link)).status));
