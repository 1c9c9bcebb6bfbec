import { useDesk } from '../desk/desk.ts';
import roof from '../roof.svg';
import { ClockBar } from './clock-bar.tsx';
import { ConversationList } from './conversation-list.tsx';
import { PersonSwitcher } from './person-switcher.tsx';

export function Sidebar({ tab }: { tab: string }) {
  const { sight } = useDesk();
  return (
    <nav className="sidebar" aria-label="Workspace">
      <header className="sidebar-head">
        <img src={roof} alt="" width={28} height={28} />
        <span>
          <strong>{sight.workspace.name}</strong>
          <small>a local workspace</small>
        </span>
      </header>
      <PersonSwitcher />
      <div className="sidebar-lists">
        <ConversationList tab={tab} />
      </div>
      <ClockBar />
    </nav>
  );
}
