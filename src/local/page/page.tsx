import { useEffect } from 'react';
import { settle, useAddress } from './desk/use-address.ts';
import { useSight } from './desk/use-sight.ts';
import { firstPlace } from './first-place.ts';
import { Workspace } from './workspace.tsx';

export function Page() {
  const address = useAddress();
  const { looked, lost } = useSight(address.as, address.in);
  const sight = looked?.sight;

  useEffect(() => {
    if (!sight) return;
    const isKnown = sight.conversations.some(({ id }) => id === address.in);
    if (!address.as || !isKnown) settle({ as: address.as || sight.me.id, in: firstPlace(sight) });
  }, [sight, address]);

  if (!looked) return <Waiting lost={lost} />;
  return <Workspace key={looked.sight.me.id} address={address} looked={looked} lost={lost} />;
}

function Waiting({ lost }: { lost: boolean }) {
  return (
    <main className="waiting">
      <h1>{lost ? 'The local workspace does not answer' : 'Opening the workspace …'}</h1>
      {lost && (
        <p>
          Start it with <code>npm start</code>. This page comes back by itself.
        </p>
      )}
    </main>
  );
}
