import { finishSidequest, type Sidequest, sidequestsMeant } from '../../domain/sidequest.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { redrawSummary } from '../../shared/outcomes/summary-posts.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';
import { drawList } from './list-sidequests.ts';
import { rightToChange, sprintNow } from './quester.ts';
import { sidequestDone } from './sidequest-done-message.ts';
import { chooseMessage, doneMessage, noneOpenMessage } from './sidequests-message.ts';

/** /sidequest done, with words of it where several are open. */
export async function finishByCommand(args: CommandArgs, deps: Deps): Promise<void> {
  const visitor = args.command.user_id;
  const open = await deps.store.sidequests.openOf(visitor);
  if (open.length === 0) return tell(args, noneOpenMessage());
  const meant = sidequestsMeant(args.text, open);
  if (meant.length !== 1)
    return tell(args, chooseMessage(meant.length > 0 ? meant : open, args.text, meant.length > 0));
  await tell(args, await finish(meant[0]!, visitor, deps));
}

export async function finishByButton(args: ButtonArgs, deps: Deps): Promise<void> {
  const visitor = args.body.user.id;
  const sidequest = await deps.store.sidequests.find(args.value);
  if (!sidequest) return tell(args, saying(mrkdwn`That sidequest isn't there any more.`));
  const right = await rightToChange(sidequest, visitor, deps);
  if (!right.allowed) return tell(args, saying(await refusal('change-sidequest', right, deps)));
  const answer = await finish(sidequest, visitor, deps);
  if (args.body.view?.type === 'home') return;
  await turn(args, (await drawList(visitor, deps, answer)) ?? answer);
}

/** The team's channel hears of it once, in the same transaction. */
async function finish({ id, person }: Sidequest, by: string, deps: Deps): Promise<Message> {
  const at = deps.clock();
  const sprint = await sprintNow(deps);
  const outcome = await deps.store.transaction(async (store) => {
    const outcome = await store.sidequests.change(id, (one) => finishSidequest(one, sprint, at), { by, at });
    if (outcome.kind !== 'done') return outcome;
    const team = await store.teams.find(outcome.sidequest.team);
    if (!team || team.isArchived) return outcome;
    const key = { kind: sidequestDone, subject: id, slot: 'done', channel: team.channel };
    await store.announcements.add({ ...key, threadOf: null, dueAt: at, position: 0, joins: true });
    await redrawSummary(store, { team: team.id, sprint });
    return outcome;
  });
  deps.refreshHomes([person, by]);
  return doneMessage(outcome.kind === 'done' ? outcome.sidequest : null);
}
