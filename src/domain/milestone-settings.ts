import type { Side } from './milestone.ts';

/** How a workspace runs its milestones. */
export interface MilestoneSettings {
  /** The one person of each side who says that a suggestion is agreed; null where admins do. */
  sayers: { readonly [S in Side]: string | null };
  /** So long after closing, its owner is asked what the metric says. */
  followUpWeeks: number;
  /** What stands before the milestones on the handbook's page that was read; null where none was. */
  pageOpening: string | null;
}

export const followUpRange = { fewest: 1, most: 26 };

export const usualMilestoneSettings: MilestoneSettings = {
  sayers: { product: null, engineering: null },
  followUpWeeks: 4,
  pageOpening: null,
};
