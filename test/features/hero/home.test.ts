import { describe, expect, it } from 'vitest';
import type { Overlay } from '../../../src/domain/overlay.ts';
import type { Rota } from '../../../src/domain/rota.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { type HeroAtHome, heroHome } from '../../../src/features/hero/hero-home.ts';
import { checkView } from '../../../src/local/checks/index.ts';
import { startWithRota } from '../../support/companies/hero-company.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const tuesday = '2026-12-01T10:32:00Z';

async function homeOf(name: string, at: string, changes: Partial<Rota> = {}): Promise<string> {
  await using bot = await startWithRota(at, changes);
  const person = bot.slack.person(name);
  await person.openHome();
  return person.seesHome();
}

describe("says at Home who is support hero of the visitor's teams, and who is next", () => {
  it.each`
    at                        | now                                                                     | next
    ${tuesday}                | ${'Support: @Ana Lopez until Dec 7, 2026 09:00'}                        | ${'Next: @Ben Okoye, from Dec 7, 2026 09:00'}
    ${'2026-12-05T10:00:00Z'} | ${'Support: :crescent_moon: off hours today'}                           | ${'Next: @Ben Okoye, from Dec 7, 2026 09:00'}
    ${'2026-11-29T10:00:00Z'} | ${'Support: :warning: nobody is on duty, its first turn has not begun'} | ${'Next: @Ana Lopez, from Tomorrow 09:00'}
  `('at $at: $now', async ({ at, now, next }) => {
    expect(await homeOf('Ben Okoye', at)).toContain(`Support heroes\n${now}\n${next}`);
  });

  it('and flags who serves in two rotas at once, both of which are shown', async () => {
    await using bot = await startWithRota(tuesday);
    const { rota } = (await bot.store.rotas.find('support'))!;
    await bot.store.rotas.add({ ...rota, id: 'all', name: 'Everybody', team: null }, { by: 'UZOE', at: bot.now() });
    const ben = bot.slack.person('Ben Okoye');
    await ben.openHome();
    const seen = await ben.seesHome();
    expect(seen).toContain('Support: @Ana Lopez until Dec 7, 2026 09:00');
    expect(seen).toContain('Everybody: @Ana Lopez until Dec 7, 2026 09:00');
    expect(seen).toContain(
      ':warning: @Ana Lopez is support hero of 2 rotas at once (Support, Everybody): /hero cover finds somebody for one of them.',
    );
  });

  it('where a gap, an end and another team are told apart', { tags: ['long'] }, async () => {
    const gaps = [{ firstOn: day('2026-12-01'), lastOn: day('2026-12-01') }];
    expect(await homeOf('Ben Okoye', tuesday, { gaps })).toContain('nobody is on duty, these days were left free');
    const endedAt = instant('2026-12-01T09:00:00Z');
    expect(await homeOf('Ben Okoye', tuesday, { endedAt })).toContain(
      'Support: :checkered_flag: ended Today 09:00, nobody is on duty',
    );
    const longAgo = instant('2026-11-02T09:00:00Z');
    expect(await homeOf('Ben Okoye', tuesday, { endedAt: longAgo })).not.toContain('Support heroes');
    expect(await homeOf('Dan Rossi', tuesday)).not.toContain('Support heroes');
    expect(await homeOf('Dan Rossi', tuesday, { team: null })).toContain('Support: @Ana Lopez until');
  });
});

it('says at Home who has taken over', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday);
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  await ben.openHome();
  await ben.command('/hero', { in: 'growth' });
  await ben.command('/hero', { in: 'growth' });
  await ben.press('Take over now', { in: 'growth' });
  await ana.openHome();
  expect(await ana.seesHome()).toContain('Support: @Ben Okoye until Dec 7, 2026 09:00');
});

it('says until when somebody covers, where the turn goes on without them', async () => {
  await using bot = await startWithRota(tuesday);
  const cover: Overlay = {
    ...{ id: 'o', rota: 'support', kind: 'cover', by: 'UBEN', at: bot.now(), undone: null },
    parts: [{ from: instant('2026-12-01T09:00Z'), until: instant('2026-12-02T09:00Z'), out: 'UANA', in: 'UBEN' }],
  };
  await bot.store.rotas.change('support', () => ({ kind: 'covered', agreed: [cover] }), { by: 'UBEN', at: bot.now() });
  const ana = bot.slack.person('Ana Lopez');
  await ana.openHome();
  expect(await ana.seesHome()).toContain(
    'Support: @Ben Okoye until Tomorrow 09:00\nNext: @Ana Lopez, from Tomorrow 09:00',
  );
});

const rota: Rota = {
  ...{ id: 'r', name: '&'.repeat(80), team: null, channel: 'C', timeZone: 'Europe/London' },
  ...{ versions: [], gaps: [], endedAt: null },
};
const turn = {
  person: 'UANA',
  from: instant(tuesday),
  until: instant('2026-12-08T09:00Z'),
  firstOn: day('2026-12-01'),
};
const next = { person: 'U0123456789', at: turn.until };
const crowd = Array.from({ length: 9 }, () => ({ person: 'U0123456789', on: day('2026-12-01'), isHalf: true }));
const onDuty: HeroAtHome = {
  ...{ rota, next, isAway: true, until: turn.until, following: crowd },
  duty: { kind: 'on-duty', person: 'U0123456789', turn, through: null },
};
const small = { ...rota, name: 'Support' };
const nobody: HeroAtHome = {
  ...{ rota: small, isAway: false, until: null, next, following: [] },
  duty: { kind: 'nobody', because: 'gap', next },
};
const off: HeroAtHome = { ...nobody, duty: { kind: 'off-hours', turn, next } };

it.each([
  ['home-smallest', [{ ...onDuty, rota: small, isAway: false, next: null, following: [] }]],
  ['home-off-and-nobody', [off, { ...nobody, next: null }]],
  ['home-largest', Array(40).fill(onDuty)],
])('draws %s as Slack takes it', async (name, heroes) => {
  const view = { type: 'home' as const, blocks: heroHome(heroes) };
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
