import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  giveNotes,
  longestNote,
  mostNotes,
  notesBy,
  type Retro,
  readNotes,
  revealNotes,
  settleAnonymity,
} from '../../src/domain/retro.ts';
import { agreedBefore, leftOpen, type RetroAction, settleAction } from '../../src/domain/retro-action.ts';
import { Temporal } from '../../src/domain/time.ts';

const at = Temporal.Instant.from('2026-12-10T10:00Z');
const open: Retro = { team: 'growth', sprint: 42, isAnonymous: false, notes: [], revealed: null };
const written = (...wentWell: string[]) => ({ 'went-well': wentWell, 'to-change': [] });
const idIn = (form: string) => (about: string, index: number) => `${form}/${about}/${index}`;
const given = (retro: Retro, by: string, form: string, ...notes: string[]): Retro => {
  const outcome = giveNotes(retro, by, written(...notes), idIn(form));
  return outcome.kind === 'given' ? outcome.retro : retro;
};

describe('what people write', () => {
  it.each`
    typed                                    | notes                  | fault
    ${''}                                    | ${[]}                  | ${null}
    ${' One \n\n two\n'}                     | ${['One', 'two']}      | ${null}
    ${'x'.repeat(longestNote)}               | ${['x'.repeat(500)]}   | ${null}
    ${`a\n${'x'.repeat(longestNote + 1)}`}   | ${undefined}           | ${{ because: 'too-long', line: 2 }}
    ${'a\0b'}                                | ${undefined}           | ${{ because: 'unreadable', line: 1 }}
    ${Array(mostNotes).fill('a').join('\n')} | ${Array(10).fill('a')} | ${null}
    ${Array(mostNotes + 1)
  .fill('a')
  .join('\n')} | ${undefined} | ${{ because: 'too-many', count: 11 }}
  `('is read as notes: $typed', ({ typed, notes, fault }) => {
    const read = readNotes(typed);
    expect(read.fault).toEqual(fault);
    if (notes) expect(read.notes).toEqual(notes);
  });

  it('takes the place of what they wrote before where names are kept', () => {
    const retro = given(given(given(open, 'UANA', 'V1', 'a', 'b'), 'UBEN', 'V2', 'c'), 'UANA', 'V3', 'd');
    expect(notesBy(retro, 'UANA', 'went-well')).toEqual(['d']);
    expect(notesBy(retro, 'UBEN', 'went-well')).toEqual(['c']);
  });

  it('is added where none are, and the same form sent twice counts once', () => {
    const anonymous = { ...open, isAnonymous: true };
    const retro = given(given(given(anonymous, 'UANA', 'V1', 'a'), 'UANA', 'V2', 'b'), 'UANA', 'V2', 'b');
    expect(retro.notes.map(({ words, by }) => [words, by])).toEqual([
      ['a', null],
      ['b', null],
    ]);
    expect(notesBy(retro, 'UANA', 'went-well')).toEqual([]);
  });

  it('never bears a name in an anonymous retro, whatever is sent in whatever order', () => {
    const sent = fc.record({ by: fc.constantFrom('UANA', 'UBEN'), form: fc.string(), notes: fc.array(fc.string()) });
    fc.assert(
      fc.property(fc.array(sent), (all) => {
        const retro = all.reduce((retro, { by, form, notes }) => given(retro, by, form, ...notes), {
          ...open,
          isAnonymous: true,
        });
        expect(retro.notes.every(({ by }) => by === null)).toBe(true);
        expect(JSON.stringify(retro)).not.toMatch(/UANA|UBEN/);
      }),
    );
  });

  it('is not taken once the notes are revealed', () => {
    const shown = { ...given(open, 'UANA', 'V1', 'a'), revealed: { by: 'UANA', isForLead: false, at } };
    expect(giveNotes(shown, 'UBEN', written('b'), idIn('V2'))).toEqual({ kind: 'refused', because: 'revealed' });
  });
});

describe('names', () => {
  it.each`
    when                        | retro                                                          | kind           | because
    ${'before the first note'}  | ${open}                                                        | ${'agreed'}    | ${undefined}
    ${'after it'}               | ${given(open, 'UANA', 'V1', 'a')}                              | ${'refused'}   | ${'has-notes'}
    ${'when it is so already'}  | ${{ ...open, isAnonymous: true }}                              | ${'unchanged'} | ${undefined}
    ${'once they are revealed'} | ${{ ...open, revealed: { by: 'UANA', isForLead: false, at } }} | ${'refused'}   | ${'revealed'}
  `('may be left out $when: $kind', ({ retro, kind, because }) => {
    const outcome = settleAnonymity(retro, true);
    expect(outcome).toMatchObject(because ? { kind, because } : { kind });
  });
});

it('reveals notes once, and only where there are some', () => {
  const revealed = { by: 'UANA', isForLead: false, at };
  expect(revealNotes(open, revealed)).toEqual({ kind: 'refused', because: 'no-notes' });
  const retro = given(open, 'UBEN', 'V1', 'a');
  const outcome = revealNotes(retro, revealed);
  expect(outcome).toEqual({ kind: 'revealed', retro: { ...retro, revealed } });
  const again = revealNotes({ ...retro, revealed }, revealed);
  expect(again).toEqual({ kind: 'refused', because: 'already-revealed' });
});

describe('an action', () => {
  const action: RetroAction = {
    ...{ id: 'a', team: 'growth', sprint: 41, words: 'Write it down', owner: 'UBEN', state: 'open' },
    ...{ agreedBy: 'UANA', agreedAt: at, settled: null },
  };

  it('is settled once: of two who do so the first counts', () => {
    const done = settleAction(action, 'done', 'UBEN', at);
    expect(done).toMatchObject({ kind: 'done', action: { state: 'done', settled: { by: 'UBEN' } } });
    expect(settleAction(done.action, 'dropped', 'UANA', at)).toEqual({ kind: 'unchanged', action: done.action });
  });

  it.each`
    sprint | state        | isLeft
    ${41}  | ${'open'}    | ${true}
    ${41}  | ${'done'}    | ${false}
    ${41}  | ${'dropped'} | ${false}
    ${42}  | ${'open'}    | ${false}
  `('of sprint $sprint that is $state is left for the retro of sprint 42: $isLeft', ({ sprint, state, isLeft }) => {
    expect(leftOpen([{ ...action, sprint, state }], 42)).toHaveLength(isLeft ? 1 : 0);
  });

  it.each`
    state     | sprint | isShown  | because
    ${'open'} | ${39}  | ${true}  | ${'it is open'}
    ${'done'} | ${41}  | ${true}  | ${'it is of the last retro'}
    ${'done'} | ${39}  | ${false} | ${'it was settled long ago'}
    ${'open'} | ${42}  | ${false} | ${'it is of this retro'}
  `(
    'of sprint $sprint that is $state is told first in sprint 42: $isShown, as $because',
    ({ state, sprint, isShown }) => {
      const asked: RetroAction = { ...action, id: 'asked', state, sprint };
      const told = agreedBefore([asked, { ...action, sprint: 41 }], 42).map(({ id }) => id);
      expect(told.includes('asked')).toBe(isShown);
    },
  );
});
