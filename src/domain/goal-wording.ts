import type { GoalForm } from './goal.ts';
import { hasLink, plainTitle, wordsOf } from './plain-title.ts';

export type Worded = Pick<GoalForm, 'title' | 'measure'>;

const emptyWords = /^(?:start|work|continue|finish|merge|close|do|see|on|with|the)$/iu;

export const isOnlyALink = ({ title }: Worded): boolean =>
  hasLink(title) && wordsOf(plainTitle(title)).every((word) => emptyWords.test(word));

const openWords = /\b(?:TBD|TBC|to be (?:decided|defined|confirmed)|misc(?:ellaneous)?|(?:any|other) priority)\b/iu;

export const isUndecided = ({ title }: Worded): boolean => openWords.test(title);

/** Verbs that begin something of their own: with an object after them they are a goal. */
const verbs = [
  'add|adopt|automate|build|create|cut|delete|deploy|finish|fix|get|implement|improve|increase|interview|introduce|invite',
  'launch|make|merge|migrate|move|onboard|publish|rebuild|reduce|redesign|release|remove|replace|rewrite|roll out|ship',
  'solve|start|tweak|unblock|upgrade|write',
].join('|');

const endlessVerbs = 'continu\\w+|keep(?:ing)?|maintain(?:ing)?|supporting|start(?:ing)? (?:on|to|\\w+ing)';

const searchingVerbs = 'explor(?:e|ing)|investigat(?:e|ing)|look(?:ing)? into|play(?:ing)? with|dig(?:ging)? into';

const vagueVerbs = [
  'improv(?:e|ed|ing)|refactor(?:ing)?|work(?:ing)? on|enhanc(?:e|ing)|optimi[sz](?:e|ing)|polish(?:ing)?',
  'clean(?:ing)?[ -]?up|tidy up|catch up on|get a handle on|helping|assist',
].join('|');

const anyVerb = `${verbs}|${endlessVerbs}|${searchingVerbs}|${vagueVerbs}|nail|test|verify|\\w+i[sz]e|\\w+ing`;
const hasVerb = new RegExp(`^(?:${anyVerb})\\b.* | \\S*(?:ed|out|live|done|ready)$`, 'iu');

/** One or two words without a verb, and no ticket to say the rest; of scripts that may not part words it says nothing. */
export function isOnlyATopic(goal: Worded): boolean {
  const plain = plainTitle(goal.title);
  const isLatin = !/[^\p{Script=Latin}\P{L}]/u.test(plain);
  const isShort = isLatin && wordsOf(plain).length < 3;
  return isShort && !hasVerb.test(plain) && !hasLink(goal.title) && !isMeasured(goal);
}

/** Two words, a joint, and another verb with an object that is not the first one's ("… and get people to use it"). */
const secondVerb = new RegExp(
  `[^\\s,;.]+ [^\\s,;.]+(?:,? and|,? &|[,;.])(?: also| then)? (?:${verbs}) (?!.*\\b(?:it|them)\\b)\\S`,
  'iu',
);

export function isTwoGoals({ title }: Worded): boolean {
  const text = unlabelled(title).replace(/ ?\([^)]*\)/gu, '');
  return secondVerb.test(text) || /\S+ \S+ \+ \S+ \S+/u.test(text);
}

const endlessTitle = new RegExp(
  `^(?:${endlessVerbs})\\b|\\b(?:continued|ongoing|ensur(?:e|ing)\\b.*\\bstays?)\\b`,
  'iu',
);

export const isEndless = (goal: Worded): boolean => !isMeasured(goal) && endlessTitle.test(unlabelled(goal.title));

const searchingTitle = new RegExp(`^(?:${searchingVerbs})\\b`, 'iu');

export const isResearch = (goal: Worded): boolean => !isMeasured(goal) && searchingTitle.test(unlabelled(goal.title));

/** "Improve …", "Seriously improve …", "Find and improve …"; "… improvements"; "Make … better". */
const vagueTitle = new RegExp(
  `^(?:\\w+ly |\\w+ and )?(?:${vagueVerbs})\\b|\\b(?:improvements?|cleanup)\\b|^make .*\\b(?:great|better|nicer|faster)\\b`,
  'iu',
);

export const isVague = (goal: Worded): boolean =>
  !isMeasured(goal) && !hasLink(goal.title) && vagueTitle.test(unlabelled(goal.title));

/** The plain title without a label before it: "Growth: invite by link", "Growth - invite by link". */
const unlabelled = (title: string): string => plainTitle(title).replace(/^[^:,.]{1,40}:\s+|^\S+(?: \S+)? - /u, '');

const numberByItself = /(?<!\S)[~<>=≤≥(]*\d[\d.,]*(?:%|x|k|ms|s|min|h)?(?=[\s).,;:!?]|$)/iu;

/** A number in the title or a measure of a few words: then it can be told when the goal is reached. */
const isMeasured = ({ title, measure }: Worded): boolean =>
  numberByItself.test(plainTitle(title)) || wordsOf(measure ?? '').length > 2;
