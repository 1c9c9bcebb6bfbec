import type { FormEvent } from 'react';
import type { ClockMove } from '../../desk-api.ts';
import { Temporal, timeIn } from '../desk/clock-face.ts';
import { useDesk } from '../desk/desk.ts';

interface Props {
  isMoving: boolean;
  onMove: (move: ClockMove) => void;
}

/** A date and time to go to, as the acting person's wall clock shows it. */
export function ClockDate({ isMoving, onMove }: Props) {
  const { me, clock } = useDesk().sight;
  const now = timeIn(me.tz, clock.now).toPlainDateTime().toString({ smallestUnit: 'minute' });

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wall = String(new FormData(event.currentTarget).get('to'));
    if (wall) onMove({ to: Temporal.PlainDateTime.from(wall).toZonedDateTime(me.tz).toInstant().toString() });
  };
  return (
    <details className="clock-date">
      <summary>Go to a date …</summary>
      <form onSubmit={onSubmit}>
        <input
          type="datetime-local"
          name="to"
          aria-label="Date and time to go to"
          min={now}
          defaultValue={now}
          key={now}
        />
        <button type="submit" disabled={isMoving}>
          Go
        </button>
      </form>
    </details>
  );
}
