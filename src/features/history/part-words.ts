import { joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import type { SeenHistory } from './seen-history.ts';

/** What the overview says of each part of the history; null where there is nothing to say. */

export function longGoalsWords({ long }: SeenHistory): Mrkdwn | null {
  const [longest] = long;
  if (!longest) return null;
  const most = longest.sprints.length;
  return mrkdwn`:link: *Goals that went on*\n${counted(long.length, 'goal')} took more than one sprint${most > 2 ? `, the longest ${most}` : ''}`;
}

export function milestoneWords({ goals, milestones }: SeenHistory): Mrkdwn | null {
  const serving = goals.filter(({ milestone }) => milestone !== null && milestones.has(milestone));
  if (serving.length === 0) return null;
  const served = new Set(serving.map(({ milestone }) => milestone)).size;
  const none = goals.length - serving.length;
  const rest = none > 0 ? `, ${none} served none` : '';
  return mrkdwn`:checkered_flag: *Milestones*\n${counted(serving.length, 'goal')} served ${counted(served, 'milestone')}${rest}`;
}

export function sidequestWords({ sidequests }: SeenHistory): Mrkdwn | null {
  if (sidequests.length === 0) return null;
  const annoyed = sidequests.filter((one) => one.annoyed).length;
  const found = annoyed > 0 ? `, ${annoyed} of them found by using the product` : '';
  return mrkdwn`:crossed_swords: *Sidequests*\n${sidequests.length} done${found}`;
}

const mostNamed = 4;

export function heroWords({ heroes, heroesSince, first }: SeenHistory): Mrkdwn | null {
  if (heroes.length === 0) return null;
  const named = heroes
    .slice(0, mostNamed)
    .map(({ person, days }) => mrkdwn`${mention(person)} ${counted(days, 'day')}`);
  const more = heroes.length - mostNamed;
  const since = heroesSince > first ? `, since Sprint ${heroesSince}` : '';
  return mrkdwn`:ring_buoy: *Support hero*\n${joined(named, ', ')}${more > 0 ? ` and ${more} more` : ''}${since}`;
}
