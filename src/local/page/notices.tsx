import { useState } from 'react';
import { Text } from './blocks/text.tsx';
import { useDesk } from './desk/desk.ts';

export interface Told {
  id: string;
  text: string;
}

/** What Slack itself has to say, calmly, until it is put away. What it said before this window opened is past. */
export function Notices({ told, lost }: { told: Told[]; lost: boolean }) {
  const { sight } = useDesk();
  const [away, setAway] = useState(() => sight.notices.map(({ id }) => id));
  const said = new Set(sight.notices.map(({ text }) => text));
  const both = [...sight.notices, ...told.filter(({ text }) => !said.has(text))];
  const notices = both.filter(({ id }) => !away.includes(id)).slice(-3);

  return (
    <div className="notices" role="status">
      {lost && <p className="notice">The local workspace does not answer. Trying again …</p>}
      {notices.map(({ id, text }) => (
        <div className="notice" key={id}>
          <Text of={{ type: 'mrkdwn', text }} />
          <button type="button" className="icon-button" aria-label="Put away" onClick={() => setAway([...away, id])}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
