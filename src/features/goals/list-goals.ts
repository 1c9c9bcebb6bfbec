import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import type { Message } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';
import { listed } from './goal-groups.ts';
import { goalListMessage, noGoalsMessage, type Scope, unknownScopeMessage } from './goal-list-message.ts';

export async function listGoals(args: CommandArgs, deps: Deps): Promise<void> {
  const scope = args.text.toLowerCase();
  if (scope !== '' && scope !== 'all') return tell(args, unknownScopeMessage());
  await tell(args, await drawList(scope === 'all' ? 'all' : 'mine', 0, args.command.user_id, deps));
}

/** The list turns its pages in place. */
export async function turnGoalPage(args: ButtonArgs, deps: Deps): Promise<void> {
  const [scope, page] = args.value.split('/');
  const message = await drawList(scope as Scope, Number(page), args.body.user.id, deps);
  await turn(args, message);
}

async function drawList(scope: Scope, page: number, visitor: string, deps: Deps): Promise<Message> {
  const { store } = deps;
  const { sprints, running, today } = await sprintOffer(deps);
  const shown = sprints.slice(0, running === null ? 1 : 2);
  const [first, last] = [shown[0]!.number, shown.at(-1)!.number];
  const teams = scope === 'all' ? await store.teams.all() : await store.teams.ofPerson(visitor);
  const goals =
    scope === 'all'
      ? await store.goals.ofSprints(first, last)
      : await store.goals.ofTeams(
          teams.map(({ id }) => id),
          first,
          last,
        );

  const items = listed(teams, shown, goals).filter(({ goal }) => scope === 'mine' || goal !== null);
  return items.length > 0 ? goalListMessage(items, scope, page, today) : noGoalsMessage(scope);
}
