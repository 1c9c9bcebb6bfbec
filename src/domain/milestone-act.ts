/** All that changes a milestone: each kind of it has its line in the milestone's history. */
export const milestoneActs = [
  'suggested',
  'imported',
  'edited',
  'half-agreed',
  'agreed',
  'updated',
  'followed',
  'closed',
  'given-up',
  'rewritten',
  'answered',
] as const;

export type MilestoneAct = (typeof milestoneActs)[number];
