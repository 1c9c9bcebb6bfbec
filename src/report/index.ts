import { dateIn, type Temporal } from '../domain/time.ts';
import type { Store } from '../store/index.ts';
import { reportPage } from './page.ts';
import { readReport } from './read.ts';

/** A workspace's sprints as a self-contained HTML page, as they are at this instant. */
export async function reportOf(store: Store, workspace: string, now: Temporal.Instant): Promise<string> {
  const settings = await store.settings.read();
  const on = dateIn(settings?.timeZone ?? 'UTC', now);
  return reportPage(await readReport(store, { workspace, settings, on }));
}
