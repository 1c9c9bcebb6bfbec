import type { Sprint } from '../../../src/domain/sprint.ts';
import { Temporal } from '../../../src/domain/time.ts';
import type { BotUnderTest } from '../bot.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const stampOf = ({ now }: BotUnderTest) => ({ by: 'UZOE', at: now() });

export const sprint = (number: number, firstOn: string, lastOn: string, name: string | null = null): Sprint => ({
  ...{ number, name, firstOn: day(firstOn), lastOn: day(lastOn) },
});

/** Sprint 42 as ever, and a long one over Christmas: Mon 14 Dec to Fri 8 Jan, 26 days. */
export const christmas = [sprint(42, '2026-11-30', '2026-12-11'), sprint(43, '2026-12-14', '2027-01-08', 'Christmas')];

/** After sprint 42 a gap: sprint 43 begins a fortnight later. */
export const withGap = [sprint(42, '2026-11-30', '2026-12-11'), sprint(43, '2027-01-04', '2027-01-15')];

export async function saveSprints(bot: BotUnderTest, sprints: readonly Sprint[]): Promise<void> {
  await bot.store.sprints.savePins(sprints, stampOf(bot));
}

/** Half days as `-`: '2026-12-02-' is that day's afternoon as a first day, its morning as a last one. */
export async function away(bot: BotUnderTest, person: string, first: string, last: string): Promise<void> {
  const [firstOn, lastOn] = [first, last].map((text) => day(text.slice(0, 10)));
  const absence = { id: `${person}/${first}`, person, firstOn: firstOn!, lastOn: lastOn! };
  const halves = { firstIsHalf: first.endsWith('-'), lastIsHalf: last.endsWith('-') };
  await bot.store.absences.add({ ...absence, ...halves }, stampOf(bot));
}

/** What the bot answered this person last in #general. */
export async function lastAnswer(bot: BotUnderTest, person: string): Promise<string> {
  return (await bot.slack.person(person).sees('general')).at(-1) ?? '';
}

/** What it answers to a command. */
export async function answerTo(bot: BotUnderTest, person: string, command: string): Promise<string> {
  await bot.slack.person(person).command(command, { in: 'general' });
  return lastAnswer(bot, person);
}
