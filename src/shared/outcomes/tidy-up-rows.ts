import type { KnownBlock, PlainTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { TidyUp } from '../../domain/tidy-up.ts';
import { button, context, plain, section } from '../../slack/blocks.ts';
import { type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { settleTidyUp, tidyUpValue } from './ending-buttons.ts';
import { chainWords } from './ending-words.ts';

/** Where there is little room, fewer of them. */
const mostRows = (length: number): number => (length < 60 ? 2 : 3);

/** Tidy-ups of a team in a sprint, each with its owner; those that are open with a button. `length` is for what is left of each. */
export function tidyUpRows(tidyUps: readonly TidyUp[], length: number): KnownBlock[] {
  const most = mostRows(length);
  const more = tidyUps.length - most;
  return [
    ...tidyUps.slice(0, most).flatMap((one) => tidyUpRow(one, length)),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'tidy-up')} more`)] : []),
  ];
}

function tidyUpRow(tidyUp: TidyUp, length: number): KnownBlock[] {
  const words = tidyUpWords(tidyUp, length);
  const done = button(settleTidyUp, { label: 'Done?', value: tidyUpValue(tidyUp), spoken: `Is it done? ${words}` });
  return [section(plain(words), tidyUp.state === 'open' ? done : undefined), context(whose(tidyUp))];
}

/** Several in one line of small words. */
export const tidyUpContext = (tidyUps: readonly TidyUp[], length: number): KnownBlock[] =>
  tidyUps.length > 0
    ? [
        context(
          ...tidyUps
            .slice(0, 4)
            .flatMap((one): (PlainTextElement | Mrkdwn)[] => [plain(tidyUpWords(one, length)), whose(one)]),
        ),
      ]
    : [];

/** The same for a message's text. */
export const tidyUpLine = (tidyUp: TidyUp): string =>
  mrkdwn`${tidyUpWords(tidyUp, 150)} (${mention(tidyUp.owner)})`.toString();

const tidyUpWords = ({ state, left }: TidyUp, length: number): string =>
  `${state === 'done' ? ':white_check_mark: Tidied up' : ':broom: Tidy-up'}: ${clip(oneLine(left), length)}`;

function whose({ owner, round, state }: TidyUp): Mrkdwn {
  const kept = round > 1 ? `  ·  ${chainWords(round).toLowerCase()}` : '';
  return mrkdwn`${mention(owner)}${kept}${state === 'open' || state === 'done' ? '' : `  ·  ${settledWords[state]}`}`;
}

const settledWords: Record<Exclude<TidyUp['state'], 'open' | 'done'>, string> = {
  kept: 'not done, kept for the next sprint',
  reshaped: 'proposed anew as a goal',
  dropped: 'dropped',
  withdrawn: 'withdrawn',
};
