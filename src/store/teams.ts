import type { Selectable } from 'kysely';
import type { Membership, Team } from '../domain/team.ts';
import { record, type Stamp } from './changes.ts';
import { flag, instantText, readWeekdays, weekdaysText } from './codecs.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

type TeamRow = Selectable<Tables['teams']>;
type MembershipRow = Selectable<Tables['memberships']>;

export const teams = (rows: Rows) => ({
  /** Archived ones too, by name. */
  async all(): Promise<Team[]> {
    const found = await rows.select('teams').selectAll().execute();
    const members = await rows.select('memberships').selectAll().orderBy('position').execute();
    return byName(joined(found, members));
  },

  async find(id: string): Promise<Team | null> {
    const row = await rows.select('teams').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? fromRow(row, await membersOf(rows, id)) : null;
  },

  /** The teams a person is in now, archived ones left out, by name. */
  async ofPerson(person: string): Promise<Team[]> {
    const own = await rows.select('memberships').select('team_id').where('person_id', '=', person).execute();
    const ids = own.map((membership) => membership.team_id);
    if (ids.length === 0) return [];

    const found = await rows
      .select('teams')
      .selectAll()
      .where('id', 'in', ids)
      .where('archived_at', 'is', null)
      .execute();
    const members = await rows
      .select('memberships')
      .selectAll()
      .where('team_id', 'in', ids)
      .orderBy('position')
      .execute();
    return byName(joined(found, members));
  },

  /** Adds a team; the same id again (the same form sent twice) changes nothing. */
  async add(team: Team, stamp: Stamp): Promise<void> {
    await rows.atomically(async (rows) => {
      const added = await rows
        .insert('teams', { id: team.id, ...toRow(team, stamp), version: 1 })
        .onConflict((c) => c.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!added) return;
      await saveMembers(rows, team);
      await record(rows, stamp, 'team', team.id, 'added', team);
    });
  },

  /** Changes a team by a pure rule, so that no two changes pass each other unseen; null leaves it as it is. */
  async change(id: string, rule: (team: Team) => Team | null, stamp: Stamp): Promise<Team | null> {
    return rows.atomically(async (rows) => {
      const before = await lockTeam(rows, id);
      const after = before && rule(before);
      if (!after) return before;

      await rows.update('teams').set(toRow(after, stamp)).where('id', '=', id).execute();
      await saveMembers(rows, after);
      await record(rows, stamp, 'team', id, after.isArchived ? 'archived' : 'edited', { before, after });
      return after;
    });
  },
});

/** Takes the team's row, so that whoever else decides about this team waits. */
export async function lockTeam(rows: Rows, id: string): Promise<Team | null> {
  const row = await rows
    .update('teams')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row ? fromRow(row, await membersOf(rows, id)) : null;
}

async function saveMembers(rows: Rows, { id, members }: Team): Promise<void> {
  await rows.delete('memberships').where('team_id', '=', id).execute();
  if (members.length === 0) return;
  await rows
    .insert(
      'memberships',
      members.map(({ person, role, share }, position) => ({ team_id: id, person_id: person, role, share, position })),
    )
    .execute();
}

const membersOf = (rows: Rows, team: string) =>
  rows.select('memberships').selectAll().where('team_id', '=', team).orderBy('position').execute();

function joined(teams: TeamRow[], members: MembershipRow[]): Team[] {
  const byTeam = Map.groupBy(members, (member) => member.team_id);
  return teams.map((row) => fromRow(row, byTeam.get(row.id) ?? []));
}

const byName = (teams: Team[]) => teams.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));

const toRow = (team: Team, { at }: Stamp) => ({
  name: team.name,
  channel: team.channel,
  time_zone: team.timeZone,
  working_days: team.workingDays && weekdaysText(team.workingDays),
  holiday_calendar_id: team.holidayCalendar,
  has_anonymous_votes: flag(team.hasAnonymousVotes),
  archived_at: team.isArchived ? instantText(at) : null,
});

const fromRow = (row: TeamRow, members: MembershipRow[]): Team => ({
  id: row.id,
  name: row.name,
  channel: row.channel,
  timeZone: row.time_zone,
  members: members.map(({ person_id, role, share }): Membership => ({ person: person_id, role, share })),
  workingDays: row.working_days === null ? null : readWeekdays(row.working_days),
  holidayCalendar: row.holiday_calendar_id,
  hasAnonymousVotes: row.has_anonymous_votes === 1,
  isArchived: row.archived_at !== null,
});
