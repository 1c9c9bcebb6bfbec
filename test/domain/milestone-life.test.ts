import { describe, expect, it } from 'vitest';
import type { Milestone, MilestoneForm, MilestoneState } from '../../src/domain/milestone.ts';
import { answerForMetric, endMilestone, rewriteResults } from '../../src/domain/milestone-end.ts';
import { beginFollowing, followMilestone, stopFollowing } from '../../src/domain/milestone-followers.ts';
import { linkLine, readLinks } from '../../src/domain/milestone-form.ts';
import { agreeToMilestone, editMilestone, suggestMilestone, updateMilestone } from '../../src/domain/milestone-life.ts';
import { rightTo } from '../../src/domain/rights.ts';
import { growth, person, settings } from './example-goals.ts';
import { agreedMilestone, at, milestone, milestoneForm, today } from './example-milestones.ts';

const people = ['ana', 'ben', 'pat', 'zoe', 'cy'];
const named = {
  people: new Map([
    ...people.map((id) => [id, person(id)] as const),
    ['gil', { ...person('gil'), standing: 'guest' as const }] as const,
    ['bot', { ...person('bot'), standing: 'bot' as const }] as const,
  ]),
  teams: new Map([
    ['growth', growth],
    ['old', { ...growth, id: 'old', isArchived: true }],
  ]),
};
const doing = { by: 'ana', at, today };
const deed = { by: 'ben', at };
const ended = (state: MilestoneState): Milestone => ({ ...agreedMilestone, state, results: 'Done', endedAt: at });

const suggest = (changed: Partial<MilestoneForm> = {}) =>
  suggestMilestone('m1', { ...milestoneForm, ...changed }, doing, named);
const edit = (changed: Partial<MilestoneForm>, before = milestone) =>
  editMilestone(before, { ...milestoneForm, ...changed }, { ...doing, by: 'ben' }, named);

describe('a suggestion', () => {
  it('is whoever suggests it’s, and nobody has agreed', () => {
    expect(suggest()).toEqual({ kind: 'suggested', milestone: { ...milestone, contextBy: 'ana' } });
  });

  it.each`
    changed                                                       | faults
    ${{ title: ' \u200b' }}                                       | ${['title empty']}
    ${{ title: 'x'.repeat(501) }}                                 | ${['title too-long']}
    ${{ goal: '' }}                                               | ${['goal empty']}
    ${{ goal: 'x'.repeat(3000) }}                                 | ${[]}
    ${{ goal: 'x'.repeat(3001) }}                                 | ${['goal too-long']}
    ${{ start: 'Q3 2027', end: 'Jun 2027' }}                      | ${['end backward']}
    ${{ start: 'Aug 2, 2027', end: 'Aug 1, 2027' }}               | ${['end backward']}
    ${{ start: 'Aug 31, 2027', end: 'Aug 2027' }}                 | ${[]}
    ${{ start: 'Oct', end: 'Q1' }}                                | ${[]}
    ${{ start: 'Q3 2027', end: 'soon' }}                          | ${[]}
    ${{ start: 'x'.repeat(60) }}                                  | ${[]}
    ${{ start: 'x'.repeat(61) }}                                  | ${['start too-long']}
    ${{ end: 'when \u0000' }}                                     | ${['end unreadable']}
    ${{ why: 'x'.repeat(3001) }}                                  | ${['why too-long']}
    ${{ owner: 'gil' }}                                           | ${['owner guest gil']}
    ${{ owner: 'nobody' }}                                        | ${['owner unknown-person nobody']}
    ${{ partners: [{ person: 'gil', function: 'design' }] }}      | ${[]}
    ${{ partners: [{ person: 'bot', function: 'other' }] }}       | ${['other bot bot']}
    ${{ teams: ['growth', 'old'] }}                               | ${['teams archived-team old']}
    ${{ links: Array(20).fill({ label: '', url: 'https://x' }) }} | ${[]}
    ${{ links: Array(21).fill({ label: '', url: 'https://x' }) }} | ${['links too-many']}
  `('with $changed has $faults', ({ changed, faults }) => {
    const outcome = suggest(changed);
    const found = outcome.kind === 'refused' ? outcome.faults : [];
    expect(found.map(({ field, because, about }) => [field, because, about].filter(Boolean).join(' '))).toEqual(faults);
  });

  it('keeps texts as typed inside, without the white space around them, and nobody twice', () => {
    const partners = [
      { person: 'pat', function: 'product' as const },
      { person: 'pat', function: 'design' as const },
      { person: 'ben', function: 'other' as const },
    ];
    expect(suggest({ title: ' a  b\n', context: ' ', partners })).toMatchObject({
      milestone: { title: 'a  b', context: null, contextBy: null, partners: [{ person: 'pat', function: 'design' }] },
    });
  });
});

