import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { redraw, show, tell } from '../../slack/tell.ts';
import { addTeamsModal, isToAdd, type ReadList, readTeamsForm, teamsAddedModal } from './add-teams-modal.ts';
import { announceHello } from './announce-hello.ts';
import { redrawListBelow } from './list-teams.ts';
import { readPastedTeams } from './read-pasted-teams.ts';
import { rightOver } from './team-rights.ts';

export async function openAddTeams(args: ButtonArgs, deps: Deps): Promise<void> {
  const right = await rightOver('add-team', null, args.body.user.id, deps);
  if (!right.allowed) return tell(args, saying(await refusal('add-team', right, deps)));
  await show(args, addTeamsModal({ kind: 'asked' }, {}));
}

/**
 * Checks the list; sent again with what was shown then, its teams are added.
 *
 * It answers at once and draws the form anew when everybody has been looked up, which may take longer than Slack waits.
 */
export async function takeList(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { typed, shown } = readTeamsForm(args.view);
  const right = await rightOver('add-team', null, args.body.user.id, deps);
  if (!right.allowed) {
    const list = await refusalInWords('add-team', right, deps);
    return args.ack({ response_action: 'errors', errors: { list } });
  }
  await args.ack({ response_action: 'update', view: addTeamsModal({ kind: 'reading' }, typed) });

  const reading = await readPastedTeams(typed, args.view.id, deps);
  const isConfirmed = isToAdd(reading) && reading.digest === shown;
  if (!isConfirmed) return redraw(args, args.view.id, addTeamsModal(reading, typed));

  await addAll(reading, args.body.user.id, deps);
  await redraw(args, args.view.id, teamsAddedModal(reading));
  await redrawListBelow(args, deps);
}

/** All of them or none; again, it changes nothing. */
async function addAll({ teams }: ReadList, by: string, { store, clock, settings, refreshHomes }: Deps): Promise<void> {
  const stamp = { by, at: clock() };
  await store.transaction(async (store) => {
    for (const team of teams) {
      await store.teams.add(team, stamp);
      await announceHello(team, store, stamp.at);
    }
  });
  refreshHomes([by, ...settings.admins, ...teams.flatMap(({ members }) => members.map(({ person }) => person))]);
}
