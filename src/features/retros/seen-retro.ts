import type { Person } from '../../domain/person.ts';
import type { Retro } from '../../domain/retro.ts';
import type { RetroAction } from '../../domain/retro-action.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Team } from '../../domain/team.ts';

/** A team's retro, who looks at it, and all that decides what they may do. */
export interface RetroScene {
  team: Team;
  visitor: Person;
  settings: Settings;
  absentLeads: readonly string[];
  /** As it would begin, where nobody has done anything yet. */
  retro: Retro;
  /** What earlier retros left open. */
  leftOpen: readonly RetroAction[];
  /** What this one has agreed on. */
  agreed: readonly RetroAction[];
}
