import type { KnownBlock, RichTextSection } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Overlay } from '../../domain/overlay.ts';
import { type Rota, zoneOf } from '../../domain/rota.ts';
import type { DoubleDuty, ShortGap } from '../../domain/short-gaps.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { TurnDays, TurnMove } from '../../domain/turn-moves.ts';
import { cityOf } from '../../shared/sprints/zone-options.ts';
import { context, paragraph, rich, section } from '../../slack/blocks.ts';
import { day, days } from '../../slack/dates.ts';
import { type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, person, words } from '../../slack/rich.ts';
import type { RotaDraft } from './rota-draft.ts';

/** All that a draft comes to, as it is looked at before it is saved. */
export interface RotaPreview {
  draft: RotaDraft;
  /** As it would be. */
  rota: Rota;
  isNew: boolean;
  /** By person: their first turn from then on. */
  firstTurns: ReadonlyMap<string, TurnDays>;
  moves: readonly TurnMove[];
  /** Agreements that keep their days at another hour. */
  refit: readonly Overlay[];
  /** How turns were handed over, where that changes. */
  handOverWas: string | null;
  /** What people agreed that would count no more. */
  lost: readonly Overlay[];
  gaps: readonly ShortGap[];
  doubles: readonly DoubleDuty[];
  now: Temporal.Instant;
}

type Seen = Pick<RotaPreview, 'rota' | 'isNew' | 'moves' | 'handOverWas' | 'lost' | 'gaps' | 'doubles' | 'now'>;

const mostWarnings = 5;

/** Whose turns move and to when, and what to think about before it is saved. */
export function changeBlocks(seen: Seen): KnownBlock[] {
  const warnings = warningsOf(seen);
  const more = warnings.length - mostWarnings;
  return [
    ...moveBlocks(seen),
    ...warnings.slice(0, mostWarnings).map((warning) => context(warning)),
    ...(more > 0 ? [context(mrkdwn`:warning: … and ${more} more like these.`)] : []),
  ];
}

function moveBlocks(seen: Seen): KnownBlock[] {
  if (seen.isNew) return [];
  const moves = seen.moves.filter(({ hours }) => !hours);
  if (moves.length === 0) return [section(mrkdwn`*Nobody's turns move.*`), ...hourBlocks(seen)];
  const today = dateIn(seen.rota.timeZone, seen.now);
  const lines = moves.map((move) => moveLine(move, today));
  return [
    rich(paragraph(bold(moves.length === 1 ? "One person's turns move" : `The turns of ${moves.length} people move`)), {
      type: 'rich_text_list',
      style: 'bullet',
      elements: lines,
    }),
    ...hourBlocks(seen),
  ];
}

/** Days stay where hand-overs come at another hour, or on other clocks. */
function hourBlocks({ handOverWas, rota, moves, now }: Seen): KnownBlock[] {
  if (!handOverWas) return [];
  const from = day(rota.versions.at(-1)!.firstOn, dateIn(rota.timeZone, now));
  const kept = moves.filter(({ hours }) => hours).length;
  const who = kept === 0 ? '' : kept === 1 ? ' One person keeps their days.' : ` ${kept} people keep their days.`;
  return [
    context(
      mrkdwn`:clock9: From *${from}* on, turns are handed over at *${handOverOf(rota)}*; until then at ${handOverWas}.${who}`,
    ),
  ];
}

/** "09:00 in New York" */
export function handOverOf(rota: Rota): string {
  const version = rota.versions.at(-1)!;
  return `${version.handOver.time.toString({ smallestUnit: 'minute' })} in ${cityOf(zoneOf(rota, version))}`;
}

function moveLine({ person: who, was, is }: TurnMove, today: Temporal.PlainDate): RichTextSection {
  const said = (turn: TurnDays) => days(turn.firstOn, turn.lastOn, today);
  if (was && is) return paragraph(person(who), words(`: ${said(was)} → ${said(is)}`));
  return paragraph(
    person(who),
    words(is ? `: now has ${said(is)}` : `: has no turn any more (${said(was!)} was theirs)`),
  );
}

function warningsOf({ lost, gaps, doubles, rota, now }: Seen): Mrkdwn[] {
  const today = dateIn(rota.timeZone, now);
  const wanted = rota.versions.at(-1)!.minimumGap;
  return [
    ...lost.map(({ kind, parts: [part] }) => {
      const what = kind === 'swap' ? mrkdwn`swap` : mrkdwn`cover`;
      return mrkdwn`:warning: The ${what} between ${mention(part!.out)} and ${mention(part!.in)} around ${day(dateIn(rota.timeZone, part!.from), today)} counts no more: those turns become other people's.`;
    }),
    ...doubles.map(({ person: who, other, firstOn, days: count }) => {
      const when =
        count === 1 ? mrkdwn`on ${day(firstOn, today)}` : mrkdwn`on ${count} days, first on ${day(firstOn, today)}`;
      return mrkdwn`:warning: ${mention(who)} is hero of ${clip(oneLine(other), 80)} at the same time ${when}.`;
    }),
    ...gaps.map(({ person: who, first, second, days: count }) => {
      const [one, next] = [first, second].map((turn) => days(turn.firstOn, turn.lastOn, today));
      return mrkdwn`:warning: ${mention(who)} has ${count} of the ${wanted} days wanted between ${one!} and ${next!}. That moves nobody.`;
    }),
  ];
}
