import type { Sidequest } from '../domain/sidequest.ts';
import { heroesChart, sidequestsChart } from './charts.ts';
import type { Reported, Section } from './reported.ts';
import { folded, table } from './tables.ts';

const mostSidequests = 200;

export function sidequestsSection({ sidequests, teams, people }: Reported): Section | null {
  if (sidequests.length === 0) return null;
  const bySprint = [...Map.groupBy(sidequests, ({ sprint }) => sprint)].toSorted(([a], [b]) => a - b);
  const counts = bySprint.map(([sprint, own]) => ({ sprint, annoyed: own.filter(isAnnoyed).length, of: own.length }));
  const rows = sidequests
    .slice(0, mostSidequests)
    .map(({ title, person, team, sprint }) => [
      title,
      people.get(person) ?? person,
      teams.get(team) ?? '',
      `Sprint ${sprint}`,
    ]);
  const annoyed = sidequests.filter(isAnnoyed).length;
  return {
    title: 'Sidequests',
    lead: `Small work that somebody cared about, done beside the goals: ${sidequests.length}, of which ${annoyed} fixed what annoyed somebody who used the product.`,
    chart: { name: 'Sidequests done by sprint', height: 240, of: sidequestsChart(counts) },
    body: folded(
      sidequests.length > mostSidequests ? `The newest ${mostSidequests}` : 'As a table',
      table(['Sidequest', 'Who', 'Team', 'Sprint'], rows),
    ),
  };
}

const isAnnoyed = ({ annoyed }: Sidequest): boolean => annoyed;

const mostHeroes = 40;

export function heroesSection({ heroes, people }: Reported): Section | null {
  if (heroes.length === 0) return null;
  const named = heroes.map(({ person, days, bySprint }) => ({ name: people.get(person) ?? person, days, bySprint }));
  const shown = named.slice(0, mostHeroes);
  const rows = named.map(({ name, days, bySprint }) => [
    name,
    String(days),
    String(bySprint.size),
    `Sprint ${Math.max(...bySprint.keys())}`,
  ]);
  const sprints = heroes.flatMap(({ bySprint }) => [...bySprint.keys()]);
  return {
    title: 'Support heroes',
    lead: `Days on which each was support hero since Sprint ${Math.min(...sprints)}, swaps and covers counted.`,
    chart: {
      name: 'Days as support hero',
      height: 70 + 26 * shown.length,
      of: heroesChart(shown),
    },
    body: folded('As a table', table(['Who', 'Days', 'Sprints', 'Last'], rows)),
  };
}
