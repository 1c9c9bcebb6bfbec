import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { RetroAction } from '../../domain/retro-action.ts';
import { actions, button, context, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { escaped, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { bold, emoji, person, typed, words } from '../../slack/rich.ts';

export const actionDone = 'retro-action-done';
export const actionDropped = 'retro-action-dropped';

/** Actions, each with the button that settles it, under a heading; nothing where there are none. */
export function actionBlocks(heading: string, agreed: readonly RetroAction[], most: number): KnownBlock[] {
  if (agreed.length === 0) return [];
  const more = agreed.length - most;
  return [
    rich(paragraph(bold(heading))),
    ...agreed.slice(0, most).flatMap((action) => actionBlock(action)),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'action')} more`)] : []),
  ];
}

/** Who does what; a settled one as a line that says what became of it. */
function actionBlock(action: RetroAction): KnownBlock[] {
  if (action.state !== 'open') return [settledLine(action)];
  return [section(plain(action.words), doneButton(action)), since(action)];
}

/** The same for its owner, who may also let it go. */
export function ownActionBlocks(action: RetroAction): KnownBlock[] {
  if (action.state !== 'open') return [settledLine(action)];
  const letGo = button(actionDropped, {
    label: 'Let it go',
    value: action.id,
    spoken: `Let it go: ${oneLine(action.words)}`,
  });
  return [section(plain(action.words)), since(action), actions(doneButton(action), letGo)];
}

const doneButton = ({ id, words: said }: RetroAction) =>
  button(actionDone, { label: 'Done', value: id, spoken: `Done: ${oneLine(said)}` });

const since = ({ owner, sprint }: RetroAction) =>
  context(mrkdwn`${mention(owner)}  ·  since the retro of Sprint ${sprint}`);

const settledWords = { done: 'done', dropped: 'let go' } as const;

function settledLine({ words: said, owner, state }: RetroAction): KnownBlock {
  const [mark, what] =
    state === 'done' ? ['white_check_mark', settledWords.done] : ['wastebasket', settledWords.dropped];
  return rich(
    paragraph(emoji(mark), words(' '), ...typed(clip(said, 200)), words('  '), person(owner), words(` · ${what}`)),
  );
}

export const actionLine = ({ words: said, state, owner }: RetroAction): string =>
  `• ${escaped(oneLine(clip(said, 150)))} (${mention(owner)}${state === 'open' ? '' : `, ${settledWords[state]}`})`;
