/** Each team (subject) has one living list of its goals of a sprint (slot) in its channel; this is the announcement's kind. */
export const proposals = 'proposals';
/** One for each goal (subject) in the thread of that list. */
export const goalDetails = 'goal';

/** Asks whoever decides for a team (subject) who owns the goals of somebody who has left (slot: they, and who is asked). */
export const goalOwnerLeft = 'goal-owner-left';

/** A team's vote (subject) on its goals of a sprint (slot): one living message from its opening on. */
export const voteOpen = 'vote';

/** When a sprint starts, its goals are listed anew: a team's in its channel; in the planning channel every team's, each in the thread of all. */
export const sprintStarted = 'sprint-start';
export const sprintStartedForAll = 'sprint-start-for-all';
export const sprintStartedFor = 'sprint-start-in-thread';
/** What the list of all is about. */
export const everyTeam = 'every-team';

/** All lists in which a team's goals of a sprint stand. */
export const listsOf = (team: string): { kind: string; subject: string }[] => [
  { kind: proposals, subject: team },
  { kind: voteOpen, subject: team },
  { kind: sprintStarted, subject: team },
  { kind: sprintStartedFor, subject: team },
  { kind: sprintStartedForAll, subject: everyTeam },
];

/** As the slot of an announcement. */
export const sprintSlot = (sprint: number): string => `sprint-${sprint}`;
export const readSprintSlot = (slot: string): number => Number(slot.slice('sprint-'.length));