describe('an edit', () => {
  it('remembers a move of the dates, and on which day the new ones were said', () => {
    const later = { by: 'pat', at: at.add({ hours: 24 }), today: today.add({ days: 1 }) };
    const outcome = editMilestone(milestone, { ...milestoneForm, end: 'Q2' }, later, named);
    const move = { from: { start: 'Oct 2026', end: 'Q1' }, to: { start: 'Oct 2026', end: 'Q2' } };
    expect(outcome).toMatchObject({
      kind: 'edited',
      milestone: { end: 'Q2', saidOn: later.today, moves: [{ ...move, by: 'pat', at: later.at }] },
    });
  });

  it('leaves the day of the dates alone where they stay', () => {
    expect(edit({ title: 'Invoices' }, { ...milestone, saidOn: today.subtract({ days: 9 }) })).toMatchObject({
      kind: 'edited',
      milestone: { title: 'Invoices', saidOn: today.subtract({ days: 9 }), moves: [], contextBy: 'pat' },
    });
  });

  it.each`
    changed                          | by
    ${{ context: 'They ask daily' }} | ${'ben'}
    ${{ context: '' }}               | ${null}
    ${{ title: 'x' }}                | ${'pat'}
  `('with $changed has its context by $by', ({ changed, by }) => {
    expect(edit(changed)).toMatchObject({ milestone: { contextBy: by } });
  });

  it('asks for dates in order only where it moves them', () => {
    const backward = { ...milestone, start: 'Q3 2027', end: 'Jun 2027' };
    const dates = { start: backward.start, end: backward.end };
    expect(edit({ ...dates, title: 'x' }, backward).kind).toBe('edited');
    expect(edit({ ...dates, end: 'May 2027' }, backward)).toMatchObject({ faults: [{ field: 'end' }] });
  });

  it('that changes nothing is none', () => {
    expect(edit({ title: ' Nail invoices ' })).toEqual({ kind: 'unchanged' });
  });

  it('may keep a team that has been archived since, and add none', () => {
    const before = { ...milestone, teams: ['old'] };
    expect(edit({ title: 'x', teams: ['old'] }, before).kind).toBe('edited');
    expect(edit({ teams: ['growth', 'old'] }, { ...milestone, teams: [] }).kind).toBe('refused');
  });
});

describe('agreement', () => {
  it('takes product and engineering, in either order, each once', () => {
    const half = agreeToMilestone(milestone, 'engineering', deed);
    expect(half).toMatchObject({ kind: 'half-agreed', milestone: { state: 'suggested' } });
    if (half.kind !== 'half-agreed') throw new Error('No half');
    expect(agreeToMilestone(half.milestone, 'engineering', { by: 'zoe', at })).toEqual({ kind: 'unchanged' });
    expect(agreeToMilestone(half.milestone, 'product', { by: 'pat', at })).toMatchObject({
      kind: 'agreed',
      milestone: { state: 'agreed', agreed: { product: { by: 'pat' }, engineering: { by: 'ben' } } },
    });
  });

  it.each(['agreed', 'closed', 'given-up'] as const)('is over for one that is %s', (state) => {
    expect(agreeToMilestone({ ...milestone, state }, 'product', deed).kind).toBe('refused');
  });
});

