import type { CommandArgs, Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { sprintNow } from './quester.ts';
import { sidequestsMessage } from './sidequests-message.ts';

export async function listByCommand(args: CommandArgs, deps: Deps): Promise<void> {
  await tell(args, await drawList(args.command.user_id, deps));
}

/** What is this person's, and what their teams have done and do in this sprint; `news` stands on top. */
export async function drawList(visitor: string, { store, ...deps }: Deps, news?: Message): Promise<Message> {
  const teams = await store.teams.ofPerson(visitor);
  const sprint = await sprintNow({ store, ...deps });
  const ids = teams.map(({ id }) => id);
  const all = await store.sidequests.ofTeams(ids, sprint);
  const mine = await store.sidequests.openOf(visitor);
  const others = all.filter(({ id }) => !mine.some((own) => own.id === id));
  return sidequestsMessage({ mine, others, sprint, news: news ?? null });
}
