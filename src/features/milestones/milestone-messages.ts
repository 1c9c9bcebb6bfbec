import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { isGoingOn, type Milestone, type Side } from '../../domain/milestone.ts';
import type { SprintGoals } from '../../domain/milestone-outlook.ts';
import { openMilestone, updateMilestone } from '../../shared/milestones/milestone-buttons.ts';
import { datesInWords, milestoneEmoji, standing, titleOf } from '../../shared/milestones/milestone-words.ts';
import { snoozeReminders } from '../../shared/reminder-buttons.ts';
import { actions, button, context, type Message, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { fittingText } from '../../slack/fitting.ts';
import { escaped, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { typed } from '../../slack/rich.ts';
import { answerMetric } from './metric-modal.ts';
import { agreeAs } from './milestone-acts.ts';
import { functionWords, promiseParagraphs } from './milestone-paragraphs.ts';

/** What people hear about a milestone, privately. */

const open = ({ id }: Milestone) => button(openMilestone, { label: 'Open', value: id });

const about = (milestone: Milestone, says: Mrkdwn, ...more: KnownBlock[]): Message => ({
  text: mrkdwn`${says} ${titleOf(milestone, 300)}`.toString(),
  blocks: [
    section(mrkdwn`${milestoneEmoji} ${says}`),
    rich(
      paragraph(...typed(titleOf(milestone, 500), { bold: true })),
      ...(milestone.goal === '' ? [] : [paragraph(...typed(clip(oneLine(milestone.goal), 1000)))]),
    ),
    ...more,
  ],
});

/** `open` are the sides that its reader may still speak for. */
export function agreementMessage(milestone: Milestone, openSides: readonly Side[]): Message {
  const says = mrkdwn`${mention(milestone.suggestedBy)} suggests a milestone. Do you agree?`;
  const answers = openSides.map((side) =>
    button(agreeAs[side], { label: `Agree for ${side}`, value: milestone.id, style: 'primary' }),
  );
  const said = milestone.state === 'suggested' ? agreedSoFar(milestone) : mrkdwn`It is ${endings[milestone.state]}.`;
  return about(milestone, says, context(said), actions(...answers, open(milestone)));
}

const endings = { agreed: 'agreed', closed: 'closed', 'given-up': 'given up' };

function agreedSoFar({ agreed }: Milestone): Mrkdwn {
  const { product, engineering } = agreed;
  if (product) return mrkdwn`${mention(product.by)} has agreed for product.`;
  if (engineering) return mrkdwn`${mention(engineering.by)} has agreed for engineering.`;
  return mrkdwn`It is agreed once product and engineering say so.`;
}

export const agreedMessage = (milestone: Milestone): Message =>
  about(milestone, mrkdwn`Product and engineering have agreed to this milestone.`, actions(open(milestone)));

/** null where they own it no more. */
export const ownerMessage = (milestone: Milestone, person: string): Message | null =>
  milestone.owner === person ? about(milestone, mrkdwn`You own this milestone.`, actions(open(milestone))) : null;

/** What this partner's part in it is; null where they have none any more. */
export function partMessage(milestone: Milestone, person: string): Message | null {
  const part = partOf(milestone, person);
  return part && about(milestone, part, actions(open(milestone)));
}

function partOf({ owner, partners }: Milestone, person: string): Mrkdwn | null {
  const partner = partners.find((one) => one.person === person);
  if (!partner) return null;
  const of = functionWords[partner.function];
  return owner === null
    ? mrkdwn`You are a partner from ${of} in this milestone.`
    : mrkdwn`You are a partner from ${of} in this milestone, which ${mention(owner)} owns.`;
}

/** An owner's milestones of which nobody has said in this sprint how they are doing, each with its button. */
export function updatesMessage(milestones: readonly Milestone[]): Message {
  const says = mrkdwn`:wave: *Before the planning week*: how is ${milestones.length === 1 ? 'your milestone' : 'each of your milestones'} doing?`;
  const shown = milestones.slice(0, 10);
  return {
    text: fittingText([says.toString(), ...shown.map((one) => escaped(`• ${titleOf(one, 150)}`))]),
    blocks: [
      section(says),
      ...shown.map((one) =>
        section(
          plain(`${milestoneEmoji} ${titleOf(one, 200)}`),
          button(updateMilestone, { label: 'Update', value: one.id, spoken: `Update ${titleOf(one, 60)}` }),
        ),
      ),
      actions(button(snoozeReminders, { label: 'Not until next sprint' })),
    ],
  };
}

/** What comes in the next sprints, for those who follow it. */
export function aheadMessage(milestone: Milestone, ahead: readonly SprintGoals[]): Message {
  if (!isGoingOn(milestone)) return endedMessage(milestone);
  const says = mrkdwn`What comes next for a milestone that is followed here:`;
  const line = ({ sprint, goals }: SprintGoals, length: number): string => {
    const titles = goals.slice(0, 5).map((goal) => `“${clip(oneLine(goal.title), length)}”`);
    const more = goals.length > 5 ? ` and ${goals.length - 5} more` : '';
    return `Sprint ${sprint}: ${titles.length > 0 ? titles.join(', ') + more : 'no goal yet'}`;
  };
  const standingNow = [standing(milestone), datesInWords(milestone)].filter((words) => words !== '').join(' · ');
  return {
    text: fittingText([
      mrkdwn`${says} ${titleOf(milestone, 300)}`.toString(),
      ...ahead.map((one) => escaped(line(one, 100))),
    ]),
    blocks: [
      section(mrkdwn`${milestoneEmoji} ${says}`),
      rich(
        paragraph(...typed(titleOf(milestone, 500), { bold: true })),
        ...ahead.map((one) => paragraph(...typed(line(one, 150)))),
      ),
      context(plain(standingNow)),
      actions(open(milestone)),
    ],
  };
}

/** The last that its followers hear of it. */
const endedMessage = (milestone: Milestone): Message =>
  about(
    milestone,
    milestone.state === 'closed'
      ? mrkdwn`A milestone that is followed here is closed.`
      : mrkdwn`A milestone that is followed here was given up.`,
    ...(milestone.results === null ? [] : [rich(paragraph(...typed(clip(milestone.results, 1000))))]),
    actions(open(milestone)),
  );

/** Some weeks after closing: the promise, and a button for what came of it. */
export function metricMessage(milestone: Milestone, weeks: number): Message {
  const ago = weeks === 1 ? 'A week' : `${weeks} weeks`;
  const says = milestone.answer
    ? mrkdwn`Thank you: what the metric says stands beside what was promised.`
    : mrkdwn`${ago} after closing: what does the metric say now?`;
  const promise = promiseParagraphs(milestone, 500);
  return about(
    milestone,
    says,
    ...(promise.length > 0 ? [rich(...promise)] : []),
    actions(
      button(answerMetric, {
        label: milestone.answer ? 'Change it' : 'Say it',
        value: milestone.id,
        ...(!milestone.answer && { style: 'primary' as const }),
      }),
      open(milestone),
    ),
  );
}
