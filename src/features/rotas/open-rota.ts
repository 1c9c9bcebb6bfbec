import type { PlainTextOption } from '@slack/types';
import type { Team } from '../../domain/team.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { option, saying } from '../../slack/blocks.ts';
import { typedInto } from '../../slack/form.ts';
import { type Asked, redraw, show, tell } from '../../slack/tell.ts';
import { company, type RotaDraft } from './rota-draft.ts';
import { rotaModal, rotaTeam } from './rota-modal.ts';
import { readOrder } from './rota-order-modal.ts';
import { draftIn, rightToEdit, rotaScene } from './rota-scene.ts';

/** /hero rota: that of the channel's own team, filled in, if it has one. */
export const openRota = (args: CommandArgs, deps: Deps): Promise<void> =>
  open(args, args.command.user_id, ({ channel }) => channel === args.command.channel_id, deps);

/** The rota that the button is about. */
export async function openRotaByButton(args: ButtonArgs, deps: Deps): Promise<void> {
  const lived = await deps.store.rotas.find(args.value);
  await open(args, args.body.user.id, ({ id }) => id === lived?.rota.team, deps);
}

async function open(args: Asked, visitor: string, isHere: (team: Team) => boolean, deps: Deps): Promise<void> {
  const { open, refused } = await editable(visitor, deps);
  const bar = refused.find(({ team }) => team && isHere(team)) ?? refused[0];
  if (open.length === 0 && bar) return tell(args, saying(await refusal('edit-rota', bar.right, deps)));

  const here = open.find((team) => team && isHere(team)) ?? (open.includes(null) ? null : open[0]!);
  const inOrder = [here, ...open.filter((team) => team !== here)];
  await show(args, await drawForm(draftIn(await rotaScene(here?.id ?? company, deps)), optionsOf(inOrder), deps));
}

/** Another team was picked: its rota appears. */
export async function chooseTeam(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view, user } = args.body;
  if (!view) return;
  const { open } = await editable(user.id, deps);
  const key = String(typedInto(view)[rotaTeam] ?? company);
  await redraw(args, view.id, await drawForm(draftIn(await rotaScene(key, deps)), optionsOf(open), deps));
}

/** From the order to the form, with all that was typed. */
export async function goBackToRota(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view, user } = args.body;
  if (!view) return;
  const { open } = await editable(user.id, deps);
  await redraw(args, view.id, await drawForm(readOrder(view).draft, optionsOf(open), deps));
}

const drawForm = async (draft: RotaDraft, teams: PlainTextOption[], deps: Deps) =>
  rotaModal(teams, draft, (await rotaScene(draft.team, deps)).known?.rota ?? null);

/** The teams whose rotas somebody may change, and those whose they may not; null is the company. */
async function editable(visitor: string, deps: Deps) {
  const teams = [...(await deps.store.teams.all()).filter(({ isArchived }) => !isArchived), null];
  const rights = await Promise.all(
    teams.map(async (team) => ({ team, right: await rightToEdit(visitor, team, deps) })),
  );
  return {
    open: rights.filter(({ right }) => right.allowed).map(({ team }) => team),
    refused: rights.flatMap(({ team, right }) => (right.allowed ? [] : [{ team, right }])),
  };
}

const optionsOf = (teams: readonly (Team | null)[]): PlainTextOption[] =>
  teams.slice(0, 100).map((team) => (team ? option(team.id, team.name) : option(company, 'The whole company')));
