import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockElementAction,
  GlobalShortcut,
  MessageShortcut,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewClosedAction,
  ViewSubmitAction,
} from '@slack/bolt';
import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Logger, WebClient } from '@slack/web-api';
import type { Directory } from './directory.ts';
import type { Person } from './domain/person.ts';
import type { Settings } from './domain/settings.ts';
import type { Clock, Temporal } from './domain/time.ts';
import type { Message } from './slack/blocks.ts';
import type { SaidAnnouncement, Store } from './store/index.ts';

/** What the bot works with, bound to the workspace of whoever asks. */
export interface EarlyDeps {
  store: Store;
  clock: Clock;
  people: Directory;
  /** Fails fast and never tries again: for answering people. What can wait goes through `store.announcements`. */
  slack: WebClient;
  log: Logger;
  /** null until somebody has set the workspace up. */
  settings: Settings | null;
  /** Where browsers and calendars reach the bot, without a slash at its end; null where nobody has said. */
  publicUrl: string | null;
  /** What Slack lets the bot do; null where Slack does not say. */
  grantedScopes: readonly string[] | null;
  /** Draws these people's App Home again, if they have looked at it lately. */
  refreshHomes(people: readonly string[]): void;
  /** Does work that nobody waits for, beside all else; the same work, asked for while it is done, is done once more after it. */
  afterwards(name: string, work: () => Promise<void>): void;
  /** A feature's modal about one thing, by its kind and the thing's id, as this person sees it; null where it is gone. */
  drawCard(kind: string, id: string, visitor: string): Promise<ModalView | null>;
}

export interface Deps extends EarlyDeps {
  settings: Settings;
}

/** A thing the bot does: all its ways in, from Slack and from time. */
export type Feature = Ways<Deps> & { beforeSetUp?: false };

/** One that works before the workspace is set up, too. */
export type EarlyFeature = Ways<EarlyDeps> & { beforeSetUp: true };

export interface Ways<D extends EarlyDeps> {
  /** By the words a person types: '/goal', '/goal list'. */
  commands?: Record<`/${string}`, Command<D>>;
  /** By callback_id. It acks: its answer closes the modal, or says what is wrong in it. */
  submissions?: Record<string, Handler<SubmissionArgs, D>>;
  /** By callback_id of a modal that says notify_on_close. */
  closings?: Record<string, Handler<ClosingArgs, D>>;
  /** By action_id: buttons, menus and pickers, wherever they stand. */
  buttons?: Record<string, Handler<ButtonArgs, D>>;
  /** By action_id of a menu that is filled while somebody types: what fits `query`, at most 100. */
  options?: Record<string, (query: string, deps: D) => Promise<PlainTextOption[]>>;
  /** By callback_id, as the manifest names them. */
  shortcuts?: Record<string, Handler<ShortcutArgs, D>>;
  /** By type, as the manifest subscribes to them. Slack sends some twice. */
  events?: Record<string, Handler<EventArgs, D>>;
  /** By path: what is read over HTTP, by calendars for instance. Whoever asks is nobody in Slack. */
  pages?: Record<`/${string}`, (asked: PageAsked, deps: D) => Promise<Page | null>>;
  /** What it has to say to this person on App Home, by place; nothing where it has nothing to say. */
  home?: (visitor: Person, deps: D) => Promise<HomeSections>;
  /** By kind of announcement: how it reads now, or null when there is nothing left to say. */
  messages?: Record<string, (announcement: SaidAnnouncement, deps: D) => Promise<Message | null>>;
  /** By kind of announcement: what follows once it has been said. Where the bot was stopped in between it does not: a tick sees to it, too. */
  afterSaying?: Record<string, (deps: D) => Promise<void>>;
  /** By kind: a modal about one thing, for a person, that the forms of other features stand on; null where it is gone. */
  cards?: Record<string, (id: string, visitor: string, deps: D) => Promise<ModalView | null>>;
  /** Acts on the time after `since` up to and including `now`: a minute, or all of a stop. */
  tick?: (deps: D, since: Temporal.Instant, now: Temporal.Instant) => Promise<void>;
  /** The first instant after this one at which `tick` has something to do; null when nothing is in sight. */
  nextMoment?: (deps: D, after: Temporal.Instant) => Promise<Temporal.Instant | null>;
}

/** The places of App Home, from top to bottom; `needs` is what waits for the person who looks. */
export type HomePlace =
  | 'welcome'
  | 'needs'
  | 'sprint'
  | 'next'
  | 'heroes'
  | 'milestones'
  | 'history'
  | 'settings'
  | 'help';

export type HomeSections = Partial<Record<HomePlace, KnownBlock[]>>;

export interface Command<D extends EarlyDeps = Deps> {
  /** What it does, as help says it: begins with a verb. */
  summary: string;
  /** What may follow it, such as [title]; without one it takes nothing. */
  hint?: string;
  run: Handler<CommandArgs, D>;
}

export type Handler<Args, D extends EarlyDeps = Deps> = (args: Args, deps: D) => Promise<void>;

/** `text` is what followed the command, as the person typed it. */
export type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs & { text: string };
export type SubmissionArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;
export type ClosingArgs = SlackViewMiddlewareArgs<ViewClosedAction> & AllMiddlewareArgs;
/** `value` is the button's, or what was chosen in a menu or picker; '' where nothing is. */
export type ButtonArgs = SlackActionMiddlewareArgs<BlockAction<BlockElementAction>> &
  AllMiddlewareArgs & { value: string };
export type ShortcutArgs = SlackShortcutMiddlewareArgs<GlobalShortcut | MessageShortcut> & AllMiddlewareArgs;
/** What is asked of a page over HTTP. */
export interface PageAsked {
  query: URLSearchParams;
}

/** What is read there; null instead of it means that there is nothing, and says no more. */
export interface Page {
  contentType: string;
  /** What it is called where it is saved. */
  fileName: string;
  body: string;
}
export interface EventArgs {
  event: Record<string, unknown>;
}
