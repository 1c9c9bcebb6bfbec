import type { HolidayPlace } from '../../domain/holiday-place.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Typed } from '../../slack/form.ts';

/** Where and when people work; the rhythm of sprints; how they are planned. */
export const everyStep = ['workdays', 'sprints', 'planning'] as const;
export type Step = (typeof everyStep)[number];

/** What somebody has answered so far, on their way through the steps. Nothing of it is stored before the last one. */
export interface Draft {
  /** Those that are asked, one after the other: all of them, or the one that is edited. */
  steps: Step[];
  at: number;
  /** Whether the workspace is being set up for the first time. */
  isFirst: boolean;
  /** In all fields of all steps, as typed. */
  typed: Typed;
}

/** What all steps ask, as it is stored. */
export interface Answers extends Omit<Settings, 'setUpAt'> {
  /** Whose public holidays are kept. */
  place: HolidayPlace | null;
  /** Asked the first time only. */
  firstSprint: Sprint | null;
}

export const stepOf = ({ steps, at }: Draft): Step => steps[at]!;

export const isLastStep = ({ steps, at }: Draft): boolean => at === steps.length - 1;

export const nextStep = (draft: Draft): Draft => ({ ...draft, at: draft.at + 1 });

export const stepBefore = (draft: Draft): Draft => ({ ...draft, at: Math.max(0, draft.at - 1) });
