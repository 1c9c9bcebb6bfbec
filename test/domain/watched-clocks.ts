/** What a clock on a wall showed every half hour, found by looking at it, so that it shares nothing with the program. */
export interface WatchedClock {
  ticks: Tick[];
  /** The first tick that shows `2026-03-29 09:00`. */
  shows(day: string, time: string): number;
  days: string[];
  /** 1 is Monday. */
  weekday(day: string): number;
}

interface Tick {
  /** Milliseconds since 1970. */
  at: number;
  day: string;
  time: string;
}

const halfAnHour = 1_800_000;

export function watchClock(timeZone: string, from: number, until: number): WatchedClock {
  const face = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const almanac = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short' });
  const ticks: Tick[] = [];
  const shown = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (let at = from; at <= until; at += halfAnHour) {
    const text = face.format(at);
    const [day, time] = text.split(' ') as [string, string];
    ticks.push({ at, day, time });
    if (!shown.has(text)) shown.set(text, at);
    if (!weekdays.has(day)) weekdays.set(day, weekdayNames.indexOf(almanac.format(at)) + 1);
  }
  return {
    ticks,
    days: [...weekdays.keys()],
    weekday: (day) => weekdays.get(day)!,
    shows: (day, time) => shown.get(`${day} ${time}`)!,
  };
}

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
