import type { TidyUp } from '../../domain/tidy-up.ts';
import { tidyUpLine, tidyUpRows } from '../../shared/outcomes/tidy-up-rows.ts';
import { type Message, section } from '../../slack/blocks.ts';
import { fittingText } from '../../slack/fitting.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const lateWords =
  'First say what becomes of the tidy-up that was not done twice: it stands in the summary, with a button.';

/** What a lead answers before they finalise. */
export function lateTidyUpsMessage(late: readonly TidyUp[]): Message {
  const opening = mrkdwn`:broom: *Before you finalise*: this was to be tidied up, and was not done twice. What becomes of it?`;
  return {
    text: fittingText([opening.toString(), ...late.map(tidyUpLine)]),
    blocks: [section(opening), ...tidyUpRows(late, 300)],
  };
}
