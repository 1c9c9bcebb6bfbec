import { expect, it } from 'vitest';
import type { Retro } from '../../src/domain/retro.ts';
import type { RetroAction } from '../../src/domain/retro-action.ts';
import { plansMarkdown } from '../../src/exchange/plans-markdown.ts';
import { ended } from '../features/outcomes/ended-sprint.ts';
import { instant } from '../support/companies/week-company.ts';

const at = instant('2026-12-10T10:00Z');

const named: Retro = {
  ...{ team: 'growth', sprint: 42, isAnonymous: false, revealed: { by: 'UANA', isForLead: false, at } },
  notes: [
    { id: '1', about: 'went-well', words: 'Deploys are *quick*\n<!channel>', by: 'UBEN' },
    { id: '2', about: 'to-change', words: 'Fewer meetings', by: 'UGONE' },
  ],
};

const action: RetroAction = {
  ...{ id: 'a', team: 'growth', sprint: 42, words: 'Mute _flaky_ alerts', owner: 'UBEN', state: 'open' },
  ...{ agreedBy: 'UANA', agreedAt: at, settled: null },
};

const plans = {
  goals: [ended('pay', 'nailed', { title: 'Pay by invoice', team: 'growth' })],
  retros: [named],
  actions: [action],
  teams: new Map([
    ['growth', { name: '🚀 Growth' }],
    ['mobile', { name: 'Mobile' }],
  ]),
  people: new Map([['UBEN', { name: 'Ben Okoye' }]]),
  titleOf: (sprint: number) => `Sprint ${sprint}`,
};

it('writes what a retro said below the goals, with who wrote it', () => {
  const markdown = plansMarkdown(plans);
  expect(markdown.slice(markdown.indexOf('#### Retro'))).toBe(`#### Retro

What went well:

- Deploys are \\*quick\\* \\<!channel\\> (Ben Okoye)

What to change:

- Fewer meetings (UGONE)

What we will do about it:

- Mute \\_flaky\\_ alerts (Ben Okoye, open)
`);
  expect(markdown.indexOf('Pay by invoice')).toBeLessThan(markdown.indexOf('#### Retro'));
});

it('names nobody beside the notes of an anonymous retro, even where a name stands', () => {
  const markdown = plansMarkdown({ ...plans, retros: [{ ...named, isAnonymous: true }], actions: [] });
  expect(markdown).toContain('- Fewer meetings\n');
  expect(markdown.slice(markdown.indexOf('#### Retro'))).not.toMatch(/Ben Okoye|UGONE/);
});

it('keeps to itself what the team has not seen yet', () => {
  const markdown = plansMarkdown({ ...plans, retros: [{ ...named, revealed: null }], actions: [] });
  expect(markdown).not.toContain('Retro');
  expect(markdown).not.toContain('Fewer meetings');
});

it('tells of a team without goals what its retro said, and nothing where nothing was', () => {
  const markdown = plansMarkdown({ ...plans, goals: [], actions: [{ ...action, team: 'mobile', sprint: 43 }] });
  expect(markdown.match(/^#+ .*$/gm)).toEqual([
    ...['# Sprints', '## Sprint 43', '### Mobile', '#### Retro', '## Sprint 42', '### 🚀 Growth', '#### Retro'],
  ]);
  expect(plansMarkdown({ ...plans, goals: [], retros: [], actions: [] })).toBe('# Sprints\n');
});
