import { createHash } from 'node:crypto';
import type { Agreed } from '../../domain/duty-days.ts';
import { refitOverlays } from '../../domain/refit-overlays.ts';
import { type Rota, versionStart } from '../../domain/rota.ts';
import { withVersion } from '../../domain/rota-edit.ts';
import { doubleDuties, shortGaps } from '../../domain/short-gaps.ts';
import { daysOfStretch } from '../../domain/stretch-days.ts';
import { dateIn, isBefore, type Temporal } from '../../domain/time.ts';
import { agreementsLost, daysAhead, type TurnDays, turnMoves } from '../../domain/turn-moves.ts';
import { turnsFrom } from '../../domain/turns.ts';
import { handOverOf, type RotaPreview } from './rota-changes.ts';
import { type RotaDraft, versionOf } from './rota-draft.ts';
import type { RotaScene } from './rota-scene.ts';

/** `others` are the rotas in which somebody may serve at the same time; `fallbackChannel` is where a new one without a channel speaks. */
export function previewOf(
  draft: RotaDraft,
  scene: RotaScene,
  { id, others, fallbackChannel }: { id: string; others: readonly Agreed[]; fallbackChannel: string },
): RotaPreview {
  const { known, now } = scene;
  const rota = rotaOf(draft, scene, id, fallbackChannel);
  const refit = known ? refitOverlays(known.rota, rota, known.overlays) : [];
  const overlays = known?.overlays.map((one) => refit.find(({ id }) => id === one.id) ?? one) ?? [];
  const after: Agreed = { rota, overlays };
  const from = versionStart(rota, rota.versions.at(-1)!);
  const until = from.add({ hours: 24 * daysAhead(rota) });
  const stretch = { firstOn: dateIn(rota.timeZone, from), lastOn: dateIn(rota.timeZone, until) };
  return {
    ...{ draft, rota, isNew: known === null, now, firstTurns: firstTurns(rota, from, until) },
    moves: turnMoves(known, after, now),
    refit,
    handOverWas: known && handOverOf(known.rota) !== handOverOf(rota) ? handOverOf(known.rota) : null,
    lost: known ? agreementsLost(known, after, now) : [],
    gaps: shortGaps(after, now, until),
    doubles: doubleDuties(
      after,
      others.filter(
        (other) => other.rota.id !== rota.id && !(other.rota.endedAt && isBefore(other.rota.endedAt, from)),
      ),
      stretch,
    ),
  };
}

/** What a preview said would move, to know whether that is still so. */
export const digestOf = ({ moves, isNew }: Pick<RotaPreview, 'moves' | 'isNew'>): string =>
  createHash('sha256')
    .update(JSON.stringify([isNew, moves]))
    .digest('hex')
    .slice(0, 16);

function rotaOf(draft: RotaDraft, { team, known, workingDays }: RotaScene, id: string, fallbackChannel: string): Rota {
  const version = versionOf(draft, workingDays);
  const { name, timeZone } = draft;
  const channel = draft.channel || known?.rota.channel || fallbackChannel;
  if (known) return withVersion({ ...known.rota, name, channel }, version, timeZone);
  return { id, name, team: team?.id ?? null, channel, timeZone, versions: [version], gaps: [], endedAt: null };
}

function firstTurns(rota: Rota, from: Temporal.Instant, until: Temporal.Instant): Map<string, TurnDays> {
  const found = new Map<string, TurnDays>();
  for (const turn of turnsFrom(rota, from)) {
    if (turn.from.epochMilliseconds >= until.epochMilliseconds) break;
    if (turn.person && !found.has(turn.person)) found.set(turn.person, daysOfStretch(rota, turn));
  }
  return found;
}
