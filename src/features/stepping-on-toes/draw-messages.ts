import { clip, oneLine } from '../../domain/clip.ts';
import type { Deps } from '../../feature.ts';
import { toldStep } from '../../shared/goals/toe-steps.ts';
import type { ToldStep } from '../../shared/goals/toe-words.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { stepMessage } from './step-message.ts';

type Said = Pick<SaidAnnouncement, 'subject' | 'slot'>;

/** How each message about a step (subject) reads now. */

export async function drawStep({ subject }: Said, deps: Deps): Promise<Message | null> {
  const told = await find(subject, deps);
  return told && stepMessage(told, null);
}

/** For one person (slot). */
export async function drawTold({ subject, slot }: Said, deps: Deps): Promise<Message | null> {
  const told = await find(subject, deps);
  if (!told) return null;
  const isOwner = told.yielding?.owner === slot;
  return stepMessage(
    told,
    isOwner ? 'Your goal yields to something else.' : 'Your team’s plan has changed, as you lead it.',
  );
}

/** For a team that depends on it (slot). */
export async function drawForTeam({ subject, slot }: Said, deps: Deps): Promise<Message | null> {
  const told = await find(subject, deps);
  const team = told && (await deps.store.teams.find(told.step.team));
  if (!told || !team) return null;
  const isNeeded = told.yielding?.needs.includes(slot);
  const words = isNeeded
    ? 'you were needed for the goal that yields.'
    : 'your goal needs them: please check that it still holds.';
  return stepMessage(told, `${clip(oneLine(team.name), 80)} has changed its plan, and ${words}`);
}

async function find(id: string, { store }: Deps): Promise<ToldStep | null> {
  const step = await store.toeSteps.find(id);
  return step && toldStep(step, store);
}
