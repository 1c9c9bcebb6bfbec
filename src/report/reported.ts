import type { Continuation } from '../domain/chains.ts';
import type { HeroLoad } from '../domain/hero-load.ts';
import type { PastGoal } from '../domain/history.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { GoalName } from '../domain/long-goals.ts';
import type { Sidequest } from '../domain/sidequest.ts';
import type { Temporal } from '../domain/time.ts';
import type { Chart } from './charts.ts';
import type { Html } from './html.ts';

/** All that a report of a workspace tells. */
export interface Reported {
  workspace: string;
  on: Temporal.PlainDate;
  goals: readonly PastGoal[];
  /** Names by id. */
  teams: ReadonlyMap<string, string>;
  milestones: ReadonlyMap<string, string>;
  lessons: readonly Lesson[];
  continuations: readonly Continuation[];
  /** By id, those that stand in the chains. */
  continued: ReadonlyMap<string, GoalName>;
  /** Those that are done, the newest first. */
  sidequests: readonly Sidequest[];
  /** Over the last sprints, who served most first. */
  heroes: readonly HeroLoad[];
  /** Names by id. */
  people: ReadonlyMap<string, string>;
}

/** A part of the report: a heading, and under it a chart, words or a table. */
export interface Section {
  title: string;
  lead: string;
  chart?: { name: string; height: number; of: Chart };
  body: Html;
}
