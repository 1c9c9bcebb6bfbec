import type { SeenPerson } from '../../desk-api.ts';
import { Avatar } from '../avatar.tsx';
import { clockTime, timeIn, zoneName } from '../desk/clock-face.ts';
import { useDesk } from '../desk/desk.ts';
import { settle } from '../desk/use-address.ts';
import { Menu } from '../menu.tsx';

export function PersonSwitcher() {
  const { sight, here } = useDesk();
  const { me } = sight;
  const others = sight.people.filter(({ isBot, isDeactivated, id }) => !isBot && !isDeactivated && id !== me.id);
  const items = others.map((person) => ({
    key: person.id,
    label: <Person person={person} now={sight.clock.now} />,
    onSelect: () => settle({ as: person.id, in: here }),
  }));
  return (
    <Menu label="Act as someone else" isNamed className="person-switcher" items={items}>
      <span className="unseen">You act as </span>
      <Person person={me} now={sight.clock.now} />
      <span aria-hidden="true">⌄</span>
    </Menu>
  );
}

function Person({ person, now }: { person: SeenPerson; now: string }) {
  const { id, name, title, tz } = person;
  return (
    <span className="person">
      <Avatar id={id} name={name} />
      <span className="person-words">
        <strong>{name}</strong>
        <small>{[title, ...marksOf(person)].filter(Boolean).join(' · ')}</small>
        <small>
          {clockTime(timeIn(tz, now))} in {zoneName(tz)}
        </small>
      </span>
    </span>
  );
}

function marksOf({ isAdmin, isGuest, isForeign }: SeenPerson): string[] {
  const marks = { admin: isAdmin, guest: isGuest, 'from another company': isForeign };
  return Object.entries(marks).flatMap(([mark, is]) => (is ? [mark] : []));
}
