import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { ButtonArgs, CommandArgs, Deps, ShortcutArgs } from '../../feature.ts';
import { alikeTo } from '../../shared/goals/alike-goal.ts';
import { readForMilestone } from '../../shared/milestones/milestone-buttons.ts';
import { type SprintOffer, sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import { readTeamSprint } from '../../shared/sprints/team-sprint.ts';
import { type Typed, typedInto } from '../../slack/form.ts';
import { type Asked, show, tell } from '../../slack/tell.ts';
import { goalOwner } from './goal-form-modal.ts';
import { milestonesOnOffer } from './milestones-on-offer.ts';
import { ownerAbsence } from './owner-absence.ts';
import { goalSprint, goalTeam, type Memory, proposeGoalModal, readMemory } from './propose-goal-modal.ts';
import { cannotPropose, type Proposer, proposerOf } from './proposer.ts';

/** /goal, and /goal Ship X with the title filled in; in a team's channel that team is chosen. */
export const proposeByCommand = ({ text, ...args }: CommandArgs, deps: Deps): Promise<void> =>
  openProposal(args, args.command.user_id, deps, { title: text, channel: args.command.channel_id });

export const proposeByShortcut = (args: ShortcutArgs, deps: Deps): Promise<void> =>
  openProposal(args, args.body.user.id, deps, {});

/** On a team's list of goals its value says which team and sprint, on a milestone which one, elsewhere nothing. */
export const proposeByButton = ({ value, ...args }: ButtonArgs, deps: Deps): Promise<void> =>
  openProposal(args, args.body.user.id, deps, startOf(value));

function startOf(value: string): Start {
  const milestone = readForMilestone(value);
  return milestone === null ? (readTeamSprint(value) ?? {}) : { milestone };
}

/** What the way in says already. */
interface Start {
  title?: string;
  channel?: string;
  team?: string;
  sprint?: number;
  milestone?: string;
}

async function openProposal(asked: Asked, visitor: string, deps: Deps, start: Start): Promise<void> {
  const proposer = await proposerOf(visitor, deps);
  const obstacle = await cannotPropose(proposer, start.team, deps);
  if (obstacle) return tell(asked, obstacle);

  const offer = await sprintOffer(deps);
  const [only, another] = proposer.mine;
  const memory: Memory = { team: only && !another ? only.id : null, isHinted: false, asked: null };
  await show(asked, await drawProposal({ proposer, offer, draft: firstDraft(proposer, offer, start), memory }, deps));
}

function firstDraft(
  { person, mine }: Proposer,
  { next, sprints }: SprintOffer,
  { title, channel, team, sprint, milestone }: Start,
): Typed {
  const isOffered = sprints.some(({ number }) => number === sprint);
  return {
    [goalTeam]: team ?? mine.find((own) => own.channel === channel)?.id ?? null,
    title: title ?? null,
    milestone: milestone ?? null,
    [goalOwner]: person.standing === 'full' ? person.id : null,
    [goalSprint]: String(isOffered ? sprint : next[0]),
  };
}

/** As it stands now, with what depends on the team, the owner and the sprint picked. */
export async function redrawnProposal(view: ViewOutput, visitor: string, deps: Deps): Promise<ModalView> {
  const proposer = await proposerOf(visitor, deps);
  const offer = await sprintOffer(deps);
  return drawProposal({ proposer, offer, draft: typedInto(view), memory: readMemory(view) }, deps);
}

export interface Proposal {
  proposer: Proposer;
  offer: SprintOffer;
  draft: Typed;
  memory: Memory;
}

export async function drawProposal({ proposer, offer, draft, memory }: Proposal, { store }: Deps): Promise<ModalView> {
  const { schedule, today } = offer;
  const teams = memory.team ? proposer.all.filter(({ id }) => id === memory.team) : proposer.mine;
  const team = teams.find(({ id }) => id === (memory.team ?? draft[goalTeam])) ?? null;
  const sprint = sprintNumbered(schedule.plan, Number(draft[goalSprint]));
  const owner = draft[goalOwner];
  const absence =
    typeof owner === 'string' && sprint && (await ownerAbsence({ owner, sprint, team }, schedule, today, store));
  const shown = {
    ...{ ...offer, teams, otherTeams: proposer.all, absence: absence || null },
    milestones: await milestonesOnOffer(store),
    alike: memory.isHinted ? await alikeTo(comparedIn(draft, team), proposer.all, store) : [],
  };
  return proposeGoalModal(shown, draft, memory);
}

const comparedIn = ({ title }: Typed, team: { id: string } | null) => ({
  title: String(title ?? ''),
  team: team?.id ?? null,
});
