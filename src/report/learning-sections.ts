import { chainsOf } from '../domain/chains.ts';
import { html } from './html.ts';
import type { Reported, Section } from './reported.ts';
import { table } from './tables.ts';

const mostChains = 10;

export function chainsSection({ continuations, continued, teams }: Reported): Section | null {
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

export function lessonsSection({ lessons, teams }: Reported): Section | null {
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
