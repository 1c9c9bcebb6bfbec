import type { Sidequest } from '../../domain/sidequest.ts';
import type { CommandArgs, Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { rightToChange, sprintNow } from './quester.ts';
import { sidequestsMessage } from './sidequests-message.ts';

export async function listByCommand(args: CommandArgs, deps: Deps): Promise<void> {
  await tell(args, await drawList(args.command.user_id, deps));
}

/** What is this person's, what is open in the teams they decide for, and what all their teams have done and do in this sprint; `news` stands on top. */
export async function drawList(visitor: string, deps: Deps, news?: Message): Promise<Message> {
  const { store } = deps;
  const teams = await store.teams.ofPerson(visitor);
  const sprint = await sprintNow(deps);
  const ids = teams.map(({ id }) => id);
  const all = await store.sidequests.ofTeams(ids, sprint);
  const mine = await store.sidequests.openOf(visitor);
  const others = all.filter(({ id }) => !mine.some((own) => own.id === id));
  const led = await ledAmong(others, visitor, deps);
  return sidequestsMessage({
    mine,
    led,
    others: others.filter((one) => !led.includes(one)),
    sprint,
    news: news ?? null,
  });
}

/** Those that are open and that this person may change, as whoever decides for the team. */
async function ledAmong(sidequests: readonly Sidequest[], visitor: string, deps: Deps): Promise<Sidequest[]> {
  const open = sidequests.filter(({ state }) => state === 'open');
  const rights = await Promise.all(open.map((one) => rightToChange(one, visitor, deps)));
  return open.filter((_, i) => rights[i]!.allowed);
}
