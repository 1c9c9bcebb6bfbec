import type { ModalView } from '@slack/types';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { holidayPlaceOption } from '../../shared/sprints/holiday-place-options.ts';
import { saying } from '../../slack/blocks.ts';
import type { Typed } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { show, tell } from '../../slack/tell.ts';
import { draftOf, emptyDraft } from './team-draft.ts';
import { holidayCode } from './team-holidays.ts';
import { type TeamMemory, teamHolidays, teamModal } from './team-modal.ts';
import { asWorkspace, asWorkspaceOption } from './team-options.ts';
import { rightOver } from './team-rights.ts';
import { readPage } from './teams-modal.ts';

export async function openAddTeam(args: ButtonArgs, deps: Deps): Promise<void> {
  const right = await rightOver('add-team', null, args.body.user.id, deps);
  if (!right.allowed) return tell(args, saying(await refusal('add-team', right, deps)));
  await show(args, await drawTeam(emptyDraft(deps.settings.timeZone), { team: null, changes: 0, page: 0 }));
}

export async function openEditTeam(args: ButtonArgs, deps: Deps): Promise<void> {
  const { store, people } = deps;
  const team = await store.teams.find(args.value);
  if (!team || team.isArchived) return tell(args, saying(mrkdwn`That team has been archived meanwhile.`));
  const right = await rightOver('edit-team', team, args.body.user.id, deps);
  if (!right.allowed) return tell(args, saying(await refusal('edit-team', right, deps)));

  const known = await people.getAll(team.members.map(({ person }) => person));
  const draft = draftOf(team, await holidayCode(team, store), (person) => known.get(person)!.name);
  const changes = await store.changes.of('team', team.id);
  const page = args.body.view ? readPage(args.body.view) : 0;
  await show(args, await drawTeam(draft, { team: team.id, changes: changes.length, page }));
}

/** `meanwhile` is who else changed it while this was typed. */
export async function drawTeam(draft: Typed, memory: TeamMemory, meanwhile: string | null = null): Promise<ModalView> {
  const code = String(draft[teamHolidays] ?? asWorkspace);
  const place = code === asWorkspace ? null : await holidayPlaceOption(code);
  return teamModal({ draft, place: place ?? asWorkspaceOption, meanwhile }, memory);
}
