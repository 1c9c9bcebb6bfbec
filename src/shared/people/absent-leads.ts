import { isAwayAt } from '../../domain/absence.ts';
import { isOpenTo } from '../../domain/rights.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { EarlyDeps } from '../../feature.ts';

/** The leads of these teams who are away now, where they are, have left, or may only read: their members may act for them. */
export async function absentLeads(
  teams: readonly Team[],
  { store, people, settings }: Pick<EarlyDeps, 'store' | 'people' | 'settings'>,
  now: Temporal.Instant,
): Promise<string[]> {
  const leads = teams.flatMap(({ members }) => members.filter(({ role }) => role === 'lead'));
  if (leads.length === 0) return [];

  const known = await people.getAll(leads.map(({ person }) => person));
  const today = dateIn('UTC', now);
  const absences = await store.absences.between(today.subtract({ days: 1 }), today.add({ days: 1 }));
  const isAbsent = (id: string) => {
    const lead = known.get(id);
    if (!lead || !isOpenTo('lead', { person: lead, settings })) return true;
    return isAwayAt(absences, id, now, lead.timeZone);
  };
  return [...known.keys()].filter(isAbsent);
}
