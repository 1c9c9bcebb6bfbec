import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Temporal } from '../../domain/time.ts';
import { addToCalendar } from '../../shared/hero/calendar-buttons.ts';
import { nobodyWords } from '../../shared/hero/duty-words.ts';
import { fairShares } from '../../shared/hero/fairness-buttons.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { dayAndTime, joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { followingWords, type HeroSeen, hasEnded } from './hero-lines.ts';

export interface HeroAtHome extends Pick<HeroSeen, 'rota' | 'duty' | 'isAway' | 'following' | 'next'> {
  /** When whoever is on duty hands over; null where nobody is. */
  until: Temporal.Instant | null;
}

const mostRotas = 60;
/** A paragraph holds 3,000 characters. */
const rotasTogether = 4;

/** Who is support hero now and who is next, rota by rota. */
export function heroHome(heroes: readonly HeroAtHome[]): KnownBlock[] {
  if (heroes.length === 0) return [];
  const more = heroes.length - mostRotas;
  const shown = heroes.slice(0, mostRotas);
  const paragraphs = Array.from({ length: Math.ceil(shown.length / rotasTogether) }, (_, i) =>
    shown
      .slice(i * rotasTogether, (i + 1) * rotasTogether)
      .flatMap((one) => [nowLine(one), ...followingWords(one, mention), ...nextLine(one)]),
  );
  return [
    ...paragraphs.map((lines) => section(joined(lines, '\n'))),
    ...doubleLines(heroes).map((line) => context(line)),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more: \`/hero\` says them in the channel of each team.`)] : []),
    actions(
      button(addToCalendar, { label: 'Add to your calendar', value: '' }),
      button(fairShares, { label: 'Fair shares', value: '', spoken: 'Who has served how much' }),
    ),
  ];
}

/** Nobody answers for two at once: that was agreed, or happened, and somebody may want to mend it. */
function doubleLines(heroes: readonly HeroAtHome[]): Mrkdwn[] {
  const onDuty = heroes.flatMap(({ duty, rota }) => (duty.kind === 'on-duty' ? [{ person: duty.person, rota }] : []));
  return [...Map.groupBy(onDuty, ({ person }) => person)]
    .filter(([, rotas]) => rotas.length > 1)
    .slice(0, rotasTogether)
    .map(([person, rotas]) => {
      const names = rotas.slice(0, rotasTogether).map(({ rota }) => mrkdwn`${clip(oneLine(rota.name), 50)}`);
      return mrkdwn`:warning: ${mention(person)} is support hero of ${rotas.length} rotas at once (${joined(names, ', ')}): \`/hero cover\` finds somebody for one of them.`;
    });
}

function nowLine({ rota, duty, isAway, until }: HeroAtHome): Mrkdwn {
  const name = clip(oneLine(rota.name), 50);
  if (hasEnded({ duty }))
    return mrkdwn`${name}: :checkered_flag: ended ${dayAndTime(rota.endedAt!)}, nobody is on duty`;
  if (duty.kind === 'nobody') return mrkdwn`${name}: :warning: nobody is on duty, ${nobodyWords[duty.because]}`;
  if (duty.kind === 'off-hours') return mrkdwn`${name}: :crescent_moon: off hours today`;
  const end = until ? mrkdwn` until ${dayAndTime(until)}` : '';
  const away = isAway ? mrkdwn` · :palm_tree: away today, and nobody covers yet` : '';
  return mrkdwn`${name}: ${mention(duty.person)}${end}${away}`;
}

const nextLine = ({ next }: HeroAtHome): Mrkdwn[] =>
  next ? [mrkdwn`Next: ${mention(next.person)}, from ${dayAndTime(next.at)}`] : [];
