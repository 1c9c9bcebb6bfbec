import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeVote } from '../../src/domain/close-vote.ts';
import type { Ballot, ClosedVote, Vote } from '../../src/domain/vote.ts';
import type { Storage, Store } from '../../src/store/index.ts';
import { at, exampleStorage, goal, stamp } from './examples.ts';

let storage: Storage;
let store: Store;

beforeEach(async () => {
  ({ storage, store } = await exampleStorage());
  await store.goals.add(goal, 'V1', stamp);
});
afterEach(() => storage.close());

const place = { team: 'growth', sprint: 12 };
const people = ['UANA', 'UBEN', 'UCAT', 'UDAN'];
const begin = (isAnonymous: boolean) =>
  store.votes.begin({ ...place, isAnonymous, openedAt: at, members: people.toReversed() });
const ballot = (person: string, changes: Partial<Ballot> = {}): Ballot => ({
  ...{ goal: goal.id, person, choice: 'scraped', note: null },
  ...changes,
});
const cast = (...ballots: Ballot[]) => store.votes.cast(place, () => ({ kind: 'cast', ballots }));
const close = (how: ClosedVote['how'] = 'on-time') =>
  store.votes.close(place, (vote, ballots) =>
    closeVote(vote, {
      ...{ goals: [goal], ballots, roll: people, isAway: () => false },
      closing: { at: at.add({ hours: 6 }), how, by: how === 'early' ? 'UBEN' : null },
    }),
  );
const note = '<b> & "it" *nearly*\nworked 🇩🇪\u200d ';

describe.each([false, true])('a vote, anonymous: %s', (isAnonymous) => {
  it('is opened once, and comes back as it was', async () => {
    expect(await begin(isAnonymous)).toBe(true);
    expect(await begin(!isAnonymous)).toBe(false);
    const vote: Vote = {
      ...{ ...place, isAnonymous, openedAt: at, members: people, voters: [], closed: null },
    };
    expect(await store.votes.ofTeam('growth', 12)).toEqual(vote);
    expect(await store.votes.open()).toEqual([vote]);
    expect(await store.votes.ofSprints(12, 13)).toEqual([vote]);
    expect([await store.votes.ofTeam('growth', 13), await store.votes.ofTeam('platform', 12)]).toEqual([null, null]);
  });

  it('keeps the last ballot of each person, note and all, and gives it back to its own alone', async () => {
    await begin(isAnonymous);
    await cast(ballot('UANA', { choice: 'failed', note: 'No' }), ballot('UBEN'));
    await cast(ballot('UANA', { choice: 'nailed', note }));
    expect(await store.votes.ballotsBy(place, 'UANA', [goal.id, 'other'])).toEqual([
      { goal: goal.id, person: 'UANA', choice: 'nailed', note },
    ]);
    expect(await store.votes.ballotsBy(place, 'UCAT', [goal.id])).toEqual([]);
    const { voters } = (await store.votes.ofTeam('growth', 12))!;
    expect(voters).toEqual(['UANA', 'UBEN'].map((person) => ({ goal: goal.id, person })));
  });

  it('closes once, with what each ballot said', async () => {
    await begin(isAnonymous);
    await cast(
      ...people.map((person, i) => ballot(person, { choice: i < 3 ? 'nailed' : 'failed', note: `${note}${i}` })),
    );
    const closed = (await close('early'))!;
    expect(closed).toMatchObject({ how: 'early', by: 'UBEN', roll: 4, present: 4, quorum: 2, voted: 4 });
    expect(closed.results).toMatchObject([
      { goal: goal.id, outcome: 'nailed', counts: { nailed: 3, scraped: 0, failed: 1 } },
    ]);
    expect(await close()).toBeNull();

    const stored = (await store.votes.ofTeam('growth', 12))!;
    const sorted = ({ results }: ClosedVote) => results[0]!.notes.toSorted((a, b) => (a.text < b.text ? -1 : 1));
    expect(sorted(stored.closed!)).toEqual(sorted(closed));
    expect({ ...stored.closed!, results: [] }).toEqual({ ...closed, results: [] });
    expect(await store.votes.open()).toEqual([]);
  });

  it('remembers who settled what it left open', async () => {
    await begin(isAnonymous);
    await close();
    await store.votes.settled(place, goal.id, { by: 'UCAT', isForLead: true });
    const { results } = (await store.votes.ofTeam('growth', 12))!.closed!;
    expect(results).toMatchObject([{ outcome: null, settled: { by: 'UCAT', isForLead: true } }]);
  });
});

it('an anonymous vote with three ballots keeps nothing but its result', async () => {
  await begin(true);
  await cast(...people.slice(0, 3).map((person) => ballot(person, { note })));
  await close();
  const { closed, voters } = (await store.votes.ofTeam('growth', 12))!;
  expect(voters).toEqual([]);
  expect(closed!.results).toEqual([
    ...[
      { goal: goal.id, outcome: 'scraped', leftOpen: null, counts: null, ownersVote: null, notes: [], settled: null },
    ],
  ]);
  expect(await store.votes.ballotsBy(place, 'UANA', [goal.id])).toEqual([]);
});

it('takes the longest note', async () => {
  await begin(true);
  const longest = '漢'.repeat(3000);
  await cast(ballot('UANA', { note: longest }));
  expect((await store.votes.ballotsBy(place, 'UANA', [goal.id]))[0]!.note).toBe(longest);
});

it('answers for a vote that is not there', async () => {
  expect(await cast(ballot('UANA'))).toEqual({ kind: 'missing' });
  expect(await close()).toBeNull();
  expect(await store.votes.ballotsBy(place, 'UANA', [goal.id])).toEqual([]);
});
