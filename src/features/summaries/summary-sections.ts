import { clip, oneLine } from '../../domain/clip.ts';
import type { RetroAction } from '../../domain/retro-action.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { toldSteps } from '../../shared/goals/toe-steps.ts';
import { toeStepBlock, toeStepText } from '../../shared/goals/toe-words.ts';
import { type SupportWeek, supportWeeks } from '../../shared/hero/support-week.ts';
import { supportWeekBlocks, supportWeekLines } from '../../shared/hero/support-week-words.ts';
import type { SummaryPlace, SummarySection } from '../../shared/outcomes/summary-section.ts';
import { sidequestBlocks, sidequestTexts } from '../../shared/teams/sidequest-words.ts';
import { paragraph, rich } from '../../slack/blocks.ts';
import { escaped } from '../../slack/mrkdwn.ts';
import { bold, emoji, person, typed, words } from '../../slack/rich.ts';
import type { Store } from '../../store/index.ts';

/** Reads a section from what is stored; null where there is nothing to say. */
type ReadSection = (place: SummaryPlace, store: Store) => Promise<SummarySection | null>;

/** Steps on toes that a summary shows whole; the others stand in the team's session. */
const mostSteps = 2;
const mostLines = 8;

async function toes({ team, sprint }: SummaryPlace, store: Store): Promise<SummarySection | null> {
  const steps = await toldSteps(team.id, sprint.number, store);
  if (steps.length === 0) return null;
  return {
    lines: steps.map(toeStepText),
    blocks: (length) => steps.slice(0, mostSteps).map((step) => toeStepBlock(step, length)),
  };
}

async function sidequests({ team, sprint }: SummaryPlace, store: Store): Promise<SummarySection | null> {
  const found = await store.sidequests.ofTeams([team.id], sprint.number);
  if (found.length === 0) return null;
  return { lines: sidequestTexts(found), blocks: (title) => sidequestBlocks(found, { lines: mostLines, title }) };
}

async function supportWeek({ team, sprint }: SummaryPlace, store: Store): Promise<SummarySection | null> {
  const weeks = await supportWeeks(team.id, sprint, store);
  return weeks.length > 0 ? supportWeekSection(weeks, sprint) : null;
}

/** The company's own, for a summary of every team. */
export async function companySupportWeek(sprint: Sprint, store: Store): Promise<SummarySection | null> {
  const weeks = await supportWeeks(null, sprint, store);
  return weeks.length > 0 ? supportWeekSection(weeks, sprint) : null;
}

const supportWeekSection = (weeks: readonly SupportWeek[], { lastOn }: Sprint): SummarySection => ({
  isOfCompany: weeks.every(({ rota }) => rota.team === null),
  lines: supportWeekLines(weeks, lastOn),
  blocks: (length) => supportWeekBlocks(weeks, lastOn, length),
});

async function actions({ team, sprint }: SummaryPlace, store: Store): Promise<SummarySection | null> {
  const agreed = (await store.retroActions.ofTeam(team.id)).filter((action) => action.sprint === sprint.number);
  if (agreed.length === 0) return null;
  return {
    lines: [heading, ...agreed.map((action) => `• ${escaped(clip(oneLine(action.words), 200))}`)],
    blocks: (length) => [
      rich(paragraph(bold(heading)), {
        type: 'rich_text_list',
        style: 'bullet',
        elements: agreed.slice(0, mostLines).map((action) => paragraph(...actionElements(action, length))),
      }),
    ],
  };
}

const heading = 'What the retro agreed on';

const actionElements = ({ words: said, owner, state }: RetroAction, length: number) => [
  ...(state === 'done' ? [emoji('white_check_mark'), words(' ')] : []),
  ...typed(clip(oneLine(said), length)),
  words('  '),
  person(owner),
];

/** What stands in a team's summary below its goals, in this order. */
export const summarySections: readonly ReadSection[] = [toes, sidequests, supportWeek, actions];
