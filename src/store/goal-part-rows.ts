import type { DependencyAnswer, Goal, Mark, Objection, Quality } from '../domain/goal.ts';
import { instantText, readInstant } from './codecs.ts';
import type { Tables } from './schema.ts';

export const toObjection = (row: Tables['goal_objections']): Objection => ({
  id: row.id,
  quality: row.quality as Quality,
  by: row.by_person,
  reason: row.reason,
  at: readInstant(row.made_at),
  answer: row.answer === null ? null : { text: row.answer, by: row.answered_by!, at: readInstant(row.answered_at!) },
});

export const toMark = ({ sprint, question, by_person, says, marked_at }: Tables['goal_marks']): Mark => {
  return { sprint, question, by: by_person, says, at: readInstant(marked_at) };
};

export const toAnswer = (row: Tables['dependency_answers']): DependencyAnswer => {
  return { sprint: row.sprint, team: row.team_id, says: row.says, by: row.by_person, at: readInstant(row.answered_at) };
};

export const helperRows = ({ id, helpers }: Goal) =>
  helpers.map((person_id, position) => ({ goal_id: id, person_id, position }));

export const needRows = ({ id, needs }: Goal) => needs.map((team_id) => ({ goal_id: id, team_id }));

export const objectionRows = ({ id, objections }: Goal) =>
  objections.map((objection) => ({
    id: objection.id,
    goal_id: id,
    quality: objection.quality,
    by_person: objection.by,
    reason: objection.reason,
    made_at: instantText(objection.at),
    answer: objection.answer?.text ?? null,
    answered_by: objection.answer?.by ?? null,
    answered_at: objection.answer ? instantText(objection.answer.at) : null,
  }));

export const markRows = ({ id, marks }: Goal) =>
  marks.map(({ sprint, question, by, says, at }) => {
    return { goal_id: id, sprint, question, by_person: by, says, marked_at: instantText(at) };
  });

export const answerRows = ({ id, answers }: Goal) =>
  answers.map(({ sprint, team, says, by, at }) => {
    return { goal_id: id, sprint, team_id: team, says, by_person: by, answered_at: instantText(at) };
  });
