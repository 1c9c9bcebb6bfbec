import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { rotas } from '../../../src/features/rotas/index.ts';
import { turnRequests } from '../../../src/features/turn-requests/index.ts';
import { startInCompany } from '../../support/companies/goals-company.ts';

const tuesday = '2026-12-01T10:00:00Z';
export const start = () => startInCompany(tuesday, {}, undefined, [people, hero, rotas, turnRequests]);
export const answers = {
  People: ['Ben Okoye', 'Ana Lopez', 'Cat Lindqvist'],
  'First day': '2026-11-30',
};

export type Actor = ReturnType<Awaited<ReturnType<typeof start>>['slack']['person']>;
type Answers = NonNullable<Parameters<Actor['submit']>[0]>;

/** The lines of the order. */
export const order = async (actor: Actor) =>
  (await actor.seesModal())
    .split('\n')
    .filter((line) => /^\d+\. /.test(line))
    .map((line) => line.replace(/ \[.*/, ''));

/** With Growth's rota: Ben, Ana, Cat from Mon 30 Nov 2026 on. */
export async function startWithRota() {
  const bot = await start();
  const ana = bot.slack.person('Ana Lopez');
  await edit(ana, answers);
  await ana.submit();
  await ana.close();
  return { bot, ana };
}

/** Opens the form, and goes on to the order with these answers. */
export async function edit(actor: Actor, typed: Answers = {}) {
  await actor.command('/hero rota', { in: 'growth' });
  return actor.submit(typed);
}
