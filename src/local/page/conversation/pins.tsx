import type { SeenConversation } from '../../desk-api.ts';
import { Disclosure } from '../disclosure.tsx';

export function Pins({ conversation: { pinned } }: { conversation: SeenConversation }) {
  if (pinned.length === 0) return null;
  return (
    <Disclosure label={`${pinned.length} pinned`} face={<>📌 {pinned.length}</>}>
      <h2>Pinned</h2>
      <ul className="people">
        {pinned.map((ts) => (
          <li key={ts}>
            <a href={`#message-${ts}`}>Show the message</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
