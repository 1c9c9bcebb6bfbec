import type { ModalView } from '@slack/types';
import { rightTo } from '../../domain/rights.ts';
import type { Team } from '../../domain/team.ts';
import { overbooked } from '../../domain/team-shares.ts';
import type { ButtonArgs, CommandArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { ableAdmins } from '../../shared/people/able-admins.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { redraw, show } from '../../slack/tell.ts';
import type { Store } from '../../store/index.ts';
import { readPage, teamsModal } from './teams-modal.ts';

export async function listTeams(args: CommandArgs | ButtonArgs, deps: Deps): Promise<void> {
  const visitor = 'user_id' in args.body ? args.body.user_id : args.body.user.id;
  await show(args, await drawTeams(visitor, deps));
}

/** The list turns its pages in place. */
export async function turnPage(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view, user } = args.body;
  if (view) await redraw(args, view.id, await drawTeams(user.id, deps, { page: Number(args.value) }));
}

/** The list from which something was done, with what that came to. */
export async function redrawList(args: ButtonArgs, deps: Deps, news: string): Promise<void> {
  const { view, user } = args.body;
  if (view) await redraw(args, view.id, await drawTeams(user.id, deps, { page: readPage(view), news }));
}

/** The list on which a form stood, if it stood on one. */
export async function redrawListBelow(args: SubmissionArgs, deps: Deps, page = 0): Promise<void> {
  const list = args.view.previous_view_id;
  if (list) await redraw(args, list, await drawTeams(args.body.user.id, deps, { page }));
}

/** The teams of whoever looks come first. */
async function drawTeams(
  visitor: string,
  deps: Deps,
  shown: { page?: number; news?: string } = {},
): Promise<ModalView> {
  const { store, settings, people, clock } = deps;
  const person = await people.get(visitor);
  const all = await livingTeams(store);
  const own = all.filter(({ members }) => members.some((member) => member.person === visitor));
  const asking = { person, settings, absentLeads: await absentLeads(own, deps, clock()) };

  return teamsModal({
    teams: [...own, ...all.filter((team) => !own.includes(team))].map((team) => ({
      team,
      mayEdit: rightTo('edit-team', { ...asking, teams: [team] }).allowed,
    })),
    page: shown.page ?? 0,
    isAdmin: rightTo('archive-team', asking).allowed,
    admins: (await ableAdmins(deps)).map(({ id }) => id),
    overbooked: overbooked(all),
    left: await peopleWhoLeft(store),
    news: shown.news ?? null,
  });
}

export const livingTeams = async (store: Store): Promise<Team[]> =>
  (await store.teams.all()).filter(({ isArchived }) => !isArchived);

/** As far as Slack has said so: nobody waits here for Slack to say it of everybody. */
export const peopleWhoLeft = async (store: Store): Promise<Set<string>> => {
  const known = await store.people.all();
  return new Set(known.flatMap(({ id, standing }) => (standing === 'deactivated' ? [id] : [])));
};
