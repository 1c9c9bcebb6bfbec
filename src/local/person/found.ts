import { elementsOf, type PlacedElement } from '../block-elements.ts';
import type { Sight } from '../desk-api.ts';
import { readerOf } from './reading/reader.ts';
import { distanceTo, type Spot } from './spots.ts';

export interface Wanted {
  label: string;
  /** Words of the message or block it stands by. */
  near?: string | undefined;
  /** What an element goes by. */
  labelsOf(placed: PlacedElement): string[];
}

export interface Found extends PlacedElement {
  spot: Spot;
}

/** The one element that a person means; otherwise throws, and says what there is. */
export function findLabelled(spots: Spot[], wanted: Wanted, sight: Sight): Found {
  const all = spots.flatMap((spot) => elementsOf(spot.blocks).map((placed): Found => ({ ...placed, spot })));
  const named = all.filter((found) => wanted.labelsOf(found).includes(wanted.label));
  const nearest = nearestOf(named, wanted.near, sight);
  const inFront = nearest.filter(({ spot }) => spot === nearest[0]?.spot);
  const [found] = inFront;
  if (found && inFront.length === 1) return found;
  throw new Error(found ? tooMany(wanted, inFront) : nothing(wanted, all) + lastNotice(sight));
}

function tooMany({ label }: Wanted, found: Found[]): string {
  return `There are ${found.length} of “${label}”: say which by \`near\`, words that stand by it.\n${found[0]?.spot.text}`;
}

function nothing({ label, near, labelsOf }: Wanted, all: Found[]): string {
  const labels = new Set(all.flatMap((placed) => labelsOf(placed).slice(0, 1)));
  const place = near === undefined ? '' : ` near “${near}”`;
  return `There is no “${label}”${place}. There is: ${[...labels].join(', ') || 'nothing'}.`;
}

function nearestOf(all: Found[], near: string | undefined, sight: Sight): Found[] {
  if (near === undefined) return all;
  const reader = readerOf(sight);
  const byDistance = all.map((found) => ({ found, distance: distanceTo(near, found.spot, found.block, reader) }));
  const least = Math.min(2, ...byDistance.map(({ distance }) => distance));
  return byDistance.filter(({ distance }) => distance === least).map(({ found }) => found);
}

/** Often why something is not there. */
export function lastNotice({ notices }: Sight): string {
  const last = notices.at(-1);
  return last ? ` Slack said: ${last.text}` : '';
}
