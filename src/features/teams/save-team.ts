import type { Team } from '../../domain/team.ts';
import { formTeam, type TeamForm } from '../../domain/team-form.ts';
import { overbooked } from '../../domain/team-shares.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import type { Errors } from '../../slack/form.ts';
import type { HolidayCalendar, Stamp, Store } from '../../store/index.ts';
import { announceHello, teamHello } from './announce-hello.ts';
import { livingTeams, peopleWhoLeft, redrawListBelow } from './list-teams.ts';
import { drawTeam } from './open-team.ts';
import { redrawGoalLists, sprintNow } from './redraw-goal-lists.ts';
import { teamErrors } from './team-faults.ts';
import { holidayCode, ownHolidays } from './team-holidays.ts';
import { readTeam, type TeamMemory } from './team-modal.ts';
import { asWorkspace } from './team-options.ts';
import { rightOver } from './team-rights.ts';
import { teamSavedModal } from './team-saved-modal.ts';

/** Stores a team that was added or edited; the same form twice is one team. */
export async function saveTeamForm(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { memory, form, holidays, draft, errors } = readTeam(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const stamp = { by: args.body.user.id, at: deps.clock() };
  const id = memory.team ?? args.view.id;
  const before = await deps.store.teams.find(id);
  const refused = (await refusedSaving(memory, before, stamp.by, deps)) ?? (await refusedVotes(form, before, deps));
  if (refused) return args.ack({ response_action: 'errors', errors: refused });
  const formed = await formedTeam(form, id, before, deps);
  if (formed.errors) return args.ack({ response_action: 'errors', errors: formed.errors });

  const holidayCalendar = holidays === asWorkspace ? null : id;
  const team = { id, ...formed.team, holidayCalendar, isArchived: false };
  const calendar = await changedHolidays(id, holidays, before, deps);
  const overtakenBy = await saveTeam(team, { before, calendar, memory, stamp }, deps);
  if (overtakenBy) {
    const changes = await deps.store.changes.of('team', id);
    const view = await drawTeam(draft, { ...memory, changes: changes.length }, overtakenBy);
    return args.ack({ response_action: 'update', view });
  }

  await args.ack(await savedAnswer(team, memory, before, deps));
  deps.refreshHomes([stamp.by, ...deps.settings.admins, ...peopleIn(team), ...(before ? peopleIn(before) : [])]);
  await redrawListBelow(args, deps, memory.page);
}

async function refusedSaving(memory: TeamMemory, before: Team | null, by: string, deps: Deps): Promise<Errors | null> {
  const act = memory.team ? 'edit-team' : 'add-team';
  const right = await rightOver(act, before, by, deps);
  if (!right.allowed) return { name: await refusalInWords(act, right, deps) };
  return before?.isArchived ? { name: 'This team has been archived meanwhile.' } : null;
}

/** What an open vote has promised stays so. */
async function refusedVotes(
  { hasAnonymousVotes }: TeamForm,
  before: Team | null,
  { store }: Deps,
): Promise<Errors | null> {
  if (!before || before.hasAnonymousVotes === hasAnonymousVotes) return null;
  const isOpen = (await store.votes.open()).some(({ team }) => team === before.id);
  return isOpen
    ? { votes: 'A vote of this team is open, and stays as it opened: change this when it has closed.' }
    : null;
}

async function formedTeam(form: TeamForm, id: string, before: Team | null, { store, people, settings }: Deps) {
  const named = [...(form.lead ? [form.lead] : []), ...form.members, ...form.partners];
  const known = await people.getAll(named);
  const { guestsMayJoin } = settings;
  const outcome = formTeam(form, { id, before, guestsMayJoin, people: known, all: await store.teams.all() });
  return outcome.kind === 'formed' ? { team: outcome.team } : { errors: teamErrors(outcome.faults, known) };
}

/** null where there are none of its own, or the country stays the same: what people changed by hand stays, too. */
async function changedHolidays(id: string, code: string, before: Team | null, { store, clock }: Deps) {
  const was = before && (await holidayCode(before, store));
  return code === asWorkspace || was === code ? null : ownHolidays(id, code, clock());
}

interface Saving {
  before: Team | null;
  /** Its own holidays, where they change. */
  calendar: HolidayCalendar | null;
  memory: TeamMemory;
  stamp: Stamp;
}

/** Nothing is stored, and the answer is who, if somebody else changed the team since the form was drawn. */
async function saveTeam(team: Team, { before, calendar, memory, stamp }: Saving, deps: Deps): Promise<string | null> {
  const sprint = await sprintNow(deps);
  return deps.store.transaction(async (store) => {
    const overtakenBy = await lastToChange(memory, store);
    if (overtakenBy) return overtakenBy;

    if (calendar) await store.holidays.save(calendar, stamp);
    await (memory.team ? store.teams.change(team.id, () => team, stamp) : store.teams.add(team, stamp));
    if (before?.channel !== team.channel) await announceHello(team, store, stamp.at);
    await redrawGoalLists(team.id, sprint, store);
    await store.announcements.redraw(teamHello, team.id, team.channel);
    return null;
  });
}

/** Who changed the team last since the form was drawn; null for nobody. */
async function lastToChange({ team, changes }: TeamMemory, store: Store): Promise<string | null> {
  const all = team ? await store.changes.of('team', team) : [];
  return all.slice(changes).at(-1)?.by ?? null;
}

/** Says what is to be known of it; an edit that raises no question just closes. */
async function savedAnswer(team: Team, memory: TeamMemory, before: Team | null, { store }: Deps) {
  const people = peopleIn(team);
  const tooMuch = overbooked(await livingTeams(store)).filter(({ person }) => people.includes(person));
  const isNewThere = before?.channel !== team.channel;
  if (memory.team && !isNewThere && tooMuch.length === 0) return;
  const left = await peopleWhoLeft(store);
  return { response_action: 'update' as const, view: teamSavedModal({ team, overbooked: tooMuch, isNewThere, left }) };
}

const peopleIn = ({ members }: Team): string[] => members.map(({ person }) => person);
