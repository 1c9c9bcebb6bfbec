import { sprintsLookedBack } from '../domain/calibration.ts';
import { historyBySprint, successOverTime } from '../domain/history.ts';
import { outcomesChart, successChart, teamsChart } from './charts.ts';
import type { Reported, Section } from './reported.ts';
import { countsTable, folded, grouped, table } from './tables.ts';
import { successWords } from './words.ts';

export function outcomesSection({ goals }: Reported): Section | null {
  const sprints = historyBySprint(goals);
  if (sprints.length === 0) return null;
  return {
    title: 'Outcomes by sprint',
    lead: 'How many goals were nailed, scraped and failed.',
    chart: { name: 'Outcomes by sprint', height: 320, of: outcomesChart(sprints) },
    body: folded(
      'As a table',
      countsTable(
        'Sprint',
        sprints.toReversed().map(({ sprint, counts }) => ({ name: `Sprint ${sprint}`, counts })),
      ),
    ),
  };
}

export function successSection({ goals }: Reported): Section | null {
  const points = successOverTime(goals, sprintsLookedBack);
  if (goals.every(({ kind }) => kind === null)) return null;
  return {
    title: 'Moonshots and roofshots',
    lead: `How often they succeeded, over ${sprintsLookedBack} sprints at a time. Scraping a moonshot is a success. About half of the moonshots are meant to succeed, and every roofshot.`,
    chart: { name: 'Moonshots and roofshots over time', height: 280, of: successChart(points) },
    body: folded(
      'As a table',
      table(
        ['Up to', 'Moonshots', 'Roofshots'],
        points
          .toReversed()
          .map(({ sprint, success }) => [
            `Sprint ${sprint}`,
            successWords(success.moonshot),
            successWords(success.roofshot),
          ]),
      ),
    ),
  };
}

export function teamsSection({ goals, teams }: Reported): Section | null {
  const groups = grouped(goals, ({ team }) => teams.get(team) ?? null);
  if (groups.length === 0) return null;
  return {
    title: 'Teams',
    lead: 'Whose goals had which outcome.',
    chart: { name: 'Outcomes by team', height: 70 + 26 * groups.length, of: teamsChart(groups) },
    body: countsTable('Team', groups),
  };
}

export function milestonesSection({ goals, milestones }: Reported): Section | null {
  const groups = grouped(goals, ({ milestone }) => (milestone && milestones.get(milestone)) || null);
  if (groups.length === 0) return null;
  return {
    title: 'Milestones',
    lead: 'What came of the goals that served one.',
    body: countsTable('Milestone', groups),
  };
}
