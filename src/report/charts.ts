import type { ChartConfiguration } from 'chart.js';
import type { Kind } from '../domain/goal.ts';
import { type OutcomeCounts, type SprintHistory, type SuccessThen, shareOf } from '../domain/history.ts';
import { outcomes } from '../domain/outcome.ts';
import { outcomeColours, outcomeNames } from './words.ts';

/** A chart as Chart.js reads it: data only, so that it can stand in a page as JSON. */
export type Chart = ChartConfiguration<'bar' | 'line', (number | null)[], string>;

const calm = { animation: false, responsive: true, maintainAspectRatio: false } as const;
const whole = { beginAtZero: true, ticks: { precision: 0 } } as const;

/** How many goals had which outcome in each sprint, one bar a sprint. */
export function outcomesChart(sprints: readonly SprintHistory[]): Chart {
  return {
    type: 'bar',
    data: {
      labels: sprints.map(({ sprint }) => `Sprint ${sprint}`),
      datasets: outcomes.map((is) => ({
        label: outcomeNames[is],
        data: sprints.map(({ counts }) => counts[is]),
        backgroundColor: outcomeColours[is],
      })),
    },
    options: {
      ...calm,
      interaction: { mode: 'index' },
      scales: { x: { stacked: true }, y: { ...whole, stacked: true, title: { display: true, text: 'Goals' } } },
    },
  };
}

/** How often moonshots and roofshots succeeded, beside how often they should. */
export function successChart(points: readonly SuccessThen[]): Chart {
  const share = (kind: Kind) => points.map(({ success }) => percent(shareOf(success[kind])));
  const line = (label: string, data: (number | null)[], colour: string) => ({
    ...{ label, data, borderColor: colour, backgroundColor: colour, spanGaps: true, tension: 0.2, pointRadius: 2 },
  });
  const target = (label: string, value: number, colour: string) => ({
    ...{
      label,
      data: points.map(() => value),
      borderColor: colour,
      borderDash: [6, 6],
      borderWidth: 1,
      pointRadius: 0,
    },
  });
  return {
    type: 'line',
    data: {
      labels: points.map(({ sprint }) => `Sprint ${sprint}`),
      datasets: [
        line('Moonshots', share('moonshot'), moonshotColour),
        target('Meant for moonshots: 50 %', 50, moonshotColour),
        line('Roofshots', share('roofshot'), roofshotColour),
        target('Meant for roofshots: 100 %', 100, roofshotColour),
      ],
    },
    options: {
      ...calm,
      interaction: { mode: 'index' },
      scales: { y: { min: 0, max: 100, ticks: { stepSize: 25 }, title: { display: true, text: 'Succeeded, in %' } } },
    },
  };
}

/** Whose goals had which outcome: a bar for each team, as long as it has goals. */
export function teamsChart(teams: readonly { name: string; counts: OutcomeCounts }[]): Chart {
  return {
    type: 'bar',
    data: {
      labels: teams.map(({ name }) => name),
      datasets: outcomes.map((is) => ({
        label: outcomeNames[is],
        data: teams.map(({ counts }) => counts[is]),
        backgroundColor: outcomeColours[is],
      })),
    },
    options: {
      ...calm,
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y' },
      scales: {
        x: { ...whole, stacked: true, title: { display: true, text: 'Goals' } },
        y: { stacked: true, ticks: { autoSkip: false } },
      },
    },
  };
}

/** How many sidequests were done, those apart that fixed what annoyed somebody. */
export function sidequestsChart(sprints: readonly { sprint: number; annoyed: number; of: number }[]): Chart {
  const bars = (label: string, data: number[], backgroundColor: string) => ({ label, data, backgroundColor });
  return {
    type: 'bar',
    data: {
      labels: sprints.map(({ sprint }) => `Sprint ${sprint}`),
      datasets: [
        bars(
          'Annoyed me, fixed it',
          sprints.map(({ annoyed }) => annoyed),
          moonshotColour,
        ),
        bars(
          'Others',
          sprints.map(({ annoyed, of }) => of - annoyed),
          roofshotColour,
        ),
      ],
    },
    options: {
      ...calm,
      interaction: { mode: 'index' },
      scales: { x: { stacked: true }, y: { ...whole, stacked: true, title: { display: true, text: 'Sidequests' } } },
    },
  };
}

/** Who served for how many days: a bar for each. */
export function heroesChart(heroes: readonly { name: string; days: number }[]): Chart {
  return {
    type: 'bar',
    data: {
      labels: heroes.map(({ name }) => name),
      datasets: [
        { label: 'Days as support hero', data: heroes.map(({ days }) => days), backgroundColor: roofshotColour },
      ],
    },
    options: {
      ...calm,
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y' },
      scales: { x: { ...whole, title: { display: true, text: 'Days' } }, y: { ticks: { autoSkip: false } } },
    },
  };
}

const moonshotColour = '#5b4fc4';
const roofshotColour = '#0f7a8a';

const percent = (share: number | null): number | null => (share === null ? null : Math.round(100 * share));
