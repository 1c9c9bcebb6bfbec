import { absences } from './absences.ts';
import { announcements } from './announcements.ts';
import { changes } from './changes.ts';
import { companyGoals } from './company-goals.ts';
import type { Connection } from './connection.ts';
import { endings } from './endings.ts';
import { goals } from './goals.ts';
import { history } from './history.ts';
import { holidays } from './holidays.ts';
import { meetings } from './meetings.ts';
import { moments } from './moments.ts';
import { people } from './people.ts';
import { reminders } from './reminders.ts';
import { rowsOf } from './rows.ts';
import { settings } from './settings.ts';
import { sprints } from './sprints.ts';
import { teams } from './teams.ts';
import type { VoteSecret } from './vote-secret.ts';
import { votes } from './votes.ts';

/** What one workspace remembers. */
export interface Store extends ReturnType<typeof tablesOf> {
  /** All of the work or none of it, with a store of its own: the outer one throws until it is over. No network inside. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

/** How all of a workspace's stores are made. */
interface Making {
  workspace: string;
  secret: VoteSecret;
  announced: () => void;
}

export function storeOf(connection: Connection, making: Making): Store {
  const { announced } = making;
  return {
    ...tablesOf(connection, making),
    transaction: async (work) => {
      let said = false;
      const result = await connection.atomically((inner) =>
        work(storeOf(inner, { ...making, announced: () => (said = true) })),
      );
      if (said) announced();
      return result;
    },
  };
}

function tablesOf(connection: Connection, { workspace, secret, announced }: Making) {
  const rows = rowsOf(connection, workspace);
  return {
    absences: absences(rows),
    announcements: announcements(rows, announced),
    changes: changes(rows),
    companyGoals: companyGoals(rows),
    endings: endings(rows),
    goals: goals(rows),
    history: history(rows),
    holidays: holidays(rows),
    meetings: meetings(rows),
    moments: moments(rows),
    people: people(rows),
    reminders: reminders(rows),
    settings: settings(rows),
    sprints: sprints(rows),
    teams: teams(rows),
    votes: votes(rows, secret),
  };
}
