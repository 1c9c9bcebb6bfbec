import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { redraw, show, tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';
import { historyMessage } from './history-message.ts';
import { historyModal } from './history-modal.ts';
import { type Place, readMenuBlock, readPart, readPlace } from './history-place.ts';
import { partModal } from './part-modal.ts';
import { readHistory } from './read-history.ts';
import { chosenTeam } from './team-menu.ts';

/** /sprint history: of the team whose channel it is, or of one's own. */
export async function showByCommand(args: CommandArgs, deps: Deps): Promise<void> {
  const { user_id, channel_id } = args.command;
  const team = await usualTeam(user_id, deps, channel_id);
  await tell(args, historyMessage(await readHistory({ team, period: '6', until: null }, deps)), 'History');
}

/** On App Home, where no charts can stand. */
export async function showByButton(args: ButtonArgs, deps: Deps): Promise<void> {
  const team = await usualTeam(args.body.user.id, deps);
  await show(args, historyModal(await readHistory({ team, period: '6', until: null }, deps)));
}

export async function chooseTeam(args: ButtonArgs, deps: Deps): Promise<void> {
  const place = readMenuBlock(args.action.block_id);
  await showHere({ ...place, team: chosenTeam(args.value) }, args, deps);
}

/** The value says it all: another period was chosen, somebody goes further back, or comes back from a part. */
export const choosePlace = (args: ButtonArgs, deps: Deps): Promise<void> => showHere(readPlace(args.value), args, deps);

/** Whichever it was opened as, message or modal, it stays that. */
async function showHere(place: Place, args: ButtonArgs, deps: Deps): Promise<void> {
  const seen = await readHistory(place, deps);
  const { view } = args.body;
  await (view?.type === 'modal'
    ? redraw(args, view.id, historyModal(seen))
    : turn(args, historyMessage(seen), 'History'));
}

/** Takes the place of the history where that is a modal, as a goal's card and its forms are to find room above it. */
export async function showPart(args: ButtonArgs, deps: Deps): Promise<void> {
  const { part, page, place } = readPart(args.value);
  const modal = partModal(await readHistory(place, deps), part, page);
  const { view } = args.body;
  await (view?.type === 'modal' ? redraw(args, view.id, modal) : show(args, modal));
}

async function usualTeam(visitor: string, { store }: Deps, channel?: string): Promise<string | null> {
  const here = (await store.teams.all()).find((team) => !team.isArchived && team.channel === channel);
  return here?.id ?? (await store.teams.ofPerson(visitor))[0]?.id ?? null;
}
