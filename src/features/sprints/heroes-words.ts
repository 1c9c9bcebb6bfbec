import { clip, oneLine } from '../../domain/clip.ts';
import type { Duty } from '../../domain/duty.ts';
import type { Rota } from '../../domain/rota.ts';
import { nobodyWords } from '../../shared/hero/duty-words.ts';
import { joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';

export interface HeroNow {
  rota: Pick<Rota, 'name'>;
  duty: Duty;
}

const mostRotas = 3;

/** ":ring_buoy: Support hero now: @Ana (Support)" */
export function heroesWords(heroes: readonly HeroNow[]): Mrkdwn {
  const more = heroes.length - mostRotas;
  const words = heroes.slice(0, mostRotas).map(heroWords);
  return mrkdwn`:ring_buoy: Support ${heroes.length === 1 ? 'hero' : 'heroes'} now: ${joined([...words, ...(more > 0 ? [`${more} more`] : [])], ', ')}`;
}

function heroWords({ rota, duty }: HeroNow): Mrkdwn {
  const name = clip(oneLine(rota.name), 30);
  if (duty.kind === 'on-duty') return mrkdwn`${mention(duty.person)} (${name})`;
  if (duty.kind === 'off-hours') return mrkdwn`off hours today (${name})`;
  return mrkdwn`nobody (${name}: ${nobodyWords[duty.because]})`;
}
