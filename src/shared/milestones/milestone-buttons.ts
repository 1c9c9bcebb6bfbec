/** The milestones' own buttons that others draw, too: with a milestone's id as its value. */
export const openMilestone = 'open-milestone';
export const updateMilestone = 'update-milestone';

const goalFor = 'for-milestone/';

/** As the value of a button that proposes a goal. */
export const forMilestone = (id: string): string => `${goalFor}${id}`;
export const readForMilestone = (value: string): string | null =>
  value.startsWith(goalFor) ? value.slice(goalFor.length) : null;
