import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { type Outcome, outcomes } from '../../domain/outcome.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { actions, button } from '../../slack/blocks.ts';

/** Three buttons below a goal, each with its own action and the goal as its value: one set casts a ballot, the other settles. */
type Buttons = ReadonlyMap<string, Outcome>;

export const quickVotes: Buttons = new Map(outcomes.map((outcome) => [`vote-${outcome}`, outcome]));
export const settlements: Buttons = new Map(outcomes.map((outcome) => [`settle-${outcome}`, outcome]));

export const outcomeActions = (buttons: Buttons, { id, title }: Pick<Goal, 'id' | 'title'>) =>
  actions(
    ...[...buttons].map(([action, outcome]) => {
      const { name, emoji } = outcomeWords[outcome];
      return button(action, { label: `${emoji} ${name}`, value: id, spoken: `${name}: ${clip(oneLine(title), 60)}` });
    }),
  );
