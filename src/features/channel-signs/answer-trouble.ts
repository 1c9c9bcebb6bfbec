import { type HeroSign, topicTakenOver } from '../../domain/hero-sign.ts';
import type { Rota } from '../../domain/rota.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { rightToRota } from '../../shared/hero/right-to-rota.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { beginKeeping } from './pass-time.ts';
import { readSignId } from './sign-id.ts';

/** The topic that stands there now may be replaced: once, and only the one that was shown. */
export const replaceTopic = (args: ButtonArgs, deps: Deps): Promise<void> =>
  answer(args, deps, (sign, { channel }) => topicTakenOver(sign, channel));

export const tryAgain = (args: ButtonArgs, deps: Deps): Promise<void> =>
  answer(args, deps, (sign) => (sign.state === 'in-step' ? null : { ...sign, tryAt: deps.clock() }));

async function answer(
  args: ButtonArgs,
  deps: Deps,
  rule: (sign: HeroSign, rota: Rota) => HeroSign | null,
): Promise<void> {
  const { rota: id, kind } = readSignId(args.value);
  const sign = await deps.store.heroSigns.find(id, kind);
  const lived = sign?.isWanted ? await deps.store.rotas.find(id) : null;
  if (!sign || !lived) return tell(args, saying(mrkdwn`That has been switched off meanwhile: nothing left to do.`));
  const right = await rightToRota(args.body.user.id, lived.rota.team, deps);
  if (!right.allowed) return tell(args, saying(await refusal('edit-rota', right, deps)));

  const changed = await deps.store.heroSigns.change(sign, (now) => rule(now, lived.rota));
  if (!changed) return tell(args, saying(mrkdwn`That has been settled meanwhile: nothing left to do.`));
  await beginKeeping(deps);
  await tell(args, saying(mrkdwn`I’m trying again. \`/roofshot settings\` shows how it stands.`));
}
