import type { SeenMessage } from '../../desk-api.ts';
import { withEmoji } from '../blocks/plain.ts';
import { nameOf, useDesk } from '../desk/desk.ts';

export function Reactions({ reactions }: { reactions: SeenMessage['reactions'] }) {
  const { sight } = useDesk();
  if (reactions.length === 0) return null;
  return (
    <ul className="reactions" aria-label="Reactions">
      {reactions.map(({ name, people }) => (
        <li key={name} title={people.map((id) => nameOf(sight, id)).join(', ')}>
          {withEmoji(`:${name}:`)} {people.length}
        </li>
      ))}
    </ul>
  );
}
