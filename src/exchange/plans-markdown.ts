import { type Goal, ownersOf } from '../domain/goal.ts';
import { writeMarkdownLine } from '../domain/markdown-text.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Retro } from '../domain/retro.ts';
import type { RetroAction } from '../domain/retro-action.ts';
import { retroMarkdown } from './retro-markdown.ts';

interface Plans {
  goals: readonly Goal[];
  /** Those whose notes the team has seen. */
  retros: readonly Retro[];
  actions: readonly RetroAction[];
  teams: ReadonlyMap<string, { name: string }>;
  people: ReadonlyMap<string, { name: string }>;
  /** What a sprint is called, with its days. */
  titleOf: (sprint: number) => string;
}

/** Every sprint's goals by team, the newest sprint first, with how they went, what was said of it, and the team's retro. */
export function plansMarkdown(plans: Plans): string {
  const all = [...plans.goals, ...plans.retros, ...plans.actions];
  const sprints = [...new Set(all.map(({ sprint }) => sprint))].toSorted((a, b) => b - a);
  return ['# Sprints\n', ...sprints.map((sprint) => sprintPart(sprint, within(plans, sprint)))].join('\n');
}

function within(plans: Plans, number: number): Plans {
  const own = ({ sprint }: { sprint: number }) => sprint === number;
  const { goals, retros, actions } = plans;
  return { ...plans, goals: goals.filter(own), retros: retros.filter(own), actions: actions.filter(own) };
}

function sprintPart(sprint: number, plans: Plans): string {
  const { goals, retros, actions, teams } = plans;
  const ids = [...new Set([...goals, ...retros, ...actions].map(({ team }) => team))];
  const named = ids.map((id) => ({ id, name: teams.get(id)?.name ?? 'A team that is gone' }));
  const parts = named
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap(({ id, name }) => teamPart(id, name, plans));
  return `## ${line(plans.titleOf(sprint))}\n\n${parts.join('\n')}`;
}

/** Nothing for a team of which there is no more than a retro that says nothing. */
function teamPart(team: string, name: string, plans: Plans): string[] {
  const own = (one: { team: string }) => one.team === team;
  const goals = plans.goals.filter(own);
  const written = { retro: plans.retros.find(own) ?? null, actions: plans.actions.filter(own) };
  const retro = retroMarkdown(written, (person) => plans.people.get(person)?.name ?? person);
  const lines = goals.length > 0 ? [`${goals.map((goal) => goalLine(goal, plans)).join('\n')}\n`] : [];
  return lines.length + retro.length > 0 ? [`### ${line(name)}\n`, ...lines, ...retro] : [];
}

const outcomeWords: Record<Outcome, string> = { nailed: '**Nailed**', scraped: '**Scraped**', failed: '**Failed**' };

function goalLine(goal: Goal, { people }: Plans): string {
  const [owner] = ownersOf(goal);
  const by = owner === undefined ? (goal.imported?.owner ?? 'no owner') : (people.get(owner)?.name ?? owner);
  const went = goal.state === 'dropped' ? '**Dropped**' : goal.outcome ? outcomeWords[goal.outcome.is] : goal.state;
  const said = [goal.outcome?.reason, goal.dropReason]
    .filter((text) => text != null)
    .map((text) => `\n  - ${line(text)}`);
  const facts = [goal.kind, by, ...(goal.imported ? ['imported'] : [])].filter((fact) => fact !== null);
  return `- ${went}: ${line(goal.title)} (${line(facts.join(', '))})${said.join('')}`;
}

const line = (text: string): string => writeMarkdownLine(text.replace(/\s*[\n\r]+\s*/gu, ' '));
