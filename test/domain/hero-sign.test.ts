import { describe, expect, it } from 'vitest';
import {
  afterSignLook,
  type HeroSign,
  isSignDue,
  type SignFinding,
  topicTakenOver,
} from '../../src/domain/hero-sign.ts';
import { isOwnPin, pinsToRemove } from '../../src/domain/pin-sign.ts';
import { Temporal } from '../../src/domain/time.ts';
import { isOwnTopic, lookAtTopic, topicPart } from '../../src/domain/topic-sign.ts';

const now = Temporal.Instant.from('2026-12-07T09:00Z');
const sign = (more: Partial<HeroSign> = {}): HeroSign => ({
  ...{ rota: 'r', kind: 'topic', isWanted: true, chosenBy: 'UANA', shows: 'k', mine: null, trying: null, found: null },
  ...{ state: 'in-step', word: null, since: now.subtract({ hours: 24 }), tryAt: null, tries: 0 },
  ...more,
});
const c = (says: string) => ({ channel: 'C', says });
const d = (says: string) => ({ channel: 'D', says });

describe('whether a topic is still ours', () => {
  it.each`
    mine              | trying               | is                   | others          | found
    ${null}           | ${null}              | ${''}                | ${[]}           | ${'to-write'}
    ${null}           | ${null}              | ${' \n'}             | ${[]}           | ${'to-write'}
    ${null}           | ${null}              | ${'🚀'}              | ${[]}           | ${'changed-by-hand'}
    ${null}           | ${null}              | ${'Ours'}            | ${[]}           | ${'changed-by-hand'}
    ${null}           | ${null}              | ${'new'}             | ${[]}           | ${'in-step'}
    ${c('old')}       | ${null}              | ${'old'}             | ${[]}           | ${'to-write'}
    ${c('old')}       | ${null}              | ${''}                | ${[]}           | ${'to-write'}
    ${c('old')}       | ${null}              | ${'old, changed'}    | ${[]}           | ${'changed-by-hand'}
    ${c('old')}       | ${null}              | ${'Old'}             | ${[]}           | ${'changed-by-hand'}
    ${c('old :a:')}   | ${null}              | ${'old :b:'}         | ${[]}           | ${'changed-by-hand'}
    ${d('old')}       | ${null}              | ${'old'}             | ${[]}           | ${'changed-by-hand'}
    ${c('a &amp; b')} | ${null}              | ${'a & b'}           | ${[]}           | ${'to-write'}
    ${c('old')}       | ${c('newer')}        | ${'newer'}           | ${[]}           | ${'to-write'}
    ${null}           | ${c(':tada: a > b')} | ${'🎉 a &gt; b'}     | ${[]}           | ${'to-write'}
    ${null}           | ${c('🇩🇪 newer')}     | ${':flag-de: newer'} | ${[]}           | ${'to-write'}
    ${null}           | ${d('newer')}        | ${'newer'}           | ${[]}           | ${'changed-by-hand'}
    ${null}           | ${null}              | ${'other'}           | ${[c('other')]} | ${'kept-by-another'}
    ${null}           | ${null}              | ${'other'}           | ${[d('other')]} | ${'changed-by-hand'}
  `('mine $mine, being written $trying, found “$is”: $found', ({ mine, trying, is, others, found }) => {
    const inSlack = { channel: 'C', topic: is, isArchived: false };
    const rotas = others.map((place: HeroSign['mine']) => sign({ mine: place }));
    const look = lookAtTopic({ mine, trying }, inSlack, 'new', rotas);
    expect(look.kind === 'trouble' ? look.trouble : look.kind).toBe(found);
  });

  it('which an empty one never is, and one in an archived channel is not looked at', () => {
    expect(isOwnTopic({ mine: c(''), trying: null }, { channel: 'C', topic: '' })).toBe(false);
    const archived = { channel: 'C', topic: 'old', isArchived: true };
    expect(lookAtTopic({ mine: c('old'), trying: null }, archived, 'new', [])).toMatchObject({ trouble: 'archived' });
  });
});

describe('which pins are still ours', () => {
  it.each`
    mine      | trying    | target    | others                      | removed
    ${null}   | ${null}   | ${c('2')} | ${[]}                       | ${[]}
    ${c('1')} | ${null}   | ${c('2')} | ${[]}                       | ${['1']}
    ${c('1')} | ${null}   | ${c('1')} | ${[]}                       | ${[]}
    ${null}   | ${c('1')} | ${c('2')} | ${[]}                       | ${['1']}
    ${c('1')} | ${c('1')} | ${c('2')} | ${[]}                       | ${['1']}
    ${c('1')} | ${c('2')} | ${c('3')} | ${[]}                       | ${['1', '2']}
    ${c('1')} | ${null}   | ${null}   | ${[]}                       | ${['1']}
    ${c('1')} | ${null}   | ${c('2')} | ${[sign({ mine: c('1') })]} | ${[]}
    ${c('1')} | ${null}   | ${d('1')} | ${[]}                       | ${['1']}
  `(
    'mine $mine, being pinned $trying, then $target: away with $removed',
    ({ mine, trying, target, others, removed }) => {
      expect(pinsToRemove({ mine, trying }, target, others).map(({ says }) => says)).toEqual(removed);
    },
  );

  it.each`
    mine      | trying    | others                        | isOurs
    ${null}   | ${null}   | ${[]}                         | ${false}
    ${null}   | ${c('2')} | ${[]}                         | ${true}
    ${c('2')} | ${null}   | ${[]}                         | ${true}
    ${c('1')} | ${d('2')} | ${[]}                         | ${false}
    ${null}   | ${null}   | ${[sign({ mine: c('2') })]}   | ${true}
    ${null}   | ${null}   | ${[sign({ trying: c('2') })]} | ${true}
    ${null}   | ${null}   | ${[sign({ mine: c('1') })]}   | ${false}
  `('found pinned, mine $mine, being pinned $trying: $isOurs', ({ mine, trying, others, isOurs }) => {
    expect(isOwnPin({ mine, trying }, c('2'), others)).toBe(isOurs);
  });
});

