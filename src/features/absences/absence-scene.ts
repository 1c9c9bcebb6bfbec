import type { Person } from '../../domain/person.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import type { Deps } from '../../feature.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';

/** Who records, or looks at, whose absences, and whether they may. */
export interface AbsenceScene {
  visitor: Person;
  absentee: Person;
  right: Right;
  /** May they record those of others, too? */
  mayChoose: boolean;
}

export async function absenceScene(visitorId: string, absenteeId: string, deps: Deps): Promise<AbsenceScene> {
  const visitor = await deps.people.get(visitorId);
  const absentee = await deps.people.get(absenteeId);
  const right = await rightToRecord(visitor, absentee.id, absentee.id, deps);
  return { visitor, absentee, right, mayChoose: (await rightToRecord(visitor, visitor.id, '', deps)).allowed };
}

/** In the teams of `member`, for `absentee`: for nobody in particular where that is empty. */
async function rightToRecord(visitor: Person, member: string, absentee: string, deps: Deps): Promise<Right> {
  const { store, settings, clock } = deps;
  const teams = await store.teams.ofPerson(member);
  const absent = await absentLeads(teams, deps, clock());
  return rightTo('record-absence', { person: visitor, settings, teams, absentLeads: absent, absentee });
}
