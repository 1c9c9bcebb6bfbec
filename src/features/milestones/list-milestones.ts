import { isGoingOn, type Milestone } from '../../domain/milestone.ts';
import { newestFirst } from '../../domain/milestone-order.ts';
import { concernsAbout } from '../../domain/milestone-outlook.ts';
import { rightTo } from '../../domain/rights.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import type { Message } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';
import { milestoneListMessage, type Scope, unknownScopeMessage } from './milestone-list-message.ts';
import type { ListedMilestone } from './milestone-rows.ts';
import { nextOf } from './seen-milestone.ts';

/** /milestone list, and all: past ones too. */
export async function listMilestones({ text, ...args }: CommandArgs, deps: Deps): Promise<void> {
  const scope = text.toLowerCase();
  if (scope !== '' && scope !== 'all') return tell(args, unknownScopeMessage());
  await tell(
    args,
    await drawMilestones(scope === 'all' ? 'all' : 'going-on', 0, args.command.user_id, deps),
    'Milestones',
  );
}

export async function turnMilestonePage(args: ButtonArgs, deps: Deps): Promise<void> {
  const [scope, page] = args.value.split('/');
  await turn(args, await drawMilestones(scope as Scope, Number(page), args.body.user.id, deps), 'Milestones');
}

export async function drawMilestones(scope: Scope, page: number, visitor: string, deps: Deps): Promise<Message> {
  const person = await deps.people.get(visitor);
  const maySuggest = rightTo('suggest-milestone', { person, settings: deps.settings }).allowed;
  const all = newestFirst(await deps.store.milestones.all());
  const shown = scope === 'all' ? all : all.filter(isGoingOn);
  return milestoneListMessage(await listedMilestones(shown, deps), {
    scope,
    page,
    others: all.length - shown.length,
    maySuggest,
  });
}

/** With what is to be pointed out about each. */
export async function listedMilestones(milestones: readonly Milestone[], deps: Deps): Promise<ListedMilestone[]> {
  const offer = await sprintOffer(deps);
  const next = nextOf(offer);
  const first = offer.running ?? next.number;
  const goals = Map.groupBy(
    await deps.store.goals.ofMilestones(
      milestones.map(({ id }) => id),
      first,
    ),
    ({ milestone }) => milestone,
  );
  const owners = await deps.people.getAll(milestones.flatMap(({ owner }) => owner ?? []));
  return milestones.map((milestone) => {
    const own = goals.get(milestone.id) ?? [];
    const isOrphan = owners.get(milestone.owner ?? '')?.standing === 'deactivated';
    return {
      milestone,
      concerns: concernsAbout(milestone, { goals: own, next, today: offer.today, isOrphan }),
      goalsAhead: own.filter(({ sprint, state }) => sprint >= first && state !== 'dropped').length,
      next: next.number,
    };
  });
}
