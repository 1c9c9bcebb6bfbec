import { clip, oneLine } from '../../domain/clip.ts';
import {
  type Dates,
  type Health,
  isGoingOn,
  latestUpdate,
  type Milestone,
  type MilestoneState,
} from '../../domain/milestone.ts';
import type { Concern, SprintGoals } from '../../domain/milestone-outlook.ts';
import { counted } from '../../slack/numbers.ts';

/** How we speak of milestones, wherever they are seen. */

export const milestoneEmoji = ':triangular_flag_on_post:';

export const healthWords: Record<Health, { name: string; emoji: string }> = {
  'on-track': { name: 'On track', emoji: ':large_green_circle:' },
  'at-risk': { name: 'At risk', emoji: ':large_yellow_circle:' },
  'off-track': { name: 'Off track', emoji: ':red_circle:' },
};

const milestoneStates: Record<MilestoneState, { name: string; emoji: string }> = {
  suggested: { name: 'suggested', emoji: ':bulb:' },
  agreed: { name: 'agreed', emoji: ':handshake:' },
  closed: { name: 'closed', emoji: ':checkered_flag:' },
  'given-up': { name: 'given up', emoji: ':wastebasket:' },
};

/** "Aug 2021 – Feb 2022", as said; nothing where nothing was. */
export function datesInWords({ start, end }: Dates): string {
  if (start !== null && end !== null) return `${start} – ${end}`;
  if (start !== null) return `from ${start}`;
  return end === null ? '' : `until ${end}`;
}

/** Health while it goes on and somebody has said it, else its state. */
export function standing(milestone: Pick<Milestone, 'state' | 'updates'>): string {
  const update = latestUpdate(milestone);
  const state = milestoneStates[milestone.state];
  if (!isGoingOn(milestone) || !update) return `${state.emoji} ${state.name}`;
  const { emoji, name } = healthWords[update.health];
  return milestone.state === 'agreed' ? `${emoji} ${name}` : `${emoji} ${name}, ${state.name}`;
}

export function concernInWords(concern: Concern, { end }: Pick<Milestone, 'end'>, sprint: number): string {
  const sentences: Record<Concern, string> = {
    'no-owner': 'needs an owner',
    late: `late by its own dates (${oneLine(end ?? '')})`,
    'no-goal-next': `no goal in Sprint ${sprint}`,
  };
  return sentences[concern];
}

export const titleOf = ({ title }: Pick<Milestone, 'title'>, length: number): string => clip(oneLine(title), length);

export interface MilestoneNews {
  concerned: readonly { milestone: Milestone; concerns: readonly Concern[] }[];
  answered: readonly Milestone[];
  /** The number of the sprint that is planned. */
  next: number;
}

export interface TeamMilestone {
  milestone: Milestone;
  ahead: readonly SprintGoals[];
}

/** What its owner is asked before a planning. */
export const updateAsked = (milestone: Milestone, length: number): string =>
  `${milestoneEmoji} How is “${titleOf(milestone, length)}” doing? Nobody has said so in this sprint.`;

/** What a planning should know, a line each, what people typed cut to `length`. */
export const newsLines = ({ concerned, answered, next }: MilestoneNews, length: number): string[] => [
  ...concerned.map(({ milestone, concerns }) => {
    const said = concerns.map((concern) => concernInWords(concern, milestone, next)).join(' · ');
    return `:warning: ${titleOf(milestone, length)}: ${said}`;
  }),
  ...answered.map((milestone) => {
    const promised = milestone.metrics === null ? '' : ` promised “${clip(oneLine(milestone.metrics), length)}”;`;
    return `:bar_chart: ${titleOf(milestone, length)}:${promised} now “${clip(oneLine(milestone.answer?.words ?? ''), length)}”`;
  }),
];

/** "Nail funnels: Sprint 43: 1 goal · 44: none · 45: none" */
export const lookAheadLine = ({ milestone, ahead }: TeamMilestone, length: number): string =>
  `${milestoneEmoji} ${titleOf(milestone, length)}: ${ahead
    .map(
      ({ sprint, goals }, i) =>
        `${i === 0 ? 'Sprint ' : ''}${sprint}: ${goals.length === 0 ? 'none' : counted(goals.length, 'goal')}`,
    )
    .join(' · ')}`;
