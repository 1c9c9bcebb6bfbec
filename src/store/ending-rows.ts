import type { Selectable } from 'kysely';
import type { Choice, Said, Sequel } from '../domain/sequel.ts';
import type { TidyUp } from '../domain/tidy-up.ts';
import { instantText, readInstant } from './codecs.ts';
import type { Tables } from './schema.ts';

type SequelRow = Selectable<Tables['sequels']>;
type TidyUpRow = Selectable<Tables['tidy_ups']>;

export const sequelOf = (row: SequelRow): Sequel => ({
  left: saidOf(row.left_words, row.left_by, row.left_at),
  lesson: saidOf(row.lesson, row.lesson_by, row.lesson_at),
  choice: choiceOf(row),
});

const saidOf = (text: string | null, by: string | null, at: string | null): Said | null =>
  text === null || by === null || at === null ? null : { text, by, at: readInstant(at) };

const choiceOf = ({ fate, chosen_by: by, chosen_at: at, reshaped_as: reshapedAs }: SequelRow): Choice | null =>
  fate === null || by === null || at === null ? null : { fate, by, at: readInstant(at), reshapedAs };

export const sequelRow = (goal: string, { left, lesson, choice }: Sequel) => ({
  ...{ goal_id: goal, left_words: left?.text ?? null, lesson: lesson?.text ?? null, ...choiceColumns(choice) },
  ...{ left_by: left?.by ?? null, left_at: left ? instantText(left.at) : null },
  ...{ lesson_by: lesson?.by ?? null, lesson_at: lesson ? instantText(lesson.at) : null },
});

const choiceColumns = (choice: Choice | null) => ({
  fate: choice?.fate ?? null,
  chosen_by: choice?.by ?? null,
  chosen_at: choice ? instantText(choice.at) : null,
  reshaped_as: choice?.reshapedAs ?? null,
});

export const tidyUpOf = (row: TidyUpRow): TidyUp => ({
  goal: row.goal_id,
  sprint: row.sprint,
  owner: row.owner_id,
  left: row.left_words,
  round: row.round,
  state: row.state,
  settled:
    row.settled_by === null || row.settled_at === null ? null : { by: row.settled_by, at: readInstant(row.settled_at) },
});

export const tidyUpRow = (tidyUp: TidyUp) => ({
  goal_id: tidyUp.goal,
  sprint: tidyUp.sprint,
  owner_id: tidyUp.owner,
  left_words: tidyUp.left,
  round: tidyUp.round,
  state: tidyUp.state,
  settled_by: tidyUp.settled?.by ?? null,
  settled_at: tidyUp.settled ? instantText(tidyUp.settled.at) : null,
});
