import { Fragment } from 'react';
import type { SeenConversation, SeenMessage } from '../../desk-api.ts';
import { dayName, readTs } from '../desk/clock-face.ts';
import { useDesk } from '../desk/desk.ts';
import { EmptyConversation } from './empty-conversation.tsx';
import { Message } from './message.tsx';
import { useStayingBelow } from './use-staying-below.ts';

interface Props {
  conversation: SeenConversation;
  messages: SeenMessage[] | null;
}

export function MessageList({ conversation, messages }: Props) {
  const { sight } = useDesk();
  const staying = useStayingBelow(messages);
  if (messages?.length === 0) return <EmptyConversation conversation={conversation} />;
  const days = Object.entries(Object.groupBy(messages ?? [], (message) => dayOf(message, sight.me.tz)));
  return (
    <div className="messages" role="log" aria-label="Messages" aria-busy={messages === null} {...staying}>
      {messages === null && <p className="empty">Fetching the messages …</p>}
      {days.map(([day, ofDay = []]) => (
        <Fragment key={day}>
          <p className="day-divider">
            <span>{dayName(readTs(ofDay[0]!.ts, sight.me.tz), sight.clock.now)}</span>
          </p>
          {ofDay.map((message, i) => (
            <Message
              key={message.ts}
              message={message}
              conversation={conversation.id}
              isContinued={follows(message, ofDay[i - 1])}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

function dayOf({ ts }: SeenMessage, timeZone: string): string {
  return readTs(ts, timeZone).toPlainDate().toString();
}

const fiveMinutes = 300;

/** Whether it stands under the same name as the one before. */
export function follows(message: SeenMessage, before: SeenMessage | undefined): boolean {
  if (before?.author !== message.author || before.ephemeral !== message.ephemeral) return false;
  return before.replies === 0 && Number(message.ts) - Number(before.ts) < fiveMinutes;
}
