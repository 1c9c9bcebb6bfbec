import { dateIn } from '../../domain/time.ts';
import type { EarlyDeps } from '../../feature.ts';
import { holidaysAround } from '../../shared/sprints/country-holidays.ts';
import { type Stamp, type Store, workspaceCalendar } from '../../store/index.ts';
import { announceHello } from './announce-hello.ts';
import type { Answers } from './draft.ts';

export const setUpTold = 'set-up-told';

/** Stores all that set-up asked, once: false, and nothing is changed, for a form that comes when the workspace is set up. */
export async function setUp(answers: Answers, by: string, deps: EarlyDeps): Promise<boolean> {
  const { place, firstSprint, ...rest } = answers;
  const at = deps.clock();
  const stamp = { by, at };
  const calendar = { id: workspaceCalendar, ...(await holidaysAround(place, dateIn(rest.timeZone, at).year)) };
  const settings = { ...rest, admins: [...new Set([by, ...rest.admins])], setUpAt: at };

  return deps.store.transaction(async (store) => {
    const isNew = await store.holidays.add(calendar, stamp);
    if (!isNew) return false;
    await store.settings.save(settings, stamp);
    await store.sprints.savePins(firstSprint ? [firstSprint] : [], stamp);
    await announceHello(settings.planningChannel, store, at);
    await tellSlackAdmins(store, stamp);
    return true;
  });
}

/** Those that the bot knows: it does not read the whole directory. */
async function tellSlackAdmins(store: Store, { by, at }: Stamp): Promise<void> {
  const known = await store.people.all();
  const others = known.filter(
    ({ id, isWorkspaceAdmin, standing }) => isWorkspaceAdmin && standing === 'full' && id !== by,
  );
  for (const { id } of others) {
    const about = { kind: setUpTold, subject: by, slot: id };
    await store.announcements.add({ ...about, channel: id, threadOf: null, dueAt: at, position: 0 });
  }
}
