import { foldedText } from './folded-text.ts';
import { plainTitle, wordsOf } from './plain-title.ts';

/** The first of these goals whose title is like this one, words that are `usual` here apart; null where none is. */
export function firstAlike<Titled extends { title: string }>(
  title: string,
  goals: readonly Titled[],
  usual: ReadonlySet<string> = new Set(),
): Titled | null {
  const topic = topicOf(title, usual);
  return (topic.size > 0 && goals.find((goal) => areAlike(topic, topicOf(goal.title, usual)))) || null;
}

/** What stands in one of ten of a company's titles says little there, as the small words of its language do, whichever that is; of few titles nothing is known. */
export function usualAmong(titles: readonly string[]): ReadonlySet<string> {
  const topics = [...new Set(titles)].map((title) => stemsIn(title));
  const counts = new Map<string, number>();
  for (const stem of topics.flatMap((topic) => [...topic])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => 10 * count >= topics.length);
  return new Set(topics.length < fewestTitles ? [] : usual.map(([stem]) => stem));
}

const fewestTitles = 40;

/** What a title is about; where all of it is usual, that. */
function topicOf(title: string, usual: ReadonlySet<string>): ReadonlySet<string> {
  const stems = stemsIn(title);
  const own = [...stems].filter((stem) => !usual.has(stem));
  return own.length > 0 ? new Set(own) : stems;
}

/** Nothing of how it is put: stems of its words, less those that any goal may have. */
function stemsIn(title: string): ReadonlySet<string> {
  const words = wordsOf(foldedText(plainTitle(title))).flatMap((word) => word.split(/['’/.-]/u));
  return new Set(words.filter((word) => word !== '' && !common.has(word)).flatMap(stemsOf));
}

/** Goals are alike whose titles share three in five of what they are about: two things at least, or the one that both are. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = one.size < other.size ? countShared(one, other) : countShared(other, one);
  const isEnough = shared > 1 || (shared === 1 && one.size + other.size === 2);
  return isEnough && 5 * 2 * shared >= 3 * (one.size + other.size);
}

function countShared(few: ReadonlySet<string>, many: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of few) if (many.has(stem)) shared += 1;
  return shared;
}

const common = new Set(
  (
    'a an the and or but of to in on for from with without at by as into out up off over per via is are be can our we us ' +
    'it its this that their they them all any some more most new next first last get make do does have has use using ' +
    'start begin continue finish finalize finalise complete ship launch release roll work build implement add create ' +
    'improve fix support phase part sprint goal goals week mvp v1 v2 initial'
  ).split(' '),
);

/** Scripts that part no words are read by every two letters in a row. */
function stemsOf(word: string): string[] {
  if (!unparted.test(word)) return [stemOf(word)];
  const letters = [...word];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** "funnels", "funnel"; "migrating", "migrated", "migration", "migrate": roughly, and the same way for both. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ation|ions?|ings?|ed|es|s|e)$/u, '');
  return stem.length < 3 ? word : stem;
}
