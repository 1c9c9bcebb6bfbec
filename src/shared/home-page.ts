import type { KnownBlock, ModalView } from '@slack/types';
import type { Person } from '../domain/person.ts';
import { onlyReads } from '../domain/rights.ts';
import type { EarlyDeps, EarlyFeature, Feature, HomePlace, HomeSections, Ways } from '../feature.ts';
import { actions, button, context, divider, header, plain } from '../slack/blocks.ts';
import { mrkdwn } from '../slack/mrkdwn.ts';
import { firstItems, fittingSections, longestThatFits, mostViewBlocks } from '../slack/sections.ts';
import { notice } from '../slack/tell.ts';

export const showHomePlace = 'show-home-place';
export const turnHomeBack = 'turn-home-back';
export const turnHomeOn = 'turn-home-on';

/** From top to bottom; '' where the place needs no heading. */
const headings: Record<HomePlace, string> = {
  welcome: '',
  needs: 'What needs you now',
  sprint: 'This sprint',
  next: 'Next sprint',
  heroes: 'Support heroes',
  milestones: 'Milestones',
  history: 'How it went',
  settings: 'Settings',
  help: '',
};

const places = Object.keys(headings) as HomePlace[];

/** What every feature says to somebody, by place: each a section. */
export type HomePage = ReadonlyMap<HomePlace, KnownBlock[][]>;

/** Before set-up, only what is open then. Whoever only reads is asked for nothing, whatever they once owned. */
export async function readHome(
  visitor: Person,
  features: readonly (Feature | EarlyFeature)[],
  deps: EarlyDeps,
): Promise<HomePage> {
  const said: HomeSections[] = [];
  for (const feature of features) {
    if (!(deps.settings || feature.beforeSetUp)) continue;
    said.push((await (feature as Ways<EarlyDeps>).home?.(visitor, deps)) ?? {});
  }
  const page = new Map(places.map((place) => [place, said.map((one) => one[place] ?? []).filter(isSomething)]));
  if (onlyReads({ person: visitor, settings: deps.settings })) page.set('needs', []);
  if (deps.settings && page.get('needs')!.length === 0) page.set('needs', [[nothingNeeded]]);
  return page;
}

const isSomething = ({ length }: KnownBlock[]): boolean => length > 0;

const nothingNeeded = context(mrkdwn`:white_check_mark: Nothing at the moment.`);

/** App Home, never more than Slack takes: places that are too long are cut, with a button that shows all of them. */
export function homeBlocks(page: HomePage): KnownBlock[] {
  const drawn = places.map((place) => ({ place, whole: wholeOf(place, page) })).filter(({ whole }) => whole.length > 0);
  const room = mostViewBlocks - Math.max(0, drawn.length - 1);
  const longest = longestThatFits(
    drawn.map(({ whole }) => whole.length),
    room,
  );
  const fitting = drawn.map(({ place, whole }) => (whole.length > longest ? cutPlace(place, page, longest) : whole));
  return fitting.flatMap((blocks, i) => (i === 0 ? blocks : [divider, ...blocks]));
}

function wholeOf(place: HomePlace, page: HomePage): KnownBlock[] {
  const blocks = page.get(place)?.flat() ?? [];
  return blocks.length > 0 ? [...headingOf(place), ...blocks] : [];
}

const headingOf = (place: HomePlace): KnownBlock[] => (headings[place] ? [header(headings[place])] : []);

function cutPlace(place: HomePlace, page: HomePage, length: number): KnownBlock[] {
  const all = button(showHomePlace, { label: 'Show all', value: `${place}/0`, spoken: `Show all: ${headings[place]}` });
  const heading = headingOf(place);
  return [...heading, ...fittingSections(page.get(place)!, length - heading.length - 1), actions(all)];
}

const mostOnPage = mostViewBlocks - 2;

/** All of one place, page by page. */
export function homePlaceModal(place: HomePlace, page: HomePage, wanted: number): ModalView {
  const pages = pagesOf((page.get(place)?.flat() ?? []).filter(isForModals));
  const here = Math.max(0, Math.min(wanted, pages.length - 1));
  const turns = [
    ...(here > 0 ? [button(turnHomeBack, { label: 'Page before', value: `${place}/${here - 1}` })] : []),
    ...(here + 1 < pages.length ? [button(turnHomeOn, { label: 'Next page', value: `${place}/${here + 1}` })] : []),
  ];
  const foot = [context(plain(`Page ${here + 1} of ${pages.length}`)), actions(...turns)];
  return notice(headings[place] || 'Roofshot', [...pages[here]!, ...(pages.length > 1 ? foot : [])]);
}

function pagesOf(blocks: readonly KnownBlock[]): KnownBlock[][] {
  const first = firstItems(blocks, mostOnPage);
  const page = first.length > 0 ? first : blocks.slice(0, mostOnPage);
  const rest = blocks.slice(page.length);
  return rest.length > 0 ? [page, ...pagesOf(rest)] : [page.length > 0 ? page : [nothingNeeded]];
}

const modalTypes = new Set(['section', 'context', 'actions', 'divider', 'header', 'rich_text', 'image']);
const isForModals = ({ type }: KnownBlock): boolean => modalTypes.has(type);

export const readHomePlace = (value: string): { place: HomePlace; page: number } => {
  const [named, page] = value.split('/');
  return { place: places.find((place) => place === named) ?? 'needs', page: Number(page) || 0 };
};
