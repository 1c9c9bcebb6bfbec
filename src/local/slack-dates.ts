import { Temporal } from 'temporal-polyfill/implementation';

/** What Slack shows a reader in `timeZone` for `<!date^unixSeconds^token>`: its tokens filled in, on a 24-hour clock. */
export function formatSlackDate(token: string, unixSeconds: number, timeZone: string, now: Temporal.Instant): string {
  const at = Temporal.Instant.fromEpochMilliseconds(unixSeconds * 1000).toZonedDateTimeISO(timeZone);
  const reader = now.toZonedDateTimeISO(timeZone);
  const text = token.replace(/\{(\w+)\}/g, (whole, name: string) => shapes[name]?.(at, reader) ?? whole);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Shape = (at: Temporal.ZonedDateTime, reader: Temporal.ZonedDateTime) => string;

const dateNum: Shape = (at) => at.toPlainDate().toString();
const dateSlash: Shape = (at) => written(at, { day: '2-digit', month: '2-digit', year: 'numeric' });
const date: Shape = (at) => written(at, { month: 'long', day: 'numeric' });
const dateShort: Shape = (at) => written(at, { month: 'short', day: 'numeric', year: 'numeric' });
const dateLongFull: Shape = (at) => written(at, { month: 'long', day: 'numeric', year: 'numeric' });
const weekday: Shape = (at) => written(at, { weekday: 'long' });
const dayAndMonth: Shape = (at) => `${weekday(at, at)}, ${written(at, { month: 'long' })} ${ordinal(at.day)}`;
const dateLong: Shape = (at) => `${dayAndMonth(at, at)}, ${at.year}`;
const dayDivider: Shape = (at, reader) => (at.year === reader.year ? dayAndMonth : dateLong)(at, reader);
const time: Shape = (at) => at.toPlainTime().toString({ smallestUnit: 'minute' });
const timeSecs: Shape = (at) => at.toPlainTime().toString({ smallestUnit: 'second' });

const shapes: Record<string, Shape> = {
  date_num: dateNum,
  date_slash: dateSlash,
  date,
  date_short: dateShort,
  date_long: dateLong,
  date_long_full: dateLongFull,
  date_pretty: near(date),
  date_short_pretty: near(dateShort),
  date_long_pretty: near(dateLong),
  day_divider_pretty: near(dayDivider),
  time,
  time_secs: timeSecs,
  ago,
};

function written(at: Temporal.ZonedDateTime, options: Intl.DateTimeFormatOptions): string {
  return at.toPlainDate().toLocaleString('en-US', options);
}

function near(otherwise: Shape): Shape {
  return (at, reader) => {
    const days = reader.toPlainDate().until(at.toPlainDate()).days;
    return { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' }[days] ?? otherwise(at, reader);
  };
}

function ordinal(day: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd' }[ordinals.select(day) as string] ?? 'th';
  return `${day}${ending}`;
}

const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });

function ago(at: Temporal.ZonedDateTime, reader: Temporal.ZonedDateTime): string {
  const seconds = (at.epochMilliseconds - reader.epochMilliseconds) / 1000;
  const [unit, length] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return relative.format(Math.round(seconds / length), unit);
}

const relative = new Intl.RelativeTimeFormat('en-US');

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
