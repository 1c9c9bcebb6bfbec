import { type HeroSign, isPassingSign, type SignFault, type SignFinding } from '../../domain/hero-sign.ts';
import { isOwnTopic, lookAtTopic } from '../../domain/topic-sign.ts';
import type { Deps } from '../../feature.ts';
import { profilesOf } from '../../shared/people/profiles.ts';
import type { KeptSign, TopicAim } from './kept-signs.ts';
import { isSameChoice } from './same-choice.ts';
import { readTopic, writeTopic } from './slack-topics.ts';
import { topicText } from './topic-text.ts';

type Standing = Extract<TopicAim, { kind: 'stand' }>;

/** Writes the topic where it is empty or still ours, and clears ours where it does not belong any more. Null where the choice has changed meanwhile. */
export async function keepTopic(
  { sign, agreed, topic: aim }: KeptSign,
  others: readonly HeroSign[],
  deps: Deps,
): Promise<SignFinding | null> {
  const fault = await clearElsewhere(sign, aim.kind === 'stand' ? aim.channel : null, deps);
  if (fault) return fault;
  if (aim.kind !== 'stand') return { kind: 'nothing', mine: null };
  const wanted = await wantedText(agreed.rota, aim, deps);
  return wanted === null
    ? { kind: 'trouble', trouble: 'no-answer' }
    : write(sign, { channel: aim.channel, wanted }, others, deps);
}

/** Null where Slack does not say what somebody is called. */
async function wantedText(rota: KeptSign['agreed']['rota'], { duty }: Standing, deps: Deps): Promise<string | null> {
  const person = duty.person ?? duty.next?.person;
  const known = await profilesOf(person ? [person] : [], deps);
  if (person && !known.has(person)) return null;
  return topicText(rota, duty, (id) => known.get(id)!.name, deps.clock());
}

/** What is being written is written down first: a crash after that is no change by somebody else. */
async function write(
  sign: HeroSign,
  { channel, wanted }: { channel: string; wanted: string },
  others: readonly HeroSign[],
  { slack, store }: Deps,
): Promise<SignFinding | null> {
  const read = await readTopic(slack, channel);
  if (read.kind === 'trouble') return read;
  const look = lookAtTopic(sign, read.inSlack, wanted, others);
  if (look.kind === 'in-step') return { kind: 'in-step', mine: { channel, says: read.inSlack.topic } };
  if (look.kind === 'trouble') return look;

  const trying = await store.heroSigns.change(sign, (now) =>
    isSameChoice(now, sign) ? { ...now, trying: { channel, says: wanted } } : null,
  );
  if (!trying) return null;
  const written = await writeTopic(slack, channel, wanted);
  return written.kind === 'done' ? { kind: 'in-step', mine: { channel, says: written.topic } } : written;
}

/** Where the topic does not belong any more: what cannot be cleared there for good is left. */
async function clearElsewhere(sign: HeroSign, target: string | null, deps: Deps): Promise<SignFault | null> {
  const channels = new Set([sign.mine, sign.trying].flatMap((place) => (place ? [place.channel] : [])));
  for (const channel of channels) {
    const fault = channel === target ? null : await clear(sign, channel, deps);
    if (fault && isPassingSign(fault.trouble)) return fault;
  }
  return null;
}

async function clear(sign: HeroSign, channel: string, { slack }: Deps): Promise<SignFault | null> {
  const read = await readTopic(slack, channel);
  if (read.kind === 'trouble') return read;
  if (read.inSlack.isArchived || !isOwnTopic(sign, read.inSlack)) return null;
  const written = await writeTopic(slack, channel, '');
  return written.kind === 'done' ? null : written;
}
