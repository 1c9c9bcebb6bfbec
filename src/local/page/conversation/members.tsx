import type { SeenConversation } from '../../desk-api.ts';
import { Avatar } from '../avatar.tsx';
import { personCalled, useDesk } from '../desk/desk.ts';
import { Disclosure } from '../disclosure.tsx';
import { Combobox } from '../elements/combobox.tsx';

/** Who is in the channel; from here people are added, and one leaves. */
export function Members({ conversation }: { conversation: SeenConversation }) {
  const { sight, act } = useDesk();
  const { id, name, members, isMember } = conversation;
  const people = members.map((member) => personCalled(sight, member)).filter((person) => person !== undefined);
  return (
    <Disclosure label={`${members.length} members`} face={<>👥 {members.length}</>}>
      <h2>In #{name}</h2>
      <ul className="people">
        {people.map((person) => (
          <li key={person.id}>
            <Avatar id={person.id} name={person.name} isBot={person.isBot} size="small" /> {person.name}
            <small>{person.title}</small>
          </li>
        ))}
      </ul>
      {isMember && <Invite conversation={conversation} />}
      {isMember && (
        <button type="button" className="button" onClick={() => act({ kind: 'leave', conversation: id })}>
          Leave the channel
        </button>
      )}
    </Disclosure>
  );
}

function Invite({ conversation: { id, members } }: { conversation: SeenConversation }) {
  const { sight, act } = useDesk();
  const others = sight.people.filter((person) => !members.includes(person.id) && !person.isDeactivated);
  return (
    <Combobox
      aria={{ 'aria-label': 'Add someone' }}
      placeholder="Add someone …"
      choices={others.map((person) => ({ key: person.id, label: person.name, hint: person.title }))}
      chosen={[]}
      onChoose={([chosen]) => chosen && act({ kind: 'invite', conversation: id, person: chosen.key })}
    />
  );
}
