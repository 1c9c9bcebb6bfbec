import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/domain/outcome.ts';
import { quorumOf, resultFor, tally } from '../../src/domain/tally.ts';
import type { Ballot } from '../../src/domain/vote.ts';

/** "nnsf" is two who say nailed, one scraped, one failed. */
const choices = (letters: string): Outcome[] =>
  [...letters].map((letter) => ({ n: 'nailed', s: 'scraped', f: 'failed' })[letter] as Outcome);

it.each`
  present | quorum
  ${0}    | ${1}
  ${1}    | ${1}
  ${2}    | ${1}
  ${3}    | ${2}
  ${4}    | ${2}
  ${5}    | ${3}
  ${50}   | ${25}
  ${51}   | ${26}
`('of $present people who are not away, $quorum make a quorum', ({ present, quorum }) => {
  expect(quorumOf(present)).toBe(quorum);
});

it.each`
  cast        | quorum | outcome      | leftOpen       | why
  ${''}       | ${1}   | ${null}      | ${'no-quorum'} | ${'nobody voted'}
  ${'n'}      | ${2}   | ${null}      | ${'no-quorum'} | ${'one fewer than the quorum'}
  ${'nn'}     | ${2}   | ${'nailed'}  | ${null}        | ${'exactly the quorum'}
  ${'n'}      | ${1}   | ${'nailed'}  | ${null}        | ${'a quorum of one'}
  ${'nns'}    | ${2}   | ${'nailed'}  | ${null}        | ${'the most votes'}
  ${'ssn'}    | ${2}   | ${'scraped'} | ${null}        | ${'the most votes'}
  ${'ffs'}    | ${2}   | ${'failed'}  | ${null}        | ${'the most votes'}
  ${'ns'}     | ${2}   | ${'scraped'} | ${null}        | ${'a tie goes to the more modest'}
  ${'sf'}     | ${2}   | ${'failed'}  | ${null}        | ${'a tie goes to the more modest'}
  ${'nf'}     | ${2}   | ${null}      | ${'tie'}       | ${'nailed and failed tie'}
  ${'nsf'}    | ${2}   | ${null}      | ${'tie'}       | ${'all three tie'}
  ${'nnffs'}  | ${3}   | ${null}      | ${'tie'}       | ${'nailed and failed tie, scraped behind'}
  ${'nnssf'}  | ${3}   | ${'scraped'} | ${null}        | ${'the tie does not include failed'}
  ${'nf'}     | ${3}   | ${null}      | ${'no-quorum'} | ${'a tie without a quorum'}
  ${'nnnfff'} | ${6}   | ${null}      | ${'tie'}       | ${'a tie with everybody'}
`('$cast with a quorum of $quorum: $why', ({ cast, quorum, outcome, leftOpen }) => {
  expect(tally(choices(cast), quorum)).toMatchObject({ outcome, leftOpen });
});

describe('a result', () => {
  const goal = { id: 'pay', owner: 'ben' };
  const cast = (letters: string, note: string | null = null): Ballot[] =>
    choices(letters).map((choice, i) => ({ goal: 'pay', person: ['ana', 'ben', 'cy', 'dan'][i]!, choice, note }));
  const named = { quorum: 2, isAnonymous: false };
  const unnamed = (ballots: readonly Ballot[]) => ballots.map((ballot) => ({ ...ballot, person: null }));

  it('counts the ballots on its own goal', () => {
    const others = cast('ff').map((ballot) => ({ ...ballot, goal: 'other' }));
    expect(resultFor(goal, [...others, ...cast('nns')], named)).toMatchObject({
      outcome: 'nailed',
      counts: { nailed: 2, scraped: 1, failed: 0 },
    });
  });

  it('shows the owner’s own vote and who wrote which note where votes are named', () => {
    const result = resultFor(goal, cast('ns', 'Nearly'), named);
    expect(result.ownersVote).toBe('scraped');
    expect(result.notes).toEqual([
      { choice: 'nailed', text: 'Nearly', by: 'ana' },
      { choice: 'scraped', text: 'Nearly', by: 'ben' },
    ]);
    expect(resultFor({ ...goal, owner: 'zoe' }, cast('ns'), named).ownersVote).toBeNull();
  });

  it.each`
    letters   | outcome     | leftOpen       | counts
    ${'nnn'}  | ${'nailed'} | ${null}        | ${null}
    ${'nf'}   | ${null}     | ${'undecided'} | ${null}
    ${'n'}    | ${null}     | ${'undecided'} | ${null}
    ${'nnnf'} | ${'nailed'} | ${null}        | ${{ nailed: 3, scraped: 0, failed: 1 }}
    ${'nnff'} | ${null}     | ${'tie'}       | ${{ nailed: 2, scraped: 0, failed: 2 }}
  `('of an anonymous vote of $letters shows counts from four ballots on', ({ letters, outcome, leftOpen, counts }) => {
    const result = resultFor(goal, unnamed(cast(letters, 'Nearly')), { quorum: 2, isAnonymous: true });
    expect(result).toMatchObject({ outcome, leftOpen, counts, ownersVote: null });
    expect(result.notes).toHaveLength(counts ? 4 : 0);
  });
});
