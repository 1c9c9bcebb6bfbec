import type { Agreed } from '../../domain/duty-days.ts';
import type { Turn } from '../../domain/rota.ts';
import type { Settings } from '../../domain/settings.ts';
import { lastSprintBegun } from '../../domain/sprint-calendar.ts';
import { dateIn } from '../../domain/time.ts';
import { redrawSummary } from '../../shared/outcomes/summary-posts.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { Store } from '../../store/index.ts';

/** Draws again the summaries that show a turn: of its team, or of all teams where it is the company's. */
export async function redrawSupportWeek({ rota }: Agreed, turn: Turn, store: Store, settings: Settings): Promise<void> {
  const { plan } = await scheduleOf(store, settings);
  const numbers = [turn.from, turn.until].map((at) => lastSprintBegun(plan, dateIn(rota.timeZone, at))?.number);
  const teams = rota.team ? [rota.team] : (await store.teams.all()).map(({ id }) => id);
  for (const sprint of new Set(numbers.filter((number) => number !== undefined))) {
    for (const team of teams) await redrawSummary(store, { team, sprint });
  }
}
