import type { SeenMessage } from '../../desk-api.ts';
import { useDesk } from '../desk/desk.ts';
import { go } from '../desk/use-address.ts';
import { Composer } from './composer.tsx';
import { Message } from './message.tsx';
import { follows } from './message-list.tsx';
import { useStayingBelow } from './use-staying-below.ts';

/** A message and its replies, beside the conversation; in front of it on a narrow window. */
export function ThreadPanel({ messages, thread }: { messages: SeenMessage[]; thread: string }) {
  const { here } = useDesk();
  const shown = messages.filter(({ ts, thread_ts }) => ts === thread || thread_ts === thread);
  const staying = useStayingBelow(messages);
  return (
    <aside className="thread" aria-label="Thread">
      <header className="conversation-head">
        <h2>Thread</h2>
        <button type="button" className="icon-button" aria-label="Close the thread" onClick={() => go({ in: here })}>
          ✕
        </button>
      </header>
      <div className="messages" role="log" aria-label="Replies" {...staying}>
        {shown.map((message, i) => (
          <Message
            key={message.ts}
            message={message}
            conversation={here}
            isContinued={follows(message, shown[i - 1])}
            isInThread
          />
        ))}
      </div>
      <Composer conversation={here} thread={thread} label="Reply …" />
    </aside>
  );
}
