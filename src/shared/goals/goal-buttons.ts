/** The goals' own buttons that others draw, too: with a goal's id as its value; with a team and sprint, or nothing. */
export const openGoal = 'open-goal';
export const proposeGoal = 'propose-goal';
export const stepOnToes = 'step-on-toes';
export const finaliseGoals = 'finalise-goals';
export const moveGoal = 'move-goal';
