import type { SeenMessage } from '../../desk-api.ts';
import { Avatar } from '../avatar.tsx';
import { clockTime, readTs } from '../desk/clock-face.ts';
import { personCalled, useDesk } from '../desk/desk.ts';
import { MessageBody } from './message-body.tsx';
import { MessageMenu } from './message-menu.tsx';
import { Reactions } from './reactions.tsx';
import { ThreadLink } from './thread-link.tsx';

interface Props {
  message: SeenMessage;
  conversation: string;
  isContinued: boolean;
  isInThread?: boolean;
}

export function Message({ message, conversation, isContinued, isInThread = false }: Props) {
  const { sight } = useDesk();
  const { ts, author, ephemeral } = message;
  const person = personCalled(sight, author);
  const name = person?.name ?? author;
  const isPinned = sight.conversations.some(({ id, pinned }) => id === conversation && pinned.includes(ts));
  const time = <time className="message-time">{clockTime(readTs(ts, sight.me.tz))}</time>;
  return (
    <article
      className="message"
      id={`message-${ts}`}
      data-ephemeral={ephemeral}
      data-note={message.isNote}
      data-pinned={isPinned}
      aria-label={`${name} says`}
    >
      <div className="message-side">
        {isContinued ? time : <Avatar id={author} name={name} isBot={person?.isBot ?? false} />}
      </div>
      <div className="message-main">
        {!isContinued && (
          <p className="message-head">
            <strong>{name}</strong>
            {person?.isBot && <span className="app-mark">app</span>}
            {time}
          </p>
        )}
        {isPinned && <p className="pin-mark">📌 Pinned</p>}
        {ephemeral && <p className="only-you">👁 Only visible to you</p>}
        <MessageBody message={message} conversation={conversation} />
        <Reactions reactions={message.reactions} />
        {!isInThread && <ThreadLink message={message} />}
      </div>
      <MessageMenu message={message} conversation={conversation} isPinned={isPinned} isInThread={isInThread} />
    </article>
  );
}
