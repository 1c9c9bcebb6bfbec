import { absences } from './absences.ts';
import { announcements } from './announcements.ts';
import { calendarLinks } from './calendar-links.ts';
import { changes } from './changes.ts';
import { companyGoals } from './company-goals.ts';
import type { Connection } from './connection.ts';
import { endings } from './endings.ts';
import { exportWorkspace, type WorkspaceExport } from './export.ts';
import { followUps } from './follow-ups.ts';
import { goals } from './goals.ts';
import { handOverNotes } from './hand-over-notes.ts';
import { heroAnswers } from './hero-answers.ts';
import { heroGroups } from './hero-groups.ts';
import { heroSigns } from './hero-signs.ts';
import { history } from './history.ts';
import { holidays } from './holidays.ts';
import { lessons } from './lessons.ts';
import { meetings } from './meetings.ts';
import { milestones } from './milestones.ts';
import { moments } from './moments.ts';
import { pastImports } from './past-imports.ts';
import { people } from './people.ts';
import { quickRetros } from './quick-retros.ts';
import { reminders } from './reminders.ts';
import { retroActions } from './retro-actions.ts';
import { retros } from './retros.ts';
import { rotaSettings } from './rota-settings.ts';
import { rotas } from './rotas.ts';
import { rowsOf } from './rows.ts';
import { settings } from './settings.ts';
import { sidequests } from './sidequests.ts';
import { sprints } from './sprints.ts';
import { teams } from './teams.ts';
import { toeSteps } from './toe-steps.ts';
import { turnRequests } from './turn-requests.ts';
import type { VoteSecret } from './vote-secret.ts';
import { votes } from './votes.ts';
import { workItems } from './work-items.ts';

/** What one workspace remembers. */
export interface Store extends ReturnType<typeof tablesOf> {
  /** All of the work or none of it, with a store of its own: the outer one throws until it is over. No network inside. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Everything of it, as of one moment. Outside a transaction. */
  exported(): Promise<WorkspaceExport>;
  /** Lets what has been deleted vanish from the database's files, too. Outside a transaction. */
  forgetDeleted(): void;
}

/** How all of a workspace's stores are made. */
interface Making {
  workspace: string;
  secret: VoteSecret;
  forgetDeleted: () => void;
  announced: () => void;
}

export function storeOf(connection: Connection, making: Making): Store {
  const { announced, forgetDeleted } = making;
  return {
    forgetDeleted,
    exported: () => exportWorkspace(connection, making.workspace),
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
    calendarLinks: calendarLinks(rows),
    changes: changes(rows),
    companyGoals: companyGoals(rows),
    followUps: followUps(rows),
    endings: endings(rows),
    goals: goals(rows),
    handOverNotes: handOverNotes(rows),
    history: history(rows),
    lessons: lessons(rows),
    heroAnswers: heroAnswers(rows),
    heroGroups: heroGroups(rows),
    heroSigns: heroSigns(rows),
    holidays: holidays(rows),
    meetings: meetings(rows),
    milestones: milestones(rows),
    moments: moments(rows),
    pastImports: pastImports(rows),
    people: people(rows),
    quickRetros: quickRetros(rows),
    reminders: reminders(rows),
    retroActions: retroActions(rows),
    retros: retros(rows),
    rotaSettings: rotaSettings(rows),
    rotas: rotas(rows),
    settings: settings(rows),
    sidequests: sidequests(rows),
    sprints: sprints(rows),
    teams: teams(rows),
    toeSteps: toeSteps(rows),
    workItems: workItems(rows),
    turnRequests: turnRequests(rows),
    votes: votes(rows, secret),
  };
}