describe('when it is looked at', () => {
  const stand = (key: string) => ({ kind: 'stand', key }) as const;
  it.each`
    state         | shows   | aim                  | tryAt                      | due
    ${'waiting'}  | ${'k'}  | ${{ kind: 'later' }} | ${null}                    | ${true}
    ${'in-step'}  | ${'k'}  | ${stand('k')}        | ${null}                    | ${false}
    ${'in-step'}  | ${'k'}  | ${stand('l')}        | ${null}                    | ${true}
    ${'in-step'}  | ${'k'}  | ${{ kind: 'later' }} | ${null}                    | ${false}
    ${'in-step'}  | ${'k'}  | ${{ kind: 'away' }}  | ${null}                    | ${true}
    ${'nothing'}  | ${''}   | ${{ kind: 'away' }}  | ${null}                    | ${false}
    ${'nothing'}  | ${null} | ${stand('k')}        | ${null}                    | ${true}
    ${'archived'} | ${'k'}  | ${stand('k')}        | ${now.add({ seconds: 1 })} | ${false}
    ${'archived'} | ${'k'}  | ${stand('k')}        | ${now}                     | ${true}
    ${'archived'} | ${'k'}  | ${stand('l')}        | ${now.add({ hours: 1 })}   | ${true}
  `('$state, showing $shows, to show $aim: $due', ({ state, shows, aim, tryAt, due }) => {
    expect(isSignDue(sign({ state, shows, tryAt }), aim, now)).toBe(due);
  });

  const trouble = (trouble: string, afterSeconds?: number) =>
    ({ kind: 'trouble', trouble, afterSeconds }) as SignFinding;
  it.each`
    finding                         | tries | minutes
    ${trouble('no-answer')}         | ${0}  | ${1}
    ${trouble('no-answer')}         | ${5}  | ${32}
    ${trouble('shut-out')}          | ${50} | ${60}
    ${trouble('rate-limited', 600)} | ${0}  | ${10}
    ${trouble('restricted')}        | ${0}  | ${1440}
    ${trouble('changed-by-hand')}   | ${9}  | ${1440}
  `('again, after $finding.trouble and $tries tries, in $minutes minutes', ({ finding, tries, minutes }) => {
    const after = afterSignLook(sign({ tries }), finding, stand('k'), now);
    expect(after.tryAt!.equals(now.add({ minutes }))).toBe(true);
  });
});

it('keeps what is being put there until it is known, and says since when it stands', () => {
  const aim = { kind: 'stand', key: 'l' } as const;
  const before = sign({ trying: c('2'), mine: c('1') });
  const lost = afterSignLook(before, { kind: 'trouble', trouble: 'no-answer' }, aim, now);
  expect(lost).toMatchObject({ trying: c('2'), mine: c('1'), shows: 'l', since: now });
  const again = afterSignLook(lost, { kind: 'trouble', trouble: 'no-answer' }, aim, now.add({ minutes: 1 }));
  expect(again).toMatchObject({ since: now, tries: 2 });
  const done = afterSignLook(again, { kind: 'in-step', mine: c('2') }, aim, now.add({ minutes: 3 }));
  expect(done).toMatchObject({ trying: null, mine: c('2'), tries: 0, tryAt: null, since: now.add({ minutes: 3 }) });
  expect(afterSignLook(done, { kind: 'in-step', mine: c('2') }, aim, now.add({ hours: 1 })).since).toEqual(done.since);
});

it('a topic is taken over only where it was found', () => {
  const found = afterSignLook(
    sign(),
    { kind: 'trouble', trouble: 'changed-by-hand', found: 'Theirs' },
    { kind: 'stand', key: 'k' },
    now,
  );
  expect(topicTakenOver(found, 'C')).toMatchObject({ mine: c('Theirs'), state: 'waiting', found: null });
  expect(topicTakenOver(sign(), 'C')).toBeNull();
});

it.each([
  ['Ana & <!here> @channel #x', 'Ana ＆ ‹!here› ＠channel ＃x'],
  ['two\nlines', 'two lines'],
  ['x'.repeat(60), `${'x'.repeat(39)}…`],
  [`${'x'.repeat(38)}🇩🇪🇩🇪`, `${'x'.repeat(38)}…`],
])('what people typed stands in a topic as it reads: %s', (typed, part) => {
  expect(topicPart(typed, 40)).toBe(part);
});
