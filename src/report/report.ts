import { sprintsLookedBack } from '../domain/calibration.ts';
import { type Continuation, chainsOf } from '../domain/chains.ts';
import {
  countsOf,
  historyBySprint,
  type OutcomeCounts,
  type PastGoal,
  type Success,
  successByKind,
  successOverTime,
  totalOf,
} from '../domain/history.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { GoalName } from '../domain/long-goals.ts';
import type { Temporal } from '../domain/time.ts';
import { type Chart, outcomesChart, successChart, teamsChart } from './charts.ts';
import { type Html, html } from './html.ts';
import { outcomeNames, successWords } from './words.ts';

/** All that a report of a workspace tells. */
export interface Reported {
  workspace: string;
  on: Temporal.PlainDate;
  goals: readonly PastGoal[];
  /** Names by id. */
  teams: ReadonlyMap<string, string>;
  milestones: ReadonlyMap<string, string>;
  lessons: readonly Lesson[];
  continuations: readonly Continuation[];
  /** By id, those that stand in the chains. */
  continued: ReadonlyMap<string, GoalName>;
}

/** A part of the report: a heading, and under it a chart, words or a table. */
export interface Section {
  title: string;
  lead: string;
  chart?: { name: string; height: number; of: Chart };
  body: Html;
}

const mostChains = 10;

/** The report's parts, less those that have nothing to tell. */
export function sectionsOf(reported: Reported): Section[] {
  const sections = [outcomesSection, successSection, teamsSection, milestonesSection, chainsSection, lessonsSection];
  return sections.map((section) => section(reported)).filter((section) => section !== null);
}

function outcomesSection({ goals }: Reported): Section | null {
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

function successSection({ goals }: Reported): Section | null {
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

function teamsSection({ goals, teams }: Reported): Section | null {
  const groups = grouped(goals, ({ team }) => teams.get(team) ?? null);
  if (groups.length === 0) return null;
  return {
    title: 'Teams',
    lead: 'Whose goals had which outcome.',
    chart: { name: 'Outcomes by team', height: 70 + 26 * groups.length, of: teamsChart(groups) },
    body: countsTable('Team', groups),
  };
}

function milestonesSection({ goals, milestones }: Reported): Section | null {
  const groups = grouped(goals, ({ milestone }) => (milestone && milestones.get(milestone)) || null);
  if (groups.length === 0) return null;
  return {
    title: 'Milestones',
    lead: 'What came of the goals that served one.',
    body: countsTable('Milestone', groups),
  };
}

function chainsSection({ continuations, continued, teams }: Reported): Section | null {
  const chains = chainsOf(continuations).slice(0, mostChains);
  if (chains.length === 0) return null;
  const rows = chains.map((chain) => {
    const goals = chain.flatMap((id) => continued.get(id) ?? []);
    const last = goals.at(-1);
    const sprints = goals.map(({ sprint }) => sprint).join(', ');
    return [last?.title ?? '', teams.get(last?.team ?? '') ?? '', String(goals.length), sprints];
  });
  return {
    title: 'Goals that went on',
    lead: 'Reshaped into a new goal again and again: the longest first.',
    body: table(['Goal', 'Team', 'Goals in all', 'Sprints'], rows),
  };
}

function lessonsSection({ lessons, teams }: Reported): Section | null {
  if (lessons.length === 0) return null;
  const items = lessons.map(
    ({ words, title, team, sprint }) =>
      html`<li class="lesson"><p>${words}</p><p class="of">${title} · ${teams.get(team) ?? ''} · Sprint ${sprint}</p></li>`,
  );
  return {
    title: 'Lessons',
    lead: 'What was learned from goals that failed, the newest first.',
    body: html`<label>Find a lesson <input id="find" type="search" placeholder="migration, mobile …"></label>
<p id="found" role="status"></p>
<ul class="lessons">${items}</ul>`,
  };
}

interface Group {
  name: string;
  counts: OutcomeCounts;
  success: { moonshot: Success; roofshot: Success };
}

/** By name, in the order of the alphabet; two of one name stand apart no more. */
function grouped(goals: readonly PastGoal[], nameOf: (goal: PastGoal) => string | null): Group[] {
  const groups = Map.groupBy(goals, nameOf);
  groups.delete(null);
  return [...groups]
    .map(([name, own]) => ({ name: name!, counts: countsOf(own), success: successByKind(own) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function countsTable(what: string, groups: readonly (Pick<Group, 'name' | 'counts'> & Partial<Group>)[]): Html {
  const withSuccess = groups.some(({ success }) => success !== undefined);
  const heads = [what, 'Goals', ...Object.values(outcomeNames), ...(withSuccess ? ['Moonshots', 'Roofshots'] : [])];
  const rows = groups.map(({ name, counts, success }) => [
    name,
    String(totalOf(counts)),
    ...Object.values(counts).map(String),
    ...(success ? [successWords(success.moonshot), successWords(success.roofshot)] : []),
  ]);
  return table(heads, rows);
}

const folded = (summary: string, body: Html): Html =>
  html`<details><summary>${summary}</summary>
${body}
</details>`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): Html {
  const cells = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`));
  return html`<div class="wide" role="region" tabindex="0" aria-label="${heads.join(', ')}"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${cells(row)}</tr>`)}
</tbody></table></div>`;
}
