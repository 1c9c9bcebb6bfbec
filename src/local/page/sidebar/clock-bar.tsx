import { useState } from 'react';
import type { Answer, ClockMove } from '../../desk-api.ts';
import { moveClock } from '../desk/ask-desk.ts';
import { shortMoment, timeIn, zoneName } from '../desk/clock-face.ts';
import { useDesk } from '../desk/desk.ts';
import { BotSwitch } from './bot-switch.tsx';
import { ClockDate } from './clock-date.tsx';

/** The bot's time, to be moved. */
export function ClockBar() {
  const { sight, tell } = useDesk();
  const { clock, me } = sight;
  const [isAsked, setAsked] = useState(false);
  const tomorrow = timeIn(me.tz, clock.now).add({ days: 1 }).toInstant().toString();
  const isMoving = clock.moving || isAsked;

  const move = async (to: ClockMove) => {
    setAsked(true);
    const answer: Answer = await moveClock(to);
    if ('error' in answer) tell(answer.error);
    setAsked(false);
  };
  return (
    <section className="clock-bar" aria-label="The bot and its clock" aria-busy={isMoving}>
      <p className="clock-face" role="status">
        {isMoving && <span className="spinner" aria-hidden="true" />}
        <strong>{shortMoment(timeIn(me.tz, clock.now))}</strong>
        <small>{isMoving ? 'living through what is due …' : `the bot's time, in ${zoneName(me.tz)}`}</small>
      </p>
      <div className="clock-moves">
        <button type="button" disabled={isMoving} onClick={() => move({ by: 'PT1H' })}>
          +1 hour
        </button>
        <button type="button" disabled={isMoving} onClick={() => move({ to: tomorrow })}>
          +1 day
        </button>
        <button type="button" disabled={isMoving} onClick={() => move({ next: true })}>
          Next thing that happens
        </button>
      </div>
      <ClockDate isMoving={isMoving} onMove={move} />
      <BotSwitch />
    </section>
  );
}
