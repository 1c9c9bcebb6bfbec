import { useEffect } from 'react';
import { Blocks } from '../blocks/blocks.tsx';
import { TypingSurface } from '../blocks/surface.tsx';
import { useDesk } from '../desk/desk.ts';

export function Home() {
  const { sight, act } = useDesk();
  const { home, bot } = sight;
  useEffect(() => {
    void act({ kind: 'open-home' });
  }, [act]);

  return (
    <div className="home">
      {home ? (
        <TypingSurface place={{ in: 'home' }}>
          <Blocks blocks={home.blocks} />
        </TypingSurface>
      ) : (
        <p className="empty">{bot.state === 'running' ? 'Nothing here yet.' : `${bot.name} is not running.`}</p>
      )}
    </div>
  );
}
