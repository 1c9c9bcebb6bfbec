import { clip, oneLine } from '../domain/clip.ts';
import {
  type Dates,
  type Health,
  isGoingOn,
  latestUpdate,
  type Milestone,
  type MilestoneState,
} from '../domain/milestone.ts';
import type { Concern } from '../domain/milestone-outlook.ts';

/** How we speak of milestones, wherever they are seen. */

export const milestoneEmoji = ':triangular_flag_on_post:';

export const healthWords: Record<Health, { name: string; emoji: string }> = {
  'on-track': { name: 'On track', emoji: ':large_green_circle:' },
  'at-risk': { name: 'At risk', emoji: ':large_yellow_circle:' },
  'off-track': { name: 'Off track', emoji: ':red_circle:' },
};

const milestoneStateWords: Record<MilestoneState, string> = {
  suggested: 'suggested',
  agreed: 'agreed',
  closed: 'closed',
  'given-up': 'given up',
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
  const state = milestoneStateWords[milestone.state];
  if (!isGoingOn(milestone) || !update) return state;
  const { emoji, name } = healthWords[update.health];
  return milestone.state === 'agreed' ? `${emoji} ${name}` : `${emoji} ${name}, ${state}`;
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
