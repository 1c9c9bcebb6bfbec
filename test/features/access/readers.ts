import type { Person } from '../../../src/local/index.ts';
import type { BotUnderTest } from '../../support/bot.ts';

/** What only shows something, wherever it stands; guests may follow milestones, too, and be left alone: that is their own. */
const reads = new Set([
  ...['Open', 'Look', 'History', 'Close', 'Cancel', 'This sprint', 'Next sprint', 'All teams', 'At a glance'],
  ...['Follow', 'All milestones', 'Look back', 'Search lessons', 'Open the teams', 'Teams'],
  ...['Fair shares', 'Add to your calendar', 'Results and notes', 'Open the goal', 'Not until next sprint'],
]);

interface Spot {
  label: string;
  /** Words that may tell it from others of the same name, the closest first. */
  near: string[];
}

/** Presses all that they see there but what only shows something: the label of each, and how it was answered. */
export async function pressAll(person: Person, place: string): Promise<[string, string][]> {
  const answers: [string, string][] = [];
  const below = (await person.modal())?.id;
  for (const { label, near } of spotsIn((await seenBy(person, place)).join('\n'))) {
    const had = await seenBy(person, place);
    await pressOne(person, place, label, [undefined, ...near]);
    const said = isView(place) ? [] : without(await seenBy(person, place), had);
    answers.push([label, said.join('\n') || (await person.seesModal())]);
    const front = await person.modal();
    if (front && front.id !== below) await person.close();
  }
  return answers;
}

/** What is there now and was not before. */
const without = (now: readonly string[], before: readonly string[]): string[] => {
  const left = [...before];
  return now.filter((said) => !left.includes(said) || left.splice(left.indexOf(said), 1).length === 0);
};

async function pressOne(person: Person, place: string, label: string, [near, ...others]: (string | undefined)[]) {
  const pressed = person.press(label, { in: place, ...(near !== undefined && { near }) });
  await (others.length > 0 ? pressed.catch(() => pressOne(person, place, label, others)) : pressed);
}

const isView = (place: string) => place === 'home' || place === 'modal';

async function seenBy(person: Person, place: string): Promise<string[]> {
  if (place === 'home') return [(await person.seesHome()).split('Everything I do')[0]!];
  return place === 'modal' ? [await person.seesModal()] : person.sees(place);
}

/** Every button that stands in a text. */
function spotsIn(text: string): Spot[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) =>
    [...line.matchAll(/\[([^\]\n]+)\]/g)].flatMap(([, label]) =>
      reads.has(label!) || /▾$|^[x ]$|^[a-z]/.test(label!)
        ? []
        : [{ label: label!, near: [line, ...lines.slice(Math.max(0, i - 5), i).reverse()].flatMap(words) }],
    ),
  );
}

const words = (line: string): string[] => {
  const before = line.split('[')[0]!.trim();
  return before === '' ? [] : [before];
};

/** All that is stored of what people do, but how often somebody looked at it in order to decide. */
export async function stored({ storage }: BotUnderTest): Promise<unknown> {
  const { tables } = await storage.exportWorkspace('T1');
  const { people: _, ...others } = tables as unknown as Record<string, Record<string, unknown>[]>;
  return Object.fromEntries(
    Object.entries(others).map(([name, rows]) => [name, rows.map(({ version: _, ...row }) => row)]),
  );
}
