import type { PlainTextOption } from '@slack/types';
import type { GroupInSlack, GroupTrouble } from '../../domain/hero-group.ts';
import type { Deps } from '../../feature.ts';
import { listGroups } from '../../shared/hero/slack-groups.ts';
import { option } from '../../slack/blocks.ts';
import { groupValue, noGroup } from './group-choice.ts';

const mostOptions = 99;

/** The workspace's user groups that fit what is typed, and none; where Slack does not tell them, that. */
export async function groupOptions(query: string, { slack }: Deps): Promise<PlainTextOption[]> {
  const list = await listGroups(slack);
  if (list.kind === 'trouble') return [option(faultValue(list.trouble), faultLabels[list.trouble] ?? silent)];
  const asked = query.replace(/^@/, '').toLowerCase();
  const fitting = list.groups
    .filter(({ handle, name, isEnabled }) => isEnabled && `@${handle} · ${name}`.toLowerCase().includes(asked))
    .toSorted((a, b) => a.handle.localeCompare(b.handle, 'en'));
  return [option(noGroup, 'No group'), ...fitting.slice(0, mostOptions).map(groupOption)];
}

const groupOption = ({ id, handle, name, people }: GroupInSlack): PlainTextOption =>
  option(groupValue({ id, handle }), `@${handle} · ${name}`, inIt(people.length));

const inIt = (count: number): string => {
  if (count === 0) return 'Nobody is in it';
  return count === 1
    ? '1 person is in it now, and would be replaced'
    : `${count} people are in it now, and would be replaced`;
};

const faultPrefix = 'fault/';
const faultValue = (trouble: GroupTrouble): string => faultPrefix + trouble;

const silent = 'Slack does not answer just now: type again in a moment';

const faultLabels: Partial<Record<GroupTrouble, string>> = {
  'paid-plan': 'User groups need one of Slack’s paid plans',
  permission: 'This workspace does not let me see its user groups',
  'no-read-scope': 'The permission usergroups:read is missing',
  'rate-limited': 'Slack asked me to slow down: type again in a minute',
  'shut-out': 'Slack lets me in nowhere at the moment',
};

/** The sentence for whoever chose it all the same; null for a group, or none. */
export const faultIn = (value: string): string | null =>
  value.startsWith(faultPrefix)
    ? `${faultLabels[value.slice(faultPrefix.length) as GroupTrouble] ?? silent}. All else is saved once no group is chosen here.`
    : null;
