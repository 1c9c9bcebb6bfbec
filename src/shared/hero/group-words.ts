import { clip, oneLine } from '../../domain/clip.ts';
import type { GroupTrouble, HeroGroup } from '../../domain/hero-group.ts';
import { dayAndTime, joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';

/** A group, with the name of its rota. */
export interface GroupSeen {
  group: HeroGroup;
  rota: string;
}

/** "@support-hero (on duty in Support): in step since …", or why not and what to do. */
export const groupLine = (seen: GroupSeen): Mrkdwn => mrkdwn`${groupName(seen)}: ${groupStateWords(seen.group)}`;

export const groupName = ({ group, rota }: GroupSeen): Mrkdwn =>
  mrkdwn`*@${group.handle}* (${partWords[group.part]} ${clip(oneLine(rota), 60)})`;

const partWords: Record<HeroGroup['part'], string> = { hero: 'on duty in', next: 'next in' };

function groupStateWords(group: HeroGroup): Mrkdwn {
  const { state, person, since } = group;
  if (state === 'waiting') return mrkdwn`:hourglass_flowing_sand: looked at within a minute`;
  if (state !== 'in-step')
    return mrkdwn`:warning: not in step since ${dayAndTime(since)}. ${groupTroubles[state](group)}`;
  return mrkdwn`:white_check_mark: in step since ${dayAndTime(since)}${person ? mrkdwn`, with ${mention(person)} in it` : ''}`;
}

const again = ({ tryAt }: HeroGroup): Mrkdwn => (tryAt ? mrkdwn` I try again ${dayAndTime(tryAt)}.` : mrkdwn``);

const install = mrkdwn`An admin of this workspace can install Roofshot again with it, and start it anew.`;

/** What keeps a group from holding whom it should, and the way out. */
export const groupTroubles: Record<GroupTrouble, (group: HeroGroup) => Mrkdwn> = {
  'paid-plan': () =>
    mrkdwn`User groups need one of Slack’s paid plans. Once this workspace has one, I go on by myself within a day.`,
  permission: () =>
    mrkdwn`This workspace lets only some people change user groups, and an app is none of them. Let everybody change them (in Slack: Settings & permissions, Permissions, User Groups), or change this one by hand at each hand-over.`,
  'no-read-scope': () => mrkdwn`I may not see who is in it: the permission \`usergroups:read\` is missing. ${install}`,
  'no-write-scope': () => mrkdwn`I may not change it: the permission \`usergroups:write\` is missing. ${install}`,
  'no-such-group': () => mrkdwn`Slack knows no such group any more. \`/hero settings\` chooses another.`,
  'switched-off': () =>
    mrkdwn`Somebody has switched it off. Switch it on again in Slack, or choose another: \`/hero settings\`.`,
  'changed-by-hand': ({ found }) =>
    mrkdwn`Somebody else has changed it: ${peopleWords(found ?? [])} in it now. I leave that as it is. *Take it over again* puts whoever serves into it, alone.`,
  nobody: () =>
    mrkdwn`Nobody serves, and a group cannot be empty: it stays as it was until somebody does. If that is wrong: \`/hero rota\`.`,
  'not-full-member': ({ person }) =>
    mrkdwn`${mention(person ?? '')} is no full member of this workspace, and only those can be in a group: it stays as it was. Somebody else can take over: \`/hero\` says how.`,
  'refused-person': ({ person, word }) =>
    mrkdwn`Slack does not take ${mention(person ?? '')} into it (“${word ?? ''}”): it stays as it was. Somebody else can take over, \`/hero\` says how; or change it by hand.`,
  'rate-limited': (group) => mrkdwn`Slack asked me to slow down.${again(group)}`,
  'no-answer': (group) => mrkdwn`Slack did not answer as it should.${again(group)}`,
  'shut-out': (group) => mrkdwn`Slack lets me in nowhere at the moment (“${group.word ?? ''}”).${again(group)}`,
  other: ({ word }) => mrkdwn`Slack said “${word ?? ''}”. I try again once a day, and at each hand-over.`,
};

const mostNamed = 5;

function peopleWords(people: readonly string[]): Mrkdwn {
  if (people.length === 0) return mrkdwn`nobody is`;
  const more = people.length - mostNamed;
  const named = people.slice(0, mostNamed).map(mention);
  const all = more > 0 ? [...named, mrkdwn`${more} more`] : named;
  return mrkdwn`${joined(all, ', ')} ${people.length === 1 ? 'is' : 'are'}`;
}
