import { agreedBefore } from '../../domain/retro-action.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { readSprintSlot } from '../../shared/goals/goal-lists.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { readTeamSprint } from '../../shared/sprints/team-sprint.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { show, tell } from '../../slack/tell.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { actionMessage } from './action-message.ts';
import { allNotesModal } from './all-notes-modal.ts';
import { teamIsGone } from './open-retro.ts';
import { retroMessage } from './retro-message.ts';
import { retroScene, rightIn } from './retro-scene.ts';

type Said = Pick<SaidAnnouncement, 'subject' | 'slot'>;

/** How a team's retro reads now; an archived team's stays as it is. */
export async function drawRetro({ subject: team, slot }: Said, { store }: Deps): Promise<Message | null> {
  const place = { team, sprint: readSprintSlot(slot) };
  const found = await store.teams.find(team);
  const retro = await store.retros.find(place);
  if (!found || found.isArchived || !retro) return null;
  const actions = await store.retroActions.ofTeam(team);
  return retroMessage({
    ...{ team: found, retro },
    leftOpen: agreedBefore(actions, place.sprint),
    agreed: actions.filter(({ sprint }) => sprint === place.sprint),
  });
}

export async function drawAction({ subject }: Said, { store }: Deps): Promise<Message | null> {
  const action = await store.retroActions.find(subject);
  return action && actionMessage(action);
}

/** The button where a message had no room for every note. */
export async function showAllNotes(args: ButtonArgs, deps: Deps): Promise<void> {
  const place = readTeamSprint(args.value);
  const scene = place && (await retroScene(place, args.body.user.id, deps));
  if (!scene?.retro.revealed) return tell(args, teamIsGone());
  const right = rightIn(scene, 'read');
  if (!right.allowed) return tell(args, saying(await refusal('read', right, deps)));
  await show(args, allNotesModal(scene.retro));
}
