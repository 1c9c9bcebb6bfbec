import type { Button, KnownBlock } from '@slack/types';
import type { Away } from '../../domain/away.ts';
import type { Sidequest } from '../../domain/sidequest.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { SprintProgress } from '../../domain/sprint-progress.ts';
import type { Temporal } from '../../domain/time.ts';
import { proposeGoal, stepOnToes } from '../../shared/goals/goal-buttons.ts';
import { titleLengths } from '../../shared/goals/goal-rows.ts';
import { awayWords } from '../../shared/people/away-words.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { sidequestBlocks, sidequestTexts } from '../../shared/teams/sidequest-words.ts';
import { actions, button, context, header, type Message, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { type HeroNow, heroesWords } from './heroes-words.ts';
import { type Planning, planningWords } from './planning-words.ts';
import { datesAndProgress } from './progress-words.ts';
import { editDates, listTeams, showButton, teamsButton } from './sprint-buttons.ts';
import { type TeamPart, teamBlocks, teamLines } from './team-blocks.ts';

/** A sprint as somebody sees it now. */
export interface SprintGlance {
  sprint: Sprint;
  progress: SprintProgress;
  /** Why it is this one, where none is running. */
  remark: Mrkdwn | null;
  planning: Planning | null;
  /** The reader's own. */
  parts: readonly TeamPart[];
  /** Of the reader's teams. */
  sidequests: readonly Sidequest[];
  /** What to say to a reader who is in no team. */
  noTeam: Mrkdwn;
  away: readonly Away[];
  /** While it runs. */
  heroes: readonly HeroNow[];
  mayEditDates: boolean;
  /** Where to look next from here. */
  beside: 'current' | 'next' | null;
  today: Temporal.PlainDate;
}

export function sprintMessage(glance: SprintGlance): Message {
  const { sprint, progress, remark, planning, parts, away, today } = glance;
  const dates = datesAndProgress(sprint, progress, today);
  const { standing } = progress;
  const people = [
    ...(glance.heroes.length > 0 ? [heroesWords(glance.heroes)] : []),
    ...(away.length > 0 ? [awayWords(away, today)] : []),
  ];
  return {
    text: fittingText([
      ...(remark ? [remark.toString()] : []),
      escaped(`${sprintName(sprint)} · ${dates}`),
      ...(planning ? [planningWords(planning).toString()] : []),
      ...(parts.length > 0 ? teamLines(parts, standing) : [glance.noTeam.toString()]),
      ...sidequestTexts(glance.sidequests),
      ...people.map(String),
    ]),
    blocks: firstThatFits([...titleLengths, 15], (titleLength) => [
      ...(remark ? [section(remark)] : []),
      header(sprintName(sprint)),
      context(mrkdwn`${dates}`),
      ...(planning ? [section(planningWords(planning))] : []),
      ...(parts.length > 0 ? teamBlocks(parts, standing, titleLength) : [section(glance.noTeam)]),
      ...sidequestBlocks(glance.sidequests, { lines: 5, title: Math.min(titleLength, 200) }),
      ...people.map((words) => section(words)),
      buttons(glance),
    ]),
  };
}

function buttons({ sprint, progress, parts, mayEditDates, beside }: SprintGlance): KnownBlock {
  const isOpen = progress.standing !== 'over';
  const offered: (Button | false)[] = [
    beside !== null && showButton(besideLabels[beside], beside),
    teamsButton(listTeams, 'All teams', { sprint: sprint.number, page: 0 }),
    isOpen && parts.length > 0 && button(proposeGoal, { label: 'Propose a goal' }),
    progress.standing === 'running' && parts.length > 0 && button(stepOnToes, { label: 'Step on toes' }),
    isOpen && mayEditDates && button(editDates, { label: 'Edit dates', value: String(sprint.number) }),
  ];
  return actions(...offered.filter((one) => one !== false));
}

const besideLabels = { current: 'This sprint', next: 'Next sprint' };
