import {
  type DayTime,
  type MomentName,
  type MomentSettings,
  momentNames,
  timingOf,
} from '../../domain/planning-moments.ts';
import type { Temporal } from '../../domain/time.ts';

/** What becomes of a moment. */
export type Moved = 'usual' | 'off' | DayTime;

export interface MomentDraft {
  name: MomentName;
  moved: Moved;
}

/** What a moment is now, as a draft to begin with. */
export const draftOf = (name: MomentName, settings: MomentSettings): MomentDraft => ({
  name,
  moved: settings[name] ?? 'usual',
});

/** The settings with one moment as drafted. */
export function withDraft(settings: MomentSettings, { name, moved }: MomentDraft): MomentSettings {
  const { [name]: _, ...others } = settings;
  return moved === 'usual' ? others : { ...others, [name]: moved };
}

/** What was chosen: a day and time that are the usual ones are no move. */
export function movedTo(name: MomentName, when: 'usual' | 'off' | number, time: Temporal.PlainTime | null): Moved {
  if (typeof when !== 'number') return when;
  const usual = timingOf(name, {});
  const isUsual = usual.from !== 'meeting' && usual.days === when && (time === null || usual.time.equals(time));
  return isUsual || !time ? 'usual' : { days: when, time };
}

export const isMomentName = (value: string): value is MomentName => momentNames.some((name) => name === value);
