import { describe, expect, it } from 'vitest';
import type { Sidequest } from '../../../src/domain/sidequest.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { editSidequestModal } from '../../../src/features/sidequests/edit-sidequest-modal.ts';
import { recordSidequestModal } from '../../../src/features/sidequests/record-sidequest-modal.ts';
import { recordedMessage } from '../../../src/features/sidequests/recorded-message.ts';
import { sidequestDoneMessage } from '../../../src/features/sidequests/sidequest-done-message.ts';
import { sidequestsHome } from '../../../src/features/sidequests/sidequests-home.ts';
import { chooseMessage, doneMessage, sidequestsMessage } from '../../../src/features/sidequests/sidequests-message.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { escaped } from '../../../src/slack/mrkdwn.ts';
import { teams } from '../../support/companies/week-company.ts';

const recordedAt = Temporal.Instant.from('2026-12-01T10:00:00Z');
const small: Sidequest = {
  ...{ id: 'a', team: 'growth', sprint: 42, person: 'UBEN', title: 'Fix the flaky login test', link: null },
  ...{ annoyed: false, state: 'open', doneAt: null, recordedAt },
};
const link = `https://example.slack.com/archives/C0123456789/p1796832000000000?thread_ts=1&${'cid=C0&'.repeat(20)}`;
const huge = (i: number): Sidequest => ({
  ...{ ...small, id: `quest-${i}-${'0'.repeat(28)}`, title: '&<漢"'.repeat(125), annoyed: true, link },
  ...{ person: 'U0123456789', sprint: 99_999 },
});
const many = (count: number) => Array.from({ length: count }, (_, i) => huge(i));
const done = (one: Sidequest): Sidequest => ({ ...one, state: 'done', doneAt: recordedAt });
const team = teams[0]!;
const hugeTeams = Array.from({ length: 120 }, (_, i) => ({ ...team, id: `team-${i}`, name: '🚀 & '.repeat(100) }));
const draft = { title: '"&'.repeat(1500), annoyed: ['annoyed'] };
const home = (blocks: ReturnType<typeof sidequestsHome>) => ({ type: 'home' as const, blocks });

const largest = { mine: many(40), led: many(40), others: many(60).map(done), sprint: 99_999 };

describe('messages', () => {
  it.each([
    ['list-smallest', sidequestsMessage({ mine: [], led: [], others: [], sprint: 42, news: null })],
    [
      'list',
      sidequestsMessage({ mine: [small], led: [{ ...small, id: 'b' }], others: [done(small)], sprint: 42, news: null }),
    ],
    ['list-largest', sidequestsMessage({ ...largest, news: doneMessage(huge(0)) })],
    ['choose-smallest', chooseMessage([small, { ...small, id: 'b' }], '', false)],
    ['choose-largest', chooseMessage(many(40), '&'.repeat(3000), false)],
    ['recorded-smallest', recordedMessage(small, team)],
    ['recorded-largest', recordedMessage(huge(0), hugeTeams[0]!)],
    ['done-smallest', sidequestDoneMessage(small)],
    ['done-largest', sidequestDoneMessage(huge(0))],
  ])('draws %s as Slack takes it', async (name, message) => {
    expect(checkMessage(message)).toEqual([]);
    expect(escaped(JSON.stringify(message.blocks)).length).toBeLessThan(13_000);
    expect(message.text.length).toBeLessThanOrEqual(4000);
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
  });
});

describe('views', () => {
  it.each([
    ['record-smallest', recordSidequestModal([team], {}, { team: team.id, link: null })],
    ['record-largest', recordSidequestModal(hugeTeams, draft, { team: null, link })],
    ['edit-smallest', editSidequestModal(done(small))],
    ['edit-largest', editSidequestModal(huge(0))],
    ['home-smallest', home(sidequestsHome([]))],
    ['home-largest', home(sidequestsHome(many(40)))],
  ])('draws %s as Slack takes it', async (name, view) => {
    expect(checkView(view)).toEqual([]);
    await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
  });
});
