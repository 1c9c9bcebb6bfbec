import { personFor } from '../../domain/group-person.ts';
import {
  afterLook,
  type GroupFinding,
  type GroupInSlack,
  type HeroGroup,
  isGroupDue,
  isPassing,
  lookAtGroup,
} from '../../domain/hero-group.ts';
import type { Rota } from '../../domain/rota.ts';
import type { Deps } from '../../feature.ts';
import { refreshHomesOfEditors } from '../../shared/hero/rota-homes.ts';
import { listGroups, putIntoGroup } from '../../shared/hero/slack-groups.ts';
import { profilesOf } from '../../shared/people/profiles.ts';
import { announceTrouble } from './announce-trouble.ts';
import { keptGroups } from './kept-groups.ts';

interface DueGroup {
  group: HeroGroup;
  rota: Rota;
  /** Whom it is to hold; null for nobody. */
  wanted: string | null;
}

/** Looks at every group that is due, and puts whoever serves into it. Where Slack is slow or silent, the rest is left for later. */
export async function keepGroups(deps: Deps): Promise<void> {
  const due = await dueGroups(deps);
  if (due.length === 0) return;

  const list = await listGroups(deps.slack);
  const groups = new Map(list.kind === 'done' ? list.groups.map((group) => [group.id, group]) : []);
  let hindrance: GroupFinding | null = list.kind === 'done' ? null : list;
  for (const one of due) {
    const inSlack = groups.get(one.group.id) ?? null;
    const finding: GroupFinding = hindrance ?? (await bringInStep(one, inSlack, deps));
    if (isHindrance(finding)) hindrance = finding;
    await settle(one, inSlack, finding, deps);
  }
}

const isHindrance = (finding: GroupFinding): boolean => finding.kind === 'trouble' && isPassing(finding.trouble);

async function dueGroups(deps: Deps): Promise<DueGroup[]> {
  const now = deps.clock();
  const kept = await keptGroups(deps);
  return kept
    .map(({ group, agreed }) => ({ group, rota: agreed.rota, wanted: personFor(group.part, agreed, now) }))
    .filter(({ group, wanted }) => isGroupDue(group, wanted, now));
}

/** Who is being put into it is written down first: a crash after that is no change by hand. */
async function bringInStep(
  { group, wanted }: DueGroup,
  inSlack: GroupInSlack | null,
  deps: Deps,
): Promise<GroupFinding> {
  const person = wanted ? await standingOf(wanted, deps) : null;
  const look = lookAtGroup(group, inSlack, person);
  if (look.kind !== 'to-put') return look;

  const trying = await deps.store.heroGroups.change(group.id, (now) =>
    isSameChoice(now, group) ? { ...now, trying: [wanted!] } : null,
  );
  return trying ? putIntoGroup(deps.slack, group.id, wanted!) : { kind: 'in-step' };
}

/** Somebody of whom Slack does not say who they are is tried: Slack refuses whom it must. */
const standingOf = async (id: string, deps: Deps) =>
  (await profilesOf([id], deps)).get(id) ?? { id, standing: 'full' as const };

/** Nothing where the group has been given up, or chosen anew, meanwhile. */
async function settle(
  { group, rota, wanted }: DueGroup,
  inSlack: GroupInSlack | null,
  finding: GroupFinding,
  deps: Deps,
): Promise<void> {
  const { store, settings, clock } = deps;
  const now = clock();
  await store.transaction(async (store) => {
    const after = await store.heroGroups.change(group.id, (known) =>
      isSameChoice(known, group) ? afterLook(known, finding, { wanted, inSlack, now }) : null,
    );
    if (after) await announceTrouble(after, [after.chosenBy, ...settings.admins], now, store);
  });
  await refreshHomesOfEditors(rota, deps);
}

const isSameChoice = (one: HeroGroup, other: HeroGroup): boolean =>
  one.rota === other.rota && one.part === other.part && one.state === other.state && one.since.equals(other.since);
