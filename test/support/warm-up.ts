import { holidayPlaces } from '../../src/shared/sprints/country-holidays.ts';
import { startBot } from './bot.ts';
import { firstWeek, propose, startInCompany } from './companies/goals-company.ts';
import { setUpBy } from './companies/set-up-steps.ts';

/** What a process does for the first time is slow, and tells nothing of the story that happens to come first. */
declare global {
  var warmedUp: Promise<void> | undefined;
}

globalThis.warmedUp ??= warmUp();
await globalThis.warmedUp;

async function warmUp(): Promise<void> {
  await holidayPlaces();
  await setUp();
  for (const name of ['Ana Lopez', 'Ben Okoye']) await look(name);
}

async function setUp(): Promise<void> {
  await using bot = await startBot(firstWeek);
  await setUpBy(bot.slack.person('Ana Lopez'), [{ 'Public holidays': 'United Kingdom, England' }]);
}

async function look(name: string): Promise<void> {
  await using bot = await startInCompany(firstWeek);
  const person = bot.slack.person(name);
  await propose(bot, name, 'Ship the frost map');
  await person.command('/sprint', { in: 'growth' });
  await person.command('/hero', { in: 'growth' });
  await person.openHome();
  await person.seesHome();
}
