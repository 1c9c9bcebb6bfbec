import type { Agreed } from '../../domain/duty-days.ts';
import type { Right } from '../../domain/rights.ts';
import { versionStart } from '../../domain/rota.ts';
import { editableOn, peopleFrom } from '../../domain/rota-edit.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, type Temporal, type Weekday, weekdayOnOrAfter } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { rightToRota } from '../../shared/hero/right-to-rota.ts';
import { isLiving } from '../../shared/hero/rotas-of.ts';
import { company, type RotaDraft } from './rota-draft.ts';

/** Whose rota somebody makes or changes, and what is there. */
export interface RotaScene {
  team: Team | null;
  known: Agreed | null;
  timeZone: string;
  workingDays: readonly Weekday[];
  now: Temporal.Instant;
}

/** By the key of a team, or of the company. */
export async function rotaScene(
  key: string,
  { store, settings, clock }: Pick<Deps, 'store' | 'settings' | 'clock'>,
): Promise<RotaScene> {
  const team = key === company ? null : await store.teams.find(key);
  const all = await store.rotas.all();
  const known = all.find((one) => one.rota.team === (team?.id ?? null) && isLiving(clock())(one)) ?? null;
  const timeZone = known?.rota.timeZone ?? team?.timeZone ?? settings.timeZone;
  return { team, known, timeZone, workingDays: team?.workingDays ?? settings.workingDays, now: clock() };
}

/** How the rota goes on from its next hand-over as things are; a new one begins on the next Monday. */
export function draftIn({ team, known, timeZone, now }: RotaScene): RotaDraft {
  const key = team?.id ?? company;
  const version = known?.rota.versions.at(-1);
  if (!known || !version) {
    const firstOn = weekdayOnOrAfter(dateIn(timeZone, now).add({ days: 1 }), 1).toString();
    return {
      ...{ team: key, name: team ? `${team.name} support` : 'Support', firstOn, time: '09:00', length: '1 week' },
      ...{ weekdays: 'working', minimumGap: 0, timeZone, channel: null, people: [] },
    };
  }
  const { rota } = known;
  const firstOn = editableOn(rota, now);
  const begins = versionStart(rota, { ...version, firstOn });
  return {
    ...{ team: key, name: rota.name, firstOn: firstOn.toString(), timeZone, channel: rota.channel },
    ...{ time: version.handOver.time.toString({ smallestUnit: 'minute' }), people: peopleFrom(rota, firstOn, begins) },
    ...{ length: `${version.length.count} ${version.length.unit}`, minimumGap: version.minimumGap },
    weekdays: version.weekdays.length === 7 ? 'all' : 'working',
  };
}

export const rightToEdit = (person: string, team: Team | null, deps: Deps): Promise<Right> =>
  rightToRota(person, team?.id ?? null, deps);
