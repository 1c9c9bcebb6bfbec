import type { Milestone } from '../../domain/milestone.ts';
import { milestonesCalled } from '../../domain/milestones-called.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { openMilestone, updateMilestone } from '../../shared/milestones/milestone-buttons.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { openEditOfMilestone } from './edit-milestone.ts';
import { openEnd } from './end-milestone.ts';
import { endMilestone } from './end-milestone-modal.ts';
import { drawMilestones } from './list-milestones.ts';
import { editMilestone } from './milestone-form-modal.ts';
import { showMilestone } from './open-milestone.ts';
import { openUpdate } from './update-milestone.ts';
import { whichMilestoneMessage } from './which-milestone-message.ts';

interface Aim {
  action: string;
  label: string;
  open(args: ButtonArgs, deps: Deps): Promise<void>;
}

const card: Aim = { action: openMilestone, label: 'Open', open: showMilestone };
const aims = {
  update: { action: updateMilestone, label: 'Update', open: openUpdate },
  edit: { action: editMilestone, label: 'Edit', open: openEditOfMilestone },
  close: { action: endMilestone, label: 'Close', open: openEnd },
} satisfies Record<string, Aim>;

/** /milestone shows the list, /milestone NAME the one of that name. */
export async function showByName(args: CommandArgs, deps: Deps): Promise<void> {
  if (args.text === '')
    return tell(args, await drawMilestones('going-on', 0, args.command.user_id, deps), 'Milestones');
  await openNamed(card, args, await deps.store.milestones.all(), deps);
}

/** /milestone update, edit and close: the one of that name, or without one the only one that is yours. */
export const opensNamed =
  (name: keyof typeof aims) =>
  async (args: CommandArgs, deps: Deps): Promise<void> => {
    const all = await deps.store.milestones.goingOn();
    if (args.text !== '') return openNamed(aims[name], args, all, deps);
    await openOwn(aims[name], args, all, deps);
  };

async function openOwn(aim: Aim, args: CommandArgs, all: readonly Milestone[], deps: Deps): Promise<void> {
  const own = all.filter((one) => isTheirs(one, args.command.user_id));
  const [only, another] = own;
  if (only && !another) return openOne(aim, only, args, deps);
  if (only) return ask(aim, mrkdwn`Which one?`, own, args);
  await ask(aim, mrkdwn`You own no milestone that goes on. Which one do you mean?`, all, args);
}

const isTheirs = ({ owner, partners }: Milestone, person: string): boolean =>
  owner === person || partners.some((partner) => partner.person === person);

async function openNamed(aim: Aim, args: CommandArgs, all: readonly Milestone[], deps: Deps): Promise<void> {
  const called = milestonesCalled(args.text, all);
  if (called.kind === 'found') return openOne(aim, called.milestone, args, deps);
  if (called.kind === 'several')
    return ask(aim, mrkdwn`Several milestones are called that. Which one?`, called.milestones, args);
  const says = mrkdwn`No milestone is called “${args.text.slice(0, 300)}”.`;
  if (called.kind === 'none') return ask(aim, mrkdwn`${says} \`/milestone list\` shows all that go on.`, [], args);
  await ask(aim, mrkdwn`${says} Did you mean this one?`, called.milestones, args);
}

const ask = (
  { action, label }: Aim,
  says: Mrkdwn,
  milestones: readonly Milestone[],
  args: CommandArgs,
): Promise<void> => tell(args, whichMilestoneMessage(says, milestones, action, label), 'Milestones');

/** As if the button for it had been pressed. */
const openOne = ({ open }: Aim, { id }: Milestone, args: CommandArgs, deps: Deps): Promise<void> =>
  open(
    { ...args, value: id, body: { ...args.body, user: { id: args.command.user_id } } } as unknown as ButtonArgs,
    deps,
  );
