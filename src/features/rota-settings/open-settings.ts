import type { ModalView } from '@slack/types';
import type { Rota } from '../../domain/rota.ts';
import { isBefore } from '../../domain/time.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { groupsSeen } from '../../shared/hero/hero-groups.ts';
import { signsSeen } from '../../shared/hero/hero-signs.ts';
import { rightToRota } from '../../shared/hero/right-to-rota.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { option, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { type Asked, redraw, show, tell } from '../../slack/tell.ts';
import { rotaSettingsModal } from './rota-settings-modal.ts';
import { missingScopes } from './sign-choice.ts';

/** /hero settings: of the rota of this channel's team, or else one whose hand-overs it hears. */
export async function openByCommand(args: CommandArgs, deps: Deps): Promise<void> {
  const { user_id, channel_id } = args.command;
  const teams = await deps.store.teams.all();
  const teamHere = teams.find(({ channel }) => channel === channel_id)?.id;
  const isTeams = ({ team }: Rota) => team !== null && team === teamHere;
  await open(args, user_id, deps, [isTeams, ({ channel }) => channel === channel_id]);
}

export const openByButton = (args: ButtonArgs, deps: Deps): Promise<void> =>
  open(args, args.body.user.id, deps, [({ id }) => id === args.value]);

async function open(args: Asked, visitor: string, deps: Deps, asked: ((rota: Rota) => boolean)[]): Promise<void> {
  const { mine, others } = await editableRotas(visitor, deps);
  const rota = firstAsked(mine, asked);
  if (rota) return show(args, await drawSettings(rota, mine, deps));
  const bar = firstAsked(others, asked);
  if (bar) return refuse(args, visitor, bar, deps);
  await tell(args, saying(mrkdwn`There is no support-hero rota yet. \`/hero rota\` makes one.`));
}

const firstAsked = (rotas: readonly Rota[], asked: ((rota: Rota) => boolean)[]): Rota | undefined =>
  asked.map((isAsked) => rotas.find(isAsked)).find((found) => found) ?? rotas[0];

async function refuse(args: Asked, visitor: string, { team }: Rota, deps: Deps): Promise<void> {
  const right = await rightToRota(visitor, team, deps);
  if (!right.allowed) await tell(args, saying(await refusal('edit-rota', right, deps)));
}

/** Another rota was chosen. */
export async function showOther(args: ButtonArgs, deps: Deps): Promise<void> {
  const { mine } = await editableRotas(args.body.user.id, deps);
  const rota = mine.find(({ id }) => id === args.value);
  if (rota && args.body.view) await redraw(args, args.body.view.id, await drawSettings(rota, mine, deps));
}

async function editableRotas(visitor: string, deps: Deps) {
  const now = deps.clock();
  const living = (await deps.store.rotas.all())
    .map(({ rota }) => rota)
    .filter(({ endedAt }) => !endedAt || isBefore(now, endedAt));
  const rights = await Promise.all(living.map(({ team }) => rightToRota(visitor, team, deps)));
  return {
    mine: living.filter((_, i) => rights[i]!.allowed).slice(0, 100),
    others: living.filter((_, i) => !rights[i]!.allowed),
  };
}

const neededScopes = ['usergroups:read', 'usergroups:write'];

async function drawSettings(rota: Rota, rotas: readonly Rota[], deps: Deps): Promise<ModalView> {
  const { hours } = await deps.store.rotaSettings.of(rota.id);
  const text = (time: { toString(options: object): string }) => time.toString({ smallestUnit: 'minute' });
  const granted = deps.grantedScopes;
  return rotaSettingsModal({
    rotas: rotas.map(({ id, name }) => option(id, name)),
    of: rota.id,
    hours: hours ? { from: text(hours.from), until: text(hours.until) } : { from: null, until: null },
    signs: {
      chosen: (await signsSeen(deps)).find(({ sign }) => sign.rota === rota.id) ?? null,
      missing: missingScopes(granted),
    },
    groups: (await groupsSeen(deps.store)).filter(({ group }) => group.rota === rota.id),
    missing: granted ? neededScopes.filter((scope) => !granted.includes(scope)) : [],
  });
}