describe('its life', () => {
  it.each`
    state          | update       | close        | giveUp        | results        | answer
    ${'suggested'} | ${'updated'} | ${'refused'} | ${'given-up'} | ${'refused'}   | ${'refused'}
    ${'agreed'}    | ${'updated'} | ${'closed'}  | ${'given-up'} | ${'refused'}   | ${'refused'}
    ${'closed'}    | ${'refused'} | ${'refused'} | ${'refused'}  | ${'rewritten'} | ${'answered'}
    ${'given-up'}  | ${'refused'} | ${'refused'} | ${'refused'}  | ${'rewritten'} | ${'refused'}
  `('$state', ({ state, update, close, giveUp, results, answer }) => {
    const one = state === 'suggested' || state === 'agreed' ? { ...milestone, state } : ended(state);
    expect(updateMilestone(one, 'at-risk', 'Late', deed).kind).toBe(update);
    expect(endMilestone(one, 'closed', 'Six pay', deed).kind).toBe(close);
    expect(endMilestone(one, 'given-up', 'Nobody asks', deed).kind).toBe(giveUp);
    expect(rewriteResults(one, 'Seven pay').kind).toBe(results);
    expect(answerForMetric(one, '7 companies', deed).kind).toBe(answer);
  });

  it('takes the same twice as once', () => {
    expect(endMilestone(ended('closed'), 'closed', ' Done ', deed)).toEqual({ kind: 'unchanged' });
    expect(rewriteResults(ended('closed'), 'Done')).toEqual({ kind: 'unchanged' });
    const answered = { ...ended('closed'), answer: { words: 'Seven', ...deed } };
    expect(answerForMetric(answered, 'Seven', deed)).toEqual({ kind: 'unchanged' });
  });

  it.each`
    case                            | by       | says      | minutes | kind
    ${'sent twice'}                 | ${'ben'} | ${'Late'} | ${4}    | ${'unchanged'}
    ${'after five minutes'}         | ${'ben'} | ${'Late'} | ${5}    | ${'updated'}
    ${'in other words'}             | ${'ben'} | ${'Slow'} | ${0}    | ${'updated'}
    ${'by somebody else, the same'} | ${'pat'} | ${'Late'} | ${0}    | ${'updated'}
  `('an update $case is $kind', ({ by, says, minutes, kind }) => {
    const late = { ...agreedMilestone, updates: [{ health: 'at-risk' as const, says: 'Late', ...deed }] };
    expect(updateMilestone(late, 'at-risk', says, { by, at: at.add({ minutes }) }).kind).toBe(kind);
  });

  it.each(['', ' \n', 'x'.repeat(3001), 'a\u0000'])('takes no empty or unreadable words', (words) => {
    expect(updateMilestone(milestone, 'on-track', words, deed).kind).toBe('refused');
    expect(endMilestone(agreedMilestone, 'closed', words, deed).kind).toBe('refused');
    expect(answerForMetric(ended('closed'), words, deed).kind).toBe('refused');
  });

  it('keeps results, when it ended, and the answer beside them; a second answer takes the first one’s place', () => {
    const closed = endMilestone(agreedMilestone, 'closed', ' Six pay ', deed);
    expect(closed).toMatchObject({ milestone: { state: 'closed', results: 'Six pay', endedAt: at } });
    const first = answerForMetric(ended('closed'), 'Seven', deed);
    if (first.kind !== 'answered') throw new Error('No answer');
    expect(answerForMetric(first.milestone, 'Eight', deed)).toMatchObject({
      milestone: { answer: { words: 'Eight' } },
    });
  });

  it('is followed by up to fifty people, each once, and one channel', () => {
    const many = Array.from({ length: 60 }, (_, i) => `U${i}`);
    const fifty = many.slice(0, 50);
    const outcome = followMilestone(milestone, { people: ['U0', ...fifty], channel: 'CPLAN' });
    const followers = { people: fifty, channel: 'CPLAN' };
    expect(outcome).toMatchObject({ milestone: { followers } });
    const followed = { ...milestone, followers };
    expect(followMilestone(followed, followers)).toEqual({ kind: 'unchanged' });
    expect(beginFollowing(followed, 'U0')).toEqual({ kind: 'unchanged' });
    expect(beginFollowing(followed, 'U50')).toEqual({ kind: 'refused', because: 'too-many' });
    expect(stopFollowing(followed, 'U50')).toEqual({ kind: 'unchanged' });
    expect(stopFollowing(followed, 'U0')).toMatchObject({
      milestone: { followers: { people: fifty.slice(1), channel: 'CPLAN' } },
    });
  });
});

