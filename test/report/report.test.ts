import { expect, it } from 'vitest';
import type { PastGoal } from '../../src/domain/history.ts';
import { Temporal } from '../../src/domain/time.ts';
import { reportPage } from '../../src/report/page.ts';
import type { Reported } from '../../src/report/reported.ts';

const nasty = '</script><img src=x onerror=alert(1)> & "Growth" <!channel>';

const goal: PastGoal = {
  ...{ id: 'g1', title: nasty, team: 'growth', sprint: 12, kind: 'moonshot', outcome: 'failed', milestone: null },
};

const reported: Reported = {
  workspace: nasty,
  on: Temporal.PlainDate.from('2026-11-25'),
  goals: [goal],
  teams: new Map([['growth', nasty]]),
  milestones: new Map(),
  lessons: [{ goal: 'g1', title: nasty, team: 'growth', sprint: 12, outcome: 'failed', words: nasty }],
  continuations: [{ from: 'g1', to: 'g2' }],
  continued: new Map([['g2', { id: 'g2', title: nasty, team: 'growth', sprint: 13, outcome: null }]]),
  sidequests: [
    {
      ...{
        id: 's1',
        team: 'growth',
        sprint: 12,
        person: 'UANA',
        title: nasty,
        link: null,
        annoyed: true,
        state: 'done',
      },
      ...{ doneAt: Temporal.Instant.from('2026-11-20T10:00Z'), recordedAt: Temporal.Instant.from('2026-11-19T10:00Z') },
    },
  ],
  heroes: [{ person: 'UANA', days: 7, bySprint: new Map([12, 13].map((sprint) => [sprint, sprint - 9])) }],
  people: new Map([['UANA', nasty]]),
};

const headings = (page: string) => [...page.matchAll(/<h2>(.*)<\/h2>/g)].map(([, words]) => words);

it('tells only of what there is', () => {
  expect(headings(reportPage(reported))).toEqual([
    ...['Outcomes by sprint', 'Moonshots and roofshots', 'Teams', 'Goals that went on'],
    ...['Sidequests', 'Support heroes', 'Lessons'],
  ]);
  const none = { goals: [], lessons: [], continuations: [], continued: new Map(), sidequests: [], heroes: [] };
  const page = reportPage({ ...reported, ...none });
  expect(headings(page)).toEqual([]);
  expect(page).toContain('No goal has an outcome yet.');
});

it('leaves goals without a known kind out of the yardsticks', () => {
  const page = reportPage({ ...reported, goals: [{ ...goal, kind: null }] });
  expect(headings(page)).not.toContain('Moonshots and roofshots');
});

it('lets nothing that was typed become part of the page', () => {
  const page = reportPage(reported);
  expect(page).not.toContain('<img');
  expect(page).not.toContain('<!channel>');
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Growth&quot;');
});

it('counts sidequests and days as support hero, by name', () => {
  const page = reportPage({ ...reported, people: new Map([['UANA', 'Ana Lopez']]) });
  expect(page).toContain('done beside the goals: 1, of which 1 fixed what annoyed');
  expect(page).toContain('<th scope="row">Ana Lopez</th>\n<td>7</td>\n<td>2</td>\n<td>Sprint 13</td>');
  expect(page).toContain('since Sprint 12');
});
