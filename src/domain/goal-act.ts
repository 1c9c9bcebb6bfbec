/** All that changes a goal: each kind of it has its line in the goal's history. */
export const goalActs = [
  'proposed',
  'imported',
  'edited',
  'moved',
  'objected',
  'answered',
  'marked',
  'dependency-answered',
  'dropped',
  'overtaken',
  'yielded',
  'planning-opened',
  'finalised',
  'moved-on',
  'stood',
  'voted',
  'settled',
  'settled-for-lead',
  'corrected',
  'ending-answered',
  'reshaped',
  'tidy-up-settled',
] as const;

export type GoalAct = (typeof goalActs)[number];