describe('who may', () => {
  const as = (id: string, act: Parameters<typeof rightTo>[0], sayer: string | null = null) => {
    const right = rightTo(act, { person: named.people.get(id)!, settings, milestone, sayer });
    return right.allowed ? right.as : right.because;
  };

  it.each`
    act                    | sayer    | ben              | pat                    | zoe                  | cy               | gil
    ${'suggest-milestone'} | ${null}  | ${'full-member'} | ${'full-member'}       | ${'full-member'}     | ${'full-member'} | ${'guest'}
    ${'follow-milestone'}  | ${null}  | ${'colleague'}   | ${'colleague'}         | ${'colleague'}       | ${'colleague'}   | ${'colleague'}
    ${'edit-milestone'}    | ${null}  | ${'owner'}       | ${'milestone-partner'} | ${'admin'}           | ${no()}          | ${'guest'}
    ${'agree-milestone'}   | ${null}  | ${no()}          | ${no()}                | ${'admin-for-sayer'} | ${no()}          | ${'guest'}
    ${'agree-milestone'}   | ${'cy'}  | ${no()}          | ${no()}                | ${no()}              | ${'sayer'}       | ${'guest'}
    ${'agree-milestone'}   | ${'gil'} | ${no()}          | ${no()}                | ${no()}              | ${no()}          | ${'guest'}
    ${'set-up-milestones'} | ${null}  | ${no()}          | ${no()}                | ${'admin'}           | ${no()}          | ${'guest'}
  `('$act, for which the settings name $sayer', ({ act, sayer, ...expected }) => {
    const answers = Object.keys(expected).map((id) => [id, as(id, act, sayer)]);
    expect(Object.fromEntries(answers)).toEqual(expected);
  });
});

function no(): string {
  return 'not-among-them';
}

describe('links', () => {
  it.each`
    typed                                      | links
    ${'RFC https://x.example/1'}               | ${[['RFC', 'https://x.example/1']]}
    ${'RFC: https://x.example/1\n\nhttps://y'} | ${[['RFC', 'https://x.example/1'], ['', 'https://y']]}
    ${'https://x the  plan'}                   | ${[['the plan', 'https://x']]}
    ${' \n'}                                   | ${[]}
  `('$typed', ({ typed, links }) => {
    const read = readLinks(typed);
    expect(read.kind === 'read' && read.links.map(({ label, url }) => [label, url])).toEqual(links);
  });

  it('need an address on every line, and are typed as they are read', () => {
    expect(readLinks('RFC https://x\n\nthe plan')).toEqual({ kind: 'no-address', line: 3 });
    expect(['RFC https://x', 'https://y'].map((line) => readLinks(line))).toMatchObject(
      [
        { label: 'RFC', url: 'https://x' },
        { label: '', url: 'https://y' },
      ].map((link) => readLinks(linkLine(link))),
    );
  });
});
