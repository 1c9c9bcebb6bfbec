import type { ModalView } from '@slack/types';
import { oneLine } from '../../domain/clip.ts';
import { rightTo } from '../../domain/rights.ts';
import { dateIn } from '../../domain/time.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { dateNotes } from '../../shared/sprints/date-notes.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { teamGroups } from '../../shared/teams/team-groups.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { notice, redraw, show, tell } from '../../slack/tell.ts';
import { workspaceCalendar } from '../../store/index.ts';
import { draftOf, isMomentName, type MomentDraft, withDraft } from './moment-draft.ts';
import { momentModal, readMoment } from './moment-modal.ts';
import { momentPreviewModal, readDraft } from './moment-preview-modal.ts';
import { momentsAhead } from './moments-ahead.ts';
import { momentsModal } from './moments-modal.ts';

/** The moments of a sprint, for those who may move them; others hear who can. */
export async function showMoments(args: ButtonArgs, deps: Deps): Promise<void> {
  const refused = await refusalFor(args.body.user.id, deps);
  if (refused) return tell(args, refused);
  await show(args, momentsModal(await deps.store.moments.read(), null));
}

export async function changeMoment(args: ButtonArgs, { store }: Deps): Promise<void> {
  if (isMomentName(args.value)) await show(args, momentModal(draftOf(args.value, await store.moments.read())));
}

export async function goBack(args: ButtonArgs): Promise<void> {
  if (args.body.view) await redraw(args, args.body.view.id, momentModal(readDraft(args.value)));
}

/** What the coming weeks would be; nothing is stored yet. */
export async function showPreview({ ack, view, body }: SubmissionArgs, deps: Deps): Promise<void> {
  const { draft, errors } = readMoment(view);
  if (!draft) return ack({ response_action: 'errors', errors: errors ?? {} });
  const refused = await refusalFor(body.user.id, deps);
  if (refused) return ack({ response_action: 'update', view: notice('Moments of a sprint', refused.blocks) });
  await ack({ response_action: 'update', view: await previewOf(draft, deps) });
}

async function previewOf(draft: MomentDraft, { store, settings, clock }: Deps): Promise<ModalView> {
  const now = clock();
  const schedule = await scheduleOf(store, settings);
  const groups = await teamGroups(schedule, store);
  const listeners = groups.map(({ teams, reader }) => ({ names: teams.map(({ name }) => oneLine(name)), reader }));
  const sprints = momentsAhead({ ...schedule, moments: withDraft(schedule.moments, draft) }, listeners, now);

  const today = dateIn(schedule.timeZone, now);
  const zones = [...new Set([schedule.timeZone, ...groups.map(({ reader }) => reader.timeZone)])];
  const holidays = await store.holidays.heldIn(workspaceCalendar);
  const surroundings = { zones, holidays, weekdays: schedule.calendar.weekdays, today };
  return momentPreviewModal({
    ...{ draft, settings: schedule.moments, sprints, isAsync: settings.isAsync, today },
    notes: new Map(sprints.map(({ sprint, next }) => [sprint.number, dateNotes(sprint, next.firstOn, surroundings)])),
  });
}

/** Stores it, and goes back to all moments. */
export async function keepMoment(args: SubmissionArgs, deps: Deps): Promise<void> {
  const by = args.body.user.id;
  const refused = await refusalFor(by, deps);
  if (refused) return args.ack({ response_action: 'update', view: notice('Moments of a sprint', refused.blocks) });

  const { name, moved } = readDraft(args.view.private_metadata);
  await deps.store.moments.save(name, moved, { by, at: deps.clock() });
  await args.ack();
  const { root_view_id } = args.view;
  if (root_view_id) await redraw(args, root_view_id, momentsModal(await deps.store.moments.read(), name));
}

async function refusalFor(visitor: string, deps: Deps): Promise<Message | null> {
  const right = rightTo('set-up', { person: await deps.people.get(visitor), settings: deps.settings });
  return right.allowed ? null : saying(await refusal('set-up', right, deps));
}
