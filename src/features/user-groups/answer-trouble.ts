import { type HeroGroup, takenOverAgain } from '../../domain/hero-group.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { rightToRota } from '../../shared/hero/right-to-rota.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { keepGroups } from './keep-groups.ts';

/** Whoever is in it now may be replaced: once, and only those who were shown. */
export const takeOverAgain = (args: ButtonArgs, deps: Deps): Promise<void> => answer(args, deps, takenOverAgain);

export const tryAgain = (args: ButtonArgs, deps: Deps): Promise<void> =>
  answer(args, deps, (group) => (group.state === 'in-step' ? null : { ...group, tryAt: deps.clock() }));

async function answer(args: ButtonArgs, deps: Deps, rule: (group: HeroGroup) => HeroGroup | null): Promise<void> {
  const { store, afterwards } = deps;
  const group = await store.heroGroups.find(args.value);
  const lived = group && (await store.rotas.find(group.rota));
  if (!group || !lived) return tell(args, saying(mrkdwn`No rota keeps that user group any more.`));
  const right = await rightToRota(args.body.user.id, lived.rota.team, deps);
  if (!right.allowed) return tell(args, saying(await refusal('edit-rota', right, deps)));

  const changed = await store.heroGroups.change(group.id, rule);
  if (!changed) return tell(args, saying(mrkdwn`That has been settled meanwhile: nothing left to do.`));
  afterwards('keeping user groups', () => keepGroups(deps));
  await tell(args, saying(mrkdwn`I’m trying again. \`/roofshot settings\` shows how *@${group.handle}* stands.`));
}
