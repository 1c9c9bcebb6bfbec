import type { Membership } from '../../../src/domain/team.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { company } from '../../support/company.ts';

/** A way to lose what one might do here, and what is said then. */
interface Loss {
  name: string;
  isOfTeams?: true;
  says: RegExp;
  /** Answers how to get it back. */
  lose(bot: BotUnderTest, who: string): Promise<() => Promise<void>>;
}

/** Said to whoever only reads: who can, or who that is for; where all who could are out, who can change that. */
const named = /(can|can change that)\.|full members of this workspace( who are in a team)?\./;
export const onlyRead = new RegExp(`only read here\\. You can't .*(${named.source})`);

const becomes =
  (change: { isGuest: boolean } | { isForeign: boolean }): Loss['lose'] =>
  async ({ slack }, who) => {
    const { isAdmin = false } = company.people.find(({ name }) => name === who)!;
    const back = Object.fromEntries(Object.keys(change).map((flag) => [flag, false]));
    await slack.admin.changePerson(who, { ...change, isAdmin: false });
    return () => slack.admin.changePerson(who, { ...back, isAdmin });
  };

/** In no team of theirs any more and no admin: Platform's lead. */
async function leadsElsewhere({ store, slack, now }: BotUnderTest, who: string): Promise<() => Promise<void>> {
  const { id, isAdmin = false } = company.people.find(({ name }) => name === who)!;
  const stamp = { by: 'UEVE', at: now() };
  const before = await store.teams.all();
  const settings = (await store.settings.read())!;
  const setMembers = (team: string, members: readonly Membership[]) =>
    store.teams.change(team, (one) => ({ ...one, members: [...members] }), stamp);

  for (const team of before)
    await setMembers(
      team.id,
      team.members.filter(({ person }) => person !== id),
    );
  await setMembers('platform', [{ person: id, role: 'lead', share: 100 }]);
  await store.settings.change((one) => ({ ...one, admins: ['UEVE'] }), stamp);
  await slack.admin.changePerson(who, { isAdmin: false });
  return async () => {
    for (const { id, members } of before) await setMembers(id, members);
    await store.settings.change((one) => ({ ...one, admins: settings.admins }), stamp);
    await slack.admin.changePerson(who, { isAdmin });
  };
}

export const losses: readonly Loss[] = [
  { name: 'as a guest', says: onlyRead, lose: becomes({ isGuest: true }) },
  { name: 'of another company', says: onlyRead, lose: becomes({ isForeign: true }) },
  { name: 'as another team’s lead', says: /You can't .*; .* can\./, lose: leadsElsewhere, isOfTeams: true },
];
