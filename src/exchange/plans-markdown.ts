import { type Goal, ownersOf } from '../domain/goal.ts';
import { writeMarkdownLine } from '../domain/markdown-text.ts';
import type { Outcome } from '../domain/outcome.ts';

interface Plans {
  goals: readonly Goal[];
  teams: ReadonlyMap<string, { name: string }>;
  people: ReadonlyMap<string, { name: string }>;
  /** What a sprint is called, with its days. */
  titleOf: (sprint: number) => string;
}

/** Every sprint's goals by team, the newest sprint first, with how they went and what was said of it. */
export function plansMarkdown(plans: Plans): string {
  const bySprint = [...Map.groupBy(plans.goals, ({ sprint }) => sprint)].sort(([a], [b]) => b - a);
  const parts = bySprint.map(([sprint, goals]) => sprintPart(plans.titleOf(sprint), goals, plans));
  return ['# Sprints\n', ...parts].join('\n');
}

function sprintPart(title: string, goals: readonly Goal[], plans: Plans): string {
  const byTeam = [...Map.groupBy(goals, ({ team }) => team)];
  const named = byTeam.map(([team, goals]) => ({ name: plans.teams.get(team)?.name ?? 'A team that is gone', goals }));
  const teams = named.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const lists = teams.map(
    ({ name, goals }) => `### ${line(name)}\n\n${goals.map((goal) => goalLine(goal, plans)).join('\n')}\n`,
  );
  return `## ${line(title)}\n\n${lists.join('\n')}`;
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
