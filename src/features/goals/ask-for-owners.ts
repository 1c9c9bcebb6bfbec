import { type Goal, ownersOf } from '../../domain/goal.ts';
import { needsOwner } from '../../domain/goal-ownership.ts';
import { isOpenTo } from '../../domain/rights.ts';
import { lastSprintBegun, nextSprint } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { goalOwnerLeft } from '../../shared/goals/goal-lists.ts';
import { privateTime } from '../../shared/outcomes/summary-posts.ts';
import { ableAdmins } from '../../shared/people/able-admins.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { ownerLeftMessage, ownersFoundMessage } from './owner-left-message.ts';

/** Asks a team's leads, or else the admins, who owns what somebody owned who has left: once for each who left. */
export async function askForOwners(deps: Deps, now: Temporal.Instant): Promise<void> {
  const { store } = deps;
  const left = await store.people.whoLeft();
  if (left.length === 0) return;
  const goals = await goalsWithout(left, now, deps);
  const byTeam = Map.groupBy(goals, ({ team }) => team);
  const teams = await Promise.all([...byTeam.keys()].map((id) => store.teams.find(id)));
  const living = teams.filter((team) => team !== null && !team.isArchived) as Team[];
  for (const team of living) await askWhoDecides(team, new Set(byTeam.get(team.id)!.flatMap(ownersOf)), now, deps);
}

async function askWhoDecides(team: Team, owners: ReadonlySet<string>, now: Temporal.Instant, deps: Deps) {
  const { store } = deps;
  for (const reader of await whoDecides(team, deps)) {
    const place = { channel: reader, threadOf: null, dueAt: await privateTime(store, reader, now) };
    for (const owner of owners) {
      const key = { kind: goalOwnerLeft, subject: team.id, slot: `${owner}/${reader}` };
      await store.announcements.add({ ...key, ...place, position: 1, joins: true });
    }
  }
}

/** What these people own and somebody has still to do; in the order it was proposed. */
async function goalsWithout(left: readonly string[], now: Temporal.Instant, deps: Deps): Promise<Goal[]> {
  const { store, settings } = deps;
  const { plan, timeZone } = await scheduleOf(store, settings);
  const today = dateIn(timeZone, now);
  const running = lastSprintBegun(plan, today)?.number ?? nextSprint(plan, today).number;
  const endings = await store.endings.of(await store.goals.ofOwners(left, running - 1));
  return endings.filter((ending) => needsOwner(ending, running)).map(({ goal }) => goal);
}

/** The leads, or else the admins, as far as they are still there. */
async function whoDecides({ members }: Team, deps: Deps): Promise<string[]> {
  const { people, settings } = deps;
  const leads = members.filter(({ role }) => role === 'lead').map(({ person }) => person);
  const known = [...(await people.getAll(leads)).values()];
  const able = known.filter((person) => isOpenTo('lead', { person, settings }));
  return (able.length > 0 ? able : await ableAdmins(deps)).map(({ id }) => id);
}

export async function drawOwnerLeft({ subject, slot, posted }: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const [owner] = slot.split('/') as [string];
  const team = await deps.store.teams.find(subject);
  if (!team) return null;
  const { standing } = await deps.people.get(owner);
  const goals = standing === 'deactivated' ? await goalsWithout([owner], deps.clock(), deps) : [];
  const own = goals.filter((goal) => goal.team === team.id);
  if (own.length > 0) return ownerLeftMessage(team, owner, own);
  return posted ? ownersFoundMessage(team, owner) : null;
}
