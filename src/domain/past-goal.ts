import { type Goal, type Kind, kinds } from './goal.ts';
import { outcomes } from './outcome.ts';
import { peopleCalled } from './people-called.ts';
import type { Temporal } from './time.ts';

/** A goal as it was written elsewhere, before Roofshot. */
export interface WrittenGoal {
  title: string;
  owner: string | null;
  kind: string | null;
  outcome: string | null;
  outcomeNote: string | null;
  why: string | null;
  /** All else that is known of it, in words. */
  notes: readonly string[];
}

interface Bringing {
  id: string;
  import: string;
  by: string;
  team: string;
  sprint: number;
  /** When its sprint began and ended. */
  beganAt: Temporal.Instant;
  endedAt: Temporal.Instant;
  people: readonly { id: string; name: string }[];
}

/** As it is kept here: exempt from limit and owner. People who are not in Slack stay as written. */
export function pastGoal(written: WrittenGoal, bringing: Bringing): Goal {
  const [owner = null, ...helpers] = ownersIn(written.owner, bringing.people);
  const kind = kinds.find((kind) => kind === written.kind?.trim().toLowerCase()) ?? null;
  return {
    ...{
      id: bringing.id,
      team: bringing.team,
      sprint: bringing.sprint,
      title: written.title,
      measure: null,
      why: written.why,
    },
    ...{ kind, owner, helpers: helpers.filter((helper): helper is string => helper !== null && helper !== owner) },
    ...{ proposer: bringing.by, qualities: [], needs: [], objections: [], marks: [], answers: [], milestone: null },
    ...standing(written, kind, bringing),
    imported: {
      by: bringing.import,
      ...{ owner: written.owner, kind: written.kind, outcome: written.outcome },
      notes: [
        ...(written.outcome === 'rolled_over' ? ['Kept: it went on in a later sprint.'] : []),
        ...noteOf(written),
        ...written.notes,
      ],
    },
    proposedAt: bringing.beganAt,
  };
}

const noteOf = ({ outcome, outcomeNote }: WrittenGoal): string[] =>
  outcomeNote && !isOutcome(outcome) && outcome !== 'dropped' ? [outcomeNote] : [];

function standing({ title, outcome, outcomeNote }: WrittenGoal, kind: Kind | null, { beganAt, endedAt }: Bringing) {
  const committedAs = { title, kind, how: 'finalised', by: null, at: beganAt } as const;
  if (outcome === 'dropped') {
    return {
      state: 'dropped',
      dropReason: outcomeNote ?? 'Dropped, as it was imported',
      committedAs,
      outcome: null,
    } as const;
  }
  const is = outcomes.find((one) => one === outcome);
  const settled = { voted: null, how: 'settled', by: null, reason: outcomeNote, at: endedAt } as const;
  return { state: 'committed', dropReason: null, committedAs, outcome: is ? { is, ...settled } : null } as const;
}

const isOutcome = (outcome: string | null): boolean => outcomes.some((one) => one === outcome);

/** The first one named owns, the others help; null for somebody who is not in Slack. */
function ownersIn(written: string | null, people: Bringing['people']): (string | null)[] {
  const named = (written ?? '').replace(/\([^)]*\)/gu, '').split(/[,;&+/]|\s+and\s+|\s+(?=@)/u);
  const known = people.map(({ id, name }) => ({ id, names: [id, name] }));
  return named
    .map((name) => name.trim().replace(/^<@([^|>]+).*$/u, '$1'))
    .filter((name) => name !== '')
    .map((name) => peopleCalled(name, known))
    .map((found) => (found.length === 1 ? found[0]!.id : null));
}
