import { useDesk } from '../desk/desk.ts';
import { go } from '../desk/use-address.ts';

export function Tabs({ isHome }: { isHome: boolean }) {
  const { here } = useDesk();
  return (
    <div className="tabs" role="tablist" aria-label="With the bot">
      <button type="button" role="tab" aria-selected={isHome} onClick={() => go({ in: here, tab: 'home' })}>
        Home
      </button>
      <button type="button" role="tab" aria-selected={!isHome} onClick={() => go({ in: here })}>
        Messages
      </button>
    </div>
  );
}
