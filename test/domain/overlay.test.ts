import { expect, it } from 'vitest';
import { holderAt, type Overlay, restingOn } from '../../src/domain/overlay.ts';
import { Temporal } from '../../src/domain/time.ts';

const at = (text: string) => Temporal.Instant.from(`2026-12-${text}Z`);

/** Of "07T09:00…14T09:00 BEN→CAT", in December. */
function overlay(text: string, undone = false): Overlay {
  const [from, until, out, taker] = text.split(/…|→| /) as [string, string, string, string];
  return {
    ...{ id: text, rota: 'r', kind: 'cover', by: taker, at: at('01T10:00') },
    parts: [{ from: at(from), until: at(until), out, in: taker }],
    undone: undone ? { by: taker, at: at('02T10:00') } : null,
  };
}

const lower = overlay('07T09:00…14T09:00 BEN→CAT');

it.each`
  other                          | undone   | rests    | because
  ${'08T09:00…10T09:00 CAT→ANA'} | ${false} | ${true}  | ${'some of its days are given on'}
  ${'08T09:00…10T09:00 CAT→ANA'} | ${true}  | ${false} | ${'they were, and it is undone'}
  ${'08T09:00…10T09:00 BEN→ANA'} | ${false} | ${false} | ${'it is of somebody else'}
  ${'14T08:59…16T09:00 CAT→ANA'} | ${false} | ${true}  | ${'it begins in its last minute'}
  ${'14T09:00…16T09:00 CAT→ANA'} | ${false} | ${false} | ${'it begins where it ends'}
  ${'05T09:00…07T09:01 CAT→ANA'} | ${false} | ${true}  | ${'it ends in its first minute'}
  ${'05T09:00…07T09:00 CAT→ANA'} | ${false} | ${false} | ${'it ends where it begins'}
`('a later one lies on it or not, $other: $because', ({ other, undone, rests }) => {
  expect(restingOn(lower, [lower, overlay(other, undone)])).toHaveLength(rests ? 1 : 0);
});

it('an earlier one never lies on it', () => {
  expect(restingOn(lower, [overlay('08T09:00…10T09:00 CAT→ANA'), lower])).toEqual([]);
});

it.each`
  now              | person
  ${'07T08:59:59'} | ${'BEN'}
  ${'07T09:00'}    | ${'CAT'}
  ${'14T08:59:59'} | ${'CAT'}
  ${'14T09:00'}    | ${'BEN'}
`('counts from its first instant up to its last: at $now $person', ({ now, person }) => {
  expect(holderAt('BEN', [lower], at(now)).person).toBe(person);
});
