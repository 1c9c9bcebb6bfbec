import { useEffect, useState } from 'react';
import type { Sight } from '../../desk-api.ts';
import { look } from './ask-desk.ts';

interface Looked {
  sight: Sight;
  /** The conversation whose messages these are. */
  conversation: string;
}

/** What `as` sees now, looked up again each time anything moves; `lost` while the local workspace does not answer. */
export function useSight(as: string, conversation: string): { looked: Looked | null; lost: boolean } {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    const see = (sight: Sight) => {
      setLooked({ sight, conversation });
      setLost(false);
    };
    return watch(
      () => look(as, conversation),
      see,
      () => setLost(true),
    );
  }, [as, conversation]);

  return { looked, lost };
}

// The bot's clock runs on without telling.
const betweenTicksMs = 20_000;

/** Looks at once, after each change, and now and then; returns how to stop. */
function watch(look: () => Promise<Sight>, see: (sight: Sight) => void, lose: () => void): () => void {
  let isWatching = true;
  const tell =
    <What>(listen: (what: What) => void) =>
    (what: What) =>
      isWatching && listen(what);
  const lookAgain = oneAtATime(() => look().then(tell(see), tell(lose)));

  const changes = new EventSource('/desk/changes');
  changes.addEventListener('open', lookAgain);
  changes.addEventListener('changed', lookAgain);
  changes.addEventListener('error', lose);
  const clockTicks = setInterval(lookAgain, betweenTicksMs);
  lookAgain();
  return () => {
    isWatching = false;
    clearInterval(clockTicks);
    changes.close();
  };
}

// While one look is under way, any number of changes ask for one more.
function oneAtATime(run: () => Promise<unknown>): () => void {
  let isRunning = false;
  let isAsked = false;
  const start = async (): Promise<void> => {
    isAsked = isRunning;
    if (isRunning) return;
    isRunning = true;
    await run();
    isRunning = false;
    if (isAsked) await start();
  };
  return () => void start();
}
