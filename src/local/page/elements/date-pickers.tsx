import type { Datepicker, DateTimepicker, Timepicker } from '@slack/types';
import { Temporal, zoneName } from '../desk/clock-face.ts';
import { useDesk } from '../desk/desk.ts';
import { ariaOf, type ElementProps, useHeld } from './spot.ts';

export function DatePicker({ element, spot }: ElementProps<Datepicker>) {
  const [date, change] = useHeld<string | null>(element, spot);
  return <Native type="date" spot={spot} value={date ?? ''} onValue={(value) => change(value || null)} />;
}

export function TimePicker({ element, spot }: ElementProps<Timepicker>) {
  const [time, change] = useHeld<string | null>(element, spot);
  return (
    <span className="picker">
      <Native type="time" spot={spot} value={time ?? ''} onValue={(value) => change(value || null)} />
      {element.timezone && <span className="zone">{zoneName(element.timezone)} time</span>}
    </span>
  );
}

/** Read and picked in the acting person's zone. */
export function DateTimePicker({ element, spot }: ElementProps<DateTimepicker>) {
  const { tz } = useDesk().sight.me;
  const [seconds, change] = useHeld<number | null>(element, spot);
  return (
    <span className="picker">
      <Native
        type="datetime-local"
        spot={spot}
        value={seconds === null ? '' : wallTime(seconds, tz)}
        onValue={(value) => change(value ? secondsAt(value, tz) : null)}
      />
      <span className="zone">{zoneName(tz)} time</span>
    </span>
  );
}

interface NativeProps {
  type: 'date' | 'time' | 'datetime-local';
  spot: ElementProps<unknown>['spot'];
  value: string;
  onValue: (value: string) => void;
}

function Native({ type, spot, value, onValue }: NativeProps) {
  return (
    <input
      type={type}
      className="field field-short"
      {...ariaOf(spot, names[type])}
      value={value}
      onChange={({ target }) => onValue(target.value)}
    />
  );
}

const names = { date: 'Date', time: 'Time', 'datetime-local': 'Date and time' };

function wallTime(seconds: number, timeZone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(timeZone);
  return at.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

function secondsAt(wall: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds / 1000;
}
