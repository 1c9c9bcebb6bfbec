import { useCallback, useMemo, useState } from 'react';
import type { Act, Sight } from '../desk-api.ts';
import { Conversation } from './conversation/conversation.tsx';
import { act as actAs } from './desk/ask-desk.ts';
import { conversationCalled, type Desk, DeskContext } from './desk/desk.ts';
import type { Address } from './desk/use-address.ts';
import { ModalStack } from './modal/modal-stack.tsx';
import { Notices, type Told } from './notices.tsx';
import { Sidebar } from './sidebar/sidebar.tsx';

interface Props {
  address: Address;
  looked: { sight: Sight; conversation: string };
  lost: boolean;
}

export function Workspace({ address, looked: { sight, conversation }, lost }: Props) {
  const [told, setTold] = useState<Told[]>([]);
  const me = sight.me.id;

  const tell = useCallback((text: string) => setTold((before) => [...before, { id: crypto.randomUUID(), text }]), []);
  const act = useCallback(
    async (what: Act) => {
      const answer = await actAs(me, what);
      if ('error' in answer && what.kind !== 'submit') tell(answer.error);
      return answer;
    },
    [me, tell],
  );
  const desk: Desk = useMemo(() => ({ sight, here: address.in, act, tell }), [sight, address.in, act, tell]);

  const { kind, name = sight.workspace.name } = conversationCalled(sight, address.in) ?? {};
  const where = kind === 'channel' ? `#${name}` : name;

  // The drawer of a narrow window is open for one place only: wherever one goes, it closes.
  const place = Object.values(address).join(' ');
  const [drawer, setDrawer] = useState<string | null>(null);

  return (
    <DeskContext value={desk}>
      <title>{`${where} · ${sight.me.name}`}</title>
      <div className="workspace" data-drawer={drawer === place ? 'open' : 'closed'}>
        <Sidebar tab={address.tab} />
        <button type="button" className="drawer-shade" aria-label="Close the menu" onClick={() => setDrawer(null)} />
        <Conversation
          key={address.in}
          thread={address.thread}
          tab={address.tab}
          messages={conversation === address.in ? sight.messages : null}
          onMenu={() => setDrawer(place)}
          notices={<Notices told={told} lost={lost} />}
        />
        <ModalStack modals={sight.modals} />
      </div>
    </DeskContext>
  );
}
