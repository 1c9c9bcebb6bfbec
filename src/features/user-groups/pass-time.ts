import { nextChange, personFor } from '../../domain/group-person.ts';
import { isGroupDue } from '../../domain/hero-group.ts';
import { hasEnded } from '../../domain/rota-ending.ts';
import { earlierOf, isBefore, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { keepGroups } from './keep-groups.ts';
import { keptGroups } from './kept-groups.ts';
import { leaveGroups } from './leave-groups.ts';

/** Leaves those of rotas that have ended, and brings the others in step beside all else: what is announced does not wait for it. */
export async function passTime(deps: Deps, _: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  const all = await keptGroups(deps);
  await leaveGroups(all, deps, now);
  const kept = all.filter(({ agreed }) => !hasEnded(agreed.rota, now));
  if (kept.some(({ group, agreed }) => isGroupDue(group, personFor(group.part, agreed, now), now)))
    deps.afterwards('keeping user groups', () => keepGroups(deps));
}

/** What is due and still under way is looked at again in a minute. */
export async function nextGroupChange(deps: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const moments = (await keptGroups(deps)).flatMap(({ group, agreed }) => {
    if (isGroupDue(group, personFor(group.part, agreed, after), after)) return [after.add({ minutes: 1 })];
    const change = nextChange(agreed, after);
    const tryAt = group.tryAt && isBefore(after, group.tryAt) ? group.tryAt : null;
    return [change, tryAt].filter((at) => at !== null);
  });
  return moments.reduce<Temporal.Instant | null>((first, at) => (first ? earlierOf(first, at) : at), null);
}
