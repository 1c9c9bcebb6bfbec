import type { Followers, Milestone } from './milestone.ts';

export const mostFollowers = 50;

/** Who reads what comes, each once; more than it takes are refused. */
export function followMilestone(
  milestone: Milestone,
  { people, channel }: Followers,
): { kind: 'followed'; milestone: Milestone } | { kind: 'unchanged' } | { kind: 'refused'; because: 'too-many' } {
  const followers = { people: [...new Set(people)], channel };
  if (followers.people.length > mostFollowers) return { kind: 'refused', because: 'too-many' };
  if (JSON.stringify(followers) === JSON.stringify(milestone.followers)) return { kind: 'unchanged' };
  return { kind: 'followed', milestone: { ...milestone, followers } };
}

export const beginFollowing = (milestone: Milestone, person: string): ReturnType<typeof followMilestone> =>
  followMilestone(milestone, { ...milestone.followers, people: [...milestone.followers.people, person] });

export function stopFollowing(milestone: Milestone, person: string): ReturnType<typeof followMilestone> {
  const people = milestone.followers.people.filter((one) => one !== person);
  return followMilestone(milestone, { ...milestone.followers, people });
}
