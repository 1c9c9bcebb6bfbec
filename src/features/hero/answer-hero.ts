import type { Agreed } from '../../domain/duty-days.ts';
import type { CommandArgs, Deps, ShortcutArgs } from '../../feature.ts';
import { rotasHere } from '../../shared/hero/rotas-here.ts';
import { tell } from '../../slack/tell.ts';
import { type HeroUnknown, heroAnswer } from './hero-card.ts';
import { doingsOf } from './hero-doings.ts';
import type { HeroSeen } from './hero-lines.ts';
import { quietHours, seeHero } from './see-hero.ts';

/** /hero: in a channel everybody sees who it is, at most once an hour. */
export async function answerCommand(args: CommandArgs, deps: Deps): Promise<void> {
  const { channel_id, user_id } = args.command;
  const agreed = await rotasHere(channel_id, user_id, deps);
  const seen = await seeAll(agreed, deps);
  if (seen.length > 0 && (await mayAnswerAloud(channel_id, deps))) {
    await args.respond({ response_type: 'in_channel', ...heroAnswer(seen, true, new Map()) });
  } else {
    await tell(args, heroAnswer(seen, false, await doingsOf(user_id, agreed, seen, deps)));
  }
}

/** The shortcut knows no channel, and answers whoever asks alone. */
export async function answerShortcut(args: ShortcutArgs, deps: Deps): Promise<void> {
  const asker = args.body.user.id;
  const agreed = await rotasHere(null, asker, deps);
  const seen = await seeAll(agreed, deps);
  await tell(args, heroAnswer(seen, false, new Map()), 'Support hero');
}

/** One rota that cannot be worked out keeps nobody from hearing of the others. */
const seeAll = (agreed: readonly Agreed[], deps: Deps): Promise<(HeroSeen | HeroUnknown)[]> =>
  Promise.all(
    agreed.map((one) =>
      seeHero(one, deps).catch((error) => {
        deps.log.error(`who is support hero of rota ${one.rota.id} could not be found out:`, error);
        return { rota: one.rota, duty: null };
      }),
    ),
  );

/** In private messages there is nobody else to hear it. */
async function mayAnswerAloud(channel: string, { store, clock }: Deps): Promise<boolean> {
  if (channel.startsWith('D')) return false;
  const now = clock();
  return store.heroAnswers.claim(channel, now.subtract(quietHours), now);
}
