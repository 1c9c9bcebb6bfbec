import type { SeenMessage } from '../../desk-api.ts';
import { useDesk } from '../desk/desk.ts';
import { go } from '../desk/use-address.ts';

export function ThreadLink({ message: { ts, replies } }: { message: SeenMessage }) {
  const { here } = useDesk();
  if (replies === 0) return null;
  return (
    <button type="button" className="thread-link" onClick={() => go({ in: here, thread: ts })}>
      💬 {replies} {replies === 1 ? 'reply' : 'replies'}
    </button>
  );
}
