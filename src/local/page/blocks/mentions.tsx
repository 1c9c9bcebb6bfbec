import { conversationCalled, nameOf, useDesk } from '../desk/desk.ts';
import { go } from '../desk/use-address.ts';
import { useDating } from './use-dating.ts';

export function PersonMention({ id }: { id: string }) {
  const { sight } = useDesk();
  return (
    <span className="mention" data-me={id === sight.me.id}>
      @{nameOf(sight, id)}
    </span>
  );
}

export function ChannelMention({ id }: { id: string }) {
  const { sight } = useDesk();
  const channel = conversationCalled(sight, id);
  if (!channel) return <span className="mention">#unknown-channel</span>;
  return (
    <button type="button" className="mention" onClick={() => go({ in: id })}>
      #{channel.name}
    </button>
  );
}

export function SlackDate({ unixSeconds, token }: { unixSeconds: number; token: string }) {
  return useDating()(token, unixSeconds);
}
