import type { Selectable } from 'kysely';
import {
  type Deed,
  type Milestone,
  type PartnerFunction,
  partnerFunctions,
  type Side,
  sides,
} from '../domain/milestone.ts';
import { instantText, readDate, readInstant } from './codecs.ts';
import type { Tables } from './schema.ts';

type MilestoneRow = Selectable<Tables['milestones']>;

export interface MilestoneParts {
  people: Tables['milestone_people'][];
  teams: Tables['milestone_teams'][];
  updates: Tables['milestone_updates'][];
  moves: Tables['milestone_moves'][];
}

export function milestonesFrom(found: MilestoneRow[], parts: MilestoneParts): Milestone[] {
  const people = Map.groupBy(parts.people, (row) => row.milestone_id);
  const teams = Map.groupBy(parts.teams, (row) => row.milestone_id);
  const updates = Map.groupBy(parts.updates, (row) => row.milestone_id);
  const moves = Map.groupBy(parts.moves, (row) => row.milestone_id);
  return found.map((row) => ({
    ...fromRow(row),
    ...fromPeople(row, people.get(row.id) ?? []),
    teams: (teams.get(row.id) ?? []).map((team) => team.team_id),
    updates: (updates.get(row.id) ?? []).map(({ health, says, by_person, made_at }) => {
      return { health, says, by: by_person, at: readInstant(made_at) };
    }),
    moves: (moves.get(row.id) ?? []).map((move) => ({
      from: { start: move.from_start, end: move.from_end },
      to: { start: move.to_start, end: move.to_end },
      by: move.by_person,
      at: readInstant(move.moved_at),
    })),
  }));
}

const fromRow = (row: MilestoneRow) => ({
  id: row.id,
  title: row.title,
  goal: row.goal,
  owner: row.owner_id || null,
  start: row.starts,
  end: row.ends,
  saidOn: readDate(row.said_on),
  links: JSON.parse(row.links) as Milestone['links'],
  context: row.context,
  contextBy: row.context_by,
  metrics: row.metrics,
  why: row.why,
  companyGoal: row.company_goal,
  state: row.state,
  suggestedBy: row.suggested_by,
  suggestedAt: readInstant(row.suggested_at),
  results: row.results,
  endedAt: row.ended_at === null ? null : readInstant(row.ended_at),
  answer: answerOf(row),
  page: row.page_position === null ? null : { position: row.page_position, source: row.page_source! },
});

const answerOf = ({ answer, answered_by, answered_at }: MilestoneRow): Milestone['answer'] =>
  answer === null ? null : { words: answer, by: answered_by!, at: readInstant(answered_at!) };

const isFunction = (part: string): part is PartnerFunction => partnerFunctions.some((one) => one === part);

function fromPeople({ follow_channel }: MilestoneRow, people: Tables['milestone_people'][]) {
  const inOrder = people.sort((a, b) => a.position - b.position);
  const agreed = (side: Side): [Side, Deed][] =>
    inOrder
      .filter(({ part }) => part === `agreed-${side}`)
      .map(({ person_id, since }) => [side, { by: person_id, at: readInstant(since!) }]);
  const followers = inOrder.filter(({ part }) => part === 'follower').map(({ person_id }) => person_id);
  return {
    partners: inOrder.flatMap(({ part, person_id }) =>
      isFunction(part) ? [{ person: person_id, function: part }] : [],
    ),
    agreed: Object.fromEntries(sides.flatMap(agreed)),
    followers: { people: followers, channel: follow_channel },
  };
}

export const milestoneRow = (milestone: Milestone) => ({
  title: milestone.title,
  goal: milestone.goal,
  owner_id: milestone.owner ?? '',
  starts: milestone.start,
  ends: milestone.end,
  said_on: milestone.saidOn.toString(),
  links: JSON.stringify(milestone.links),
  context: milestone.context,
  context_by: milestone.contextBy,
  metrics: milestone.metrics,
  why: milestone.why,
  company_goal: milestone.companyGoal,
  follow_channel: milestone.followers.channel,
  state: milestone.state,
  suggested_by: milestone.suggestedBy,
  suggested_at: instantText(milestone.suggestedAt),
  results: milestone.results,
  ended_at: milestone.endedAt ? instantText(milestone.endedAt) : null,
  answer: milestone.answer?.words ?? null,
  answered_by: milestone.answer?.by ?? null,
  answered_at: milestone.answer ? instantText(milestone.answer.at) : null,
  page_position: milestone.page?.position ?? null,
  page_source: milestone.page?.source ?? null,
});

export function milestonePeopleRows({ id, partners, followers, agreed }: Milestone) {
  const all = [
    ...partners.map(({ person, function: part }) => ({ person_id: person, part, since: null })),
    ...followers.people.map((person) => ({ person_id: person, part: 'follower' as const, since: null })),
    ...sides.flatMap((side) => {
      const deed = agreed[side];
      return deed ? [{ person_id: deed.by, part: `agreed-${side}` as const, since: instantText(deed.at) }] : [];
    }),
  ];
  return all.map((row, position) => ({ ...row, milestone_id: id, position }));
}

export const milestoneTeamRows = ({ id, teams }: Milestone) =>
  teams.map((team_id, position) => ({ milestone_id: id, team_id, position }));

export const milestoneUpdateRows = ({ id, updates }: Milestone) =>
  updates.map(({ health, says, by, at }, position) => {
    return { milestone_id: id, position, health, says, by_person: by, made_at: instantText(at) };
  });

export const milestoneMoveRows = ({ id, moves }: Milestone) =>
  moves.map(({ from, to, by, at }, position) => ({
    ...{ milestone_id: id, position, by_person: by, moved_at: instantText(at) },
    ...{ from_start: from.start, from_end: from.end, to_start: to.start, to_end: to.end },
  }));
