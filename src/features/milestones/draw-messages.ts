import type { Milestone } from '../../domain/milestone.ts';
import type { Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { agreedMessage, agreementMessage, metricMessage, partMessage } from './milestone-messages.ts';
import { milestoneScene } from './milestone-scene.ts';
import { sidesOpenTo } from './seen-milestone.ts';

/** How each announcement about a milestone (subject) to a person (slot) reads now. */

type Said = Pick<SaidAnnouncement, 'subject' | 'slot' | 'posted'>;

export async function drawAgreement({ subject, slot, posted }: Said, deps: Deps): Promise<Message | null> {
  const scene = await milestoneScene(subject, slot, deps);
  if (!scene || (scene.milestone.state !== 'suggested' && !posted)) return null;
  return agreementMessage(scene.milestone, sidesOpenTo(scene));
}

const drawn =
  (draw: (milestone: Milestone, slot: string) => Message | null) =>
  async ({ subject, slot }: Said, { store }: Deps): Promise<Message | null> => {
    const milestone = await store.milestones.find(subject);
    return milestone && draw(milestone, slot);
  };

export const drawAgreed = drawn(agreedMessage);
export const drawPart = drawn(partMessage);

/** Not where somebody has answered before it could be asked. */
export async function drawMetric({ subject, posted }: Said, { store }: Deps): Promise<Message | null> {
  const milestone = await store.milestones.find(subject);
  if (!milestone || (milestone.answer && !posted)) return null;
  return metricMessage(milestone, (await store.milestones.settings()).followUpWeeks);
}
