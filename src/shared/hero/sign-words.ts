import { clip, oneLine } from '../../domain/clip.ts';
import { type HeroSign, isSignWell, type SignState, type SignTrouble } from '../../domain/hero-sign.ts';
import type { Rota } from '../../domain/rota.ts';
import { readable } from '../../domain/topic-sign.ts';
import { channelLink, dayAndTime, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';

/** A pin or a topic, with its rota. */
export interface SignSeen {
  sign: HeroSign;
  rota: Pick<Rota, 'id' | 'name' | 'channel' | 'team'>;
}

/** "The pinned hand-over of Support in #growth: pinned since …", or why not and what to do. */
export const signLine = (seen: SignSeen): Mrkdwn => mrkdwn`${signName(seen)}: ${stateWords(seen.sign)}`;

export const signName = ({ sign, rota }: SignSeen): Mrkdwn => {
  const name = clip(oneLine(rota.name), 60);
  return sign.kind === 'pin'
    ? mrkdwn`The *pinned hand-over* of ${name} in ${channelLink(rota.channel)}`
    : mrkdwn`The *topic* of ${channelLink(rota.channel)}, for ${name}`;
};

function stateWords(sign: HeroSign): Mrkdwn {
  const { state, kind, since } = sign;
  if (!isSignWell(state))
    return mrkdwn`:warning: not as it should be since ${dayAndTime(since)}. ${signTroubles[state](sign)}`;
  if (state === 'in-step')
    return mrkdwn`:white_check_mark: ${kind === 'pin' ? 'pinned' : 'written'} ${dayAndTime(since)}`;
  return wellWords[state];
}

const wellWords: Record<Exclude<SignState, SignTrouble | 'in-step'>, Mrkdwn> = {
  waiting: mrkdwn`:hourglass_flowing_sand: looked at within a minute`,
  nothing: mrkdwn`:hourglass_flowing_sand: there is none just now, I go on at the next hand-over`,
  theirs: mrkdwn`:white_check_mark: somebody had pinned it before me, so that pin is theirs; I go on at the next hand-over`,
};

const again = ({ tryAt }: HeroSign): Mrkdwn => (tryAt ? mrkdwn` I try again ${dayAndTime(tryAt)}.` : mrkdwn``);

const install = mrkdwn`An admin of this workspace can install Roofshot again with it, and start it anew.`;
const orElse = mrkdwn`\`/hero settings\` chooses something else.`;

/** What keeps a sign from showing who is on duty, and the way out. */
export const signTroubles: Record<SignTrouble, (sign: HeroSign) => Mrkdwn> = {
  'no-pin-scope': () => mrkdwn`I may not pin: the permission \`pins:write\` is missing. ${install}`,
  'no-read-scope': () =>
    mrkdwn`I may not see the topic, and replace none that I cannot see: the permission \`channels:read\` (in a private channel \`groups:read\`) is missing. ${install}`,
  'no-topic-scope': () =>
    mrkdwn`I may not write the topic: the permission \`channels:write.topic\` (in a private channel \`groups:write.topic\`) is missing. ${install}`,
  'not-in-channel': () =>
    mrkdwn`I am not in that channel. Type \`/invite @Roofshot\` there, then *Try again*; I look once a day, too.`,
  'no-such-channel': () =>
    mrkdwn`Slack shows me no such channel: it is gone, or private and I am not in it. Type \`/invite @Roofshot\` there, or choose another channel: \`/hero rota\`.`,
  archived: () => mrkdwn`The channel is archived. \`/hero rota\` chooses another.`,
  restricted: ({ word, kind }) =>
    mrkdwn`Only some people may ${kind === 'pin' ? 'pin in' : 'change the topic of'} that channel, and I am none of them (“${word ?? ''}”). Whoever manages it can let me, in its settings; ${orElse}`,
  'too-many-pins': () =>
    mrkdwn`As much is pinned there as Slack allows. Unpin something that nobody needs any more, then *Try again*.`,
  'too-long': () =>
    mrkdwn`It became longer than Slack’s 250 characters. A shorter name of the rota helps: \`/hero rota\`.`,
  'no-topics-here': () => mrkdwn`A conversation of that kind has no topic. ${orElse}`,
  'changed-by-hand': ({ found }) =>
    mrkdwn`Somebody else has written it: “${clip(oneLine(readable(found ?? '')), 120)}”. I leave that as it is. *Replace it* puts who is on duty there; clear it in Slack, and I go on at the next hand-over.`,
  'kept-by-another': () =>
    mrkdwn`Another rota writes the topic of that channel, which has only one. Let one of them pin its hand-over instead: \`/hero settings\`.`,
  'rate-limited': (sign) => mrkdwn`Slack asked me to slow down.${again(sign)}`,
  'no-answer': (sign) => mrkdwn`Slack did not answer as it should.${again(sign)}`,
  'shut-out': (sign) => mrkdwn`Slack lets me in nowhere at the moment (“${sign.word ?? ''}”).${again(sign)}`,
  other: ({ word }) => mrkdwn`Slack said “${word ?? ''}”. I try again once a day, and at each hand-over.`,
};
