import { useState } from 'react';
import { runBot } from '../desk/ask-desk.ts';
import { useDesk } from '../desk/desk.ts';

const said = { running: 'is running', stopped: 'is stopped', starting: 'is starting …', failed: 'has failed' };

export function BotSwitch() {
  const { sight, tell } = useDesk();
  const { name, state, trouble } = sight.bot;
  const [isAsked, setAsked] = useState(false);
  const isUp = state === 'running' || state === 'starting';

  const turn = async () => {
    setAsked(true);
    const answer = await runBot(!isUp);
    if ('error' in answer) tell(answer.error);
    setAsked(false);
  };
  return (
    <div className="bot-switch" data-state={state}>
      <p role="status">
        <span className="bot-light" aria-hidden="true" /> {name} {said[state]}
        {trouble && <small>{trouble}</small>}
      </p>
      <button type="button" disabled={isAsked || state === 'starting'} onClick={turn}>
        {isUp ? 'Stop' : 'Start'}
      </button>
    </div>
  );
}
