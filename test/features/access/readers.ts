import type { Person } from '../../../src/local/index.ts';
import type { BotUnderTest } from '../../support/bot.ts';

/** What only shows something, wherever it stands; guests may follow milestones, too: that is their own. */
const reads = new Set([
  ...['Open', 'Look', 'History', 'Close', 'Cancel', 'This sprint', 'Next sprint', 'All teams', 'At a glance'],
  ...['Follow', 'All milestones', 'Look back', 'Search lessons', 'Open the teams', 'Teams'],
]);

interface Spot {
  label: string;
  near: string;
}

/** Presses all that they see there but what only shows something: the label of each, and how it was answered. */
export async function pressAll(person: Person, place: string): Promise<[string, string][]> {
  const answers: [string, string][] = [];
  const below = (await person.modal())?.id;
  for (const { label, near } of spotsIn((await seenBy(person, place)).join('\n'))) {
    const had = (await seenBy(person, place)).length;
    await person.press(label, { in: place }).catch(() => person.press(label, { in: place, near }));
    const said = isView(place) ? [] : (await seenBy(person, place)).slice(had);
    answers.push([label, said.join('\n') || (await person.seesModal())]);
    const front = await person.modal();
    if (front && front.id !== below) await person.close();
  }
  return answers;
}

const isView = (place: string) => place === 'home' || place === 'modal';

async function seenBy(person: Person, place: string): Promise<string[]> {
  if (place === 'home') return [(await person.seesHome()).split('Everything I do')[0]!];
  return place === 'modal' ? [await person.seesModal()] : person.sees(place);
}

/** Every button that stands in a text, with words that tell it from others of the same name. */
function spotsIn(text: string): Spot[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) =>
    [...line.matchAll(/\[([^\]\n]+)\]/g)].flatMap(([, label]) =>
      reads.has(label!) || /▾$|^[x ]$|^[a-z]/.test(label!)
        ? []
        : [{ label: label!, near: line.split('[')[0]!.trim() || lines[i - 1]! }],
    ),
  );
}

/** All that is stored of what people do, but how often somebody looked at it in order to decide. */
export async function stored({ storage }: BotUnderTest): Promise<unknown> {
  const { tables } = await storage.exportWorkspace('T1');
  const { people: _, ...others } = tables as unknown as Record<string, Record<string, unknown>[]>;
  return Object.fromEntries(
    Object.entries(others).map(([name, rows]) => [name, rows.map(({ version: _, ...row }) => row)]),
  );
}
