import { dropSidequest, editSidequest } from '../../domain/sidequest.ts';
import { titleLimit } from '../../domain/typed-text.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { textSentence } from '../../shared/text-faults.ts';
import { saying, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { notice, redraw, show, tell } from '../../slack/tell.ts';
import { editSidequestModal, readEdit } from './edit-sidequest-modal.ts';
import { rightToChange } from './quester.ts';
import { sidequestDone } from './sidequest-done-message.ts';

export async function openEdit(args: ButtonArgs, deps: Deps): Promise<void> {
  const sidequest = await deps.store.sidequests.find(args.value);
  if (!sidequest || sidequest.state === 'dropped') return tell(args, gone());
  const right = await rightToChange(sidequest, args.body.user.id, deps);
  if (!right.allowed) return tell(args, saying(await refusal('change-sidequest', right, deps)));
  await show(args, editSidequestModal(sidequest));
}

export async function saveEdit(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, id } = readEdit(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const sidequest = await deps.store.sidequests.find(id);
  if (!sidequest) return args.ack(beside('title', goneWords));
  const by = args.body.user.id;
  const right = await rightToChange(sidequest, by, deps);
  if (!right.allowed) return args.ack(beside('title', await refusalInWords('change-sidequest', right, deps)));

  const stamp = { by, at: deps.clock() };
  const outcome = await deps.store.transaction(async (store) => {
    const edited = await store.sidequests.change(id, (one) => editSidequest(one, answers), stamp);
    await store.announcements.redraw(sidequestDone, id);
    return edited;
  });
  if (outcome.kind === 'missing') return args.ack(beside('title', goneWords));
  if (outcome.kind === 'refused') {
    const { because } = outcome;
    return args.ack(
      beside('title', because === 'not-open' ? goneWords : textSentence(because, answers.title, titleLimit)),
    );
  }
  await args.ack();
  deps.refreshHomes([sidequest.person, by]);
}

export async function dropByButton(args: ButtonArgs, deps: Deps): Promise<void> {
  const sidequest = await deps.store.sidequests.find(args.value);
  if (!sidequest) return tell(args, gone());
  const by = args.body.user.id;
  const right = await rightToChange(sidequest, by, deps);
  if (!right.allowed) return tell(args, saying(await refusal('change-sidequest', right, deps)));

  await deps.store.sidequests.change(sidequest.id, dropSidequest, { by, at: deps.clock() });
  deps.refreshHomes([sidequest.person, by]);
  if (args.body.view)
    await redraw(args, args.body.view.id, notice('Sidequest', [section(mrkdwn`Dropped. Nobody keeps a score of it.`)]));
}

const goneWords = "That sidequest isn't there any more.";
const gone = () => saying(mrkdwn`${goneWords}`);
