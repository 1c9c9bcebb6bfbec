import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import type { ToeStep } from '../../../src/domain/toe-step.ts';
import { stepMessage } from '../../../src/features/stepping-on-toes/step-message.ts';
import { steppingModal } from '../../../src/features/stepping-on-toes/stepping-modal.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import type { ToldStep } from '../../../src/shared/goals/toe-words.ts';
import { escaped } from '../../../src/slack/mrkdwn.ts';
import { sprint } from '../../support/companies/sprints-company.ts';
import { committed, instant, teams } from '../../support/companies/week-company.ts';

const team = teams[0]!;
const someone = 'U0123456789';
const words = '&<漢"'.repeat(750);
const small = committed('pay', { sprint: 42, title: 'Customers pay by invoice' });
const huge = (i: number, of = team.id): Goal => ({
  ...committed(`goal-${i}-${'0'.repeat(28)}`, { sprint: 99_999, title: '&<漢"'.repeat(125), owner: someone }),
  team: of,
});
const step: ToeStep = {
  ...{ id: 's', team: 'growth', sprint: 42, incoming: 'pay', why: 'A customer cannot pay', yields: null },
  ...{ by: 'UBEN', at: instant('2026-12-02T10:00:00Z'), told: { people: [], teams: [] }, verdicts: [] },
};
const people = Array.from({ length: 30 }, (_, i) => `U${String(i).padStart(10, '0')}`);
const hugeStep = (how: 'overtaken' | 'less'): ToldStep => ({
  step: {
    ...{ ...step, by: someone, why: words, yields: { goal: huge(1).id, how, whatStays: words } },
    told: { people, teams: people },
  },
  ...{ incoming: huge(0), yielding: huge(1), teams: people.map(() => ({ name: '🚀 & '.repeat(100) })) },
});
const smallStep: ToldStep = { step, incoming: small, yielding: null, teams: [] };

const named = sprint(99_999, '2026-11-30', '2027-01-10', '🚀 *~1.39.0~* <!here> & "'.padEnd(100, '&'));
const hugeTeams = Array.from({ length: 12 }, (_, i) => ({ ...team, id: `team-${i}`, name: '🚀 & '.repeat(100) }));
const draft = { title: words, why: words, kind: 'moonshot', owner: someone, how: 'less', whatStays: words };

describe('messages', () => {
  it.each([
    ['step-smallest', stepMessage(smallStep, null)],
    ['step-overtaken-largest', stepMessage(hugeStep('overtaken'), '&'.repeat(160))],
    ['step-less-largest', stepMessage(hugeStep('less'), '&'.repeat(160))],
  ])('draws %s as Slack takes it', async (name, message) => {
    expect(checkMessage(message)).toEqual([]);
    expect(escaped(JSON.stringify(message.blocks)).length).toBeLessThan(13_000);
    expect(message.text.length).toBeLessThanOrEqual(4000);
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
  });
});

describe('the form', () => {
  it.each([
    [
      'form-smallest',
      steppingModal({
        sprint: sprint(42, '2026-11-30', '2026-12-11'),
        teams: [team],
        goals: [],
        draft: {},
        asked: null,
      }),
    ],
    [
      'form-largest',
      steppingModal({
        ...{ sprint: named, teams: hugeTeams, draft: { ...draft, yields: huge(0).id } },
        goals: hugeTeams.flatMap(({ id }, n) => Array.from({ length: 9 }, (_, i) => huge(n * 9 + i, id))),
        asked: {
          about: 'x'.repeat(100),
          question: 'Your team is committed to 5 goals already. Send it again to add one above.',
        },
      }),
    ],
  ])('draws %s as Slack takes it', async (name, view) => {
    expect(checkView(view)).toEqual([]);
    await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
  });
});
