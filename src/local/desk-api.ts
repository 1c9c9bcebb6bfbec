/**
 * What passes between the page and the local Slack: what one person sees, and what they do.
 *
 * GET  /desk/sight?as=U…&conversation=C…   → Sight
 * GET  /desk/changes                        → server-sent events, one `changed` with the new revision each time anything moved
 * POST /desk/act     {as, act: Act}         → Answer
 * POST /desk/options {as, …OptionsQuestion} → {options, option_groups}
 * POST /desk/upload?as=U…&name=…  a file's bytes → the file, as a file_input's value holds it
 * POST /desk/settled                        → {ok: true} when the bot has nothing in hand any more
 * POST /desk/clock   ClockMove              → Answer
 * POST /desk/bot     {running: boolean}     → Answer
 */

type Json = Record<string, unknown>;

export interface Sight {
  revision: number;
  workspace: { id: string; name: string };
  /** The bot's clock, ISO 8601 in UTC; `moving` while it lives through what is due. */
  clock: { now: string; moving: boolean };
  bot: { id: string; name: string; state: 'running' | 'stopped' | 'starting' | 'failed'; trouble: string | null };
  me: SeenPerson;
  people: SeenPerson[];
  userGroups: { id: string; handle: string }[];
  /** Channels first, then private messages, each by name. */
  conversations: SeenConversation[];
  /** Of the conversation asked for: oldest first, replies among them. */
  messages: SeenMessage[];
  home: { hash: string; blocks: Json[] } | null;
  /** Bottom to top; the last one is in front. */
  modals: SeenModal[];
  commands: { command: string; description: string; usage_hint: string | null }[];
  shortcuts: { type: 'global' | 'message'; name: string; callback_id: string; description: string }[];
  /** What Slack itself told this person lately, such as that a command failed because the app did not answer in time. */
  notices: { id: string; at: string; text: string }[];
}

export interface SeenPerson {
  id: string;
  name: string;
  title: string;
  tz: string;
  isBot: boolean;
  isAdmin: boolean;
  isGuest: boolean;
  isForeign: boolean;
  isDeactivated: boolean;
}

export interface SeenConversation {
  id: string;
  kind: 'channel' | 'private-channel' | 'direct';
  /** A channel's name without #, or the other person's. */
  name: string;
  topic: string;
  /** The other person of a private message. */
  with: string | null;
  members: string[];
  isMember: boolean;
  isArchived: boolean;
  unread: number;
  pinned: string[];
}

export interface SeenMessage {
  ts: string;
  /** The ts of the thread's first message, when this is in a thread. */
  thread_ts: string | null;
  author: string;
  /** Escaped mrkdwn, as the API took it. */
  text: string;
  blocks: Json[];
  attachments: Json[];
  files: { id: string; name: string; size: number; url: string }[];
  edited: boolean;
  /** Only this person sees it. */
  ephemeral: boolean;
  replies: number;
  reactions: { name: string; people: string[] }[];
  /** It only says what happened there, such as that somebody changed the topic. */
  isNote: boolean;
}

export interface SeenModal {
  id: string;
  hash: string;
  /** The view as the bot sent it, with ids filled in. */
  view: Json;
  /** Beside the fields, by block_id. */
  errors: Record<string, string>;
}

/** A view's state as Slack sends it: block_id → action_id → the element's value. */
export type ViewValues = Record<string, Record<string, Json>>;

/** Where a thing that can be pressed stands. */
export type Place =
  | { in: 'message'; conversation: string; ts: string }
  | { in: 'modal'; view: string }
  | { in: 'home' };

export type Act =
  | { kind: 'command'; conversation: string; text: string }
  | { kind: 'say'; conversation: string; text: string; thread_ts?: string }
  /** `action` is Slack's own action payload less block_id and action_ts: {type, action_id, value | selected_option | …}. */
  | { kind: 'press'; place: Place; block_id: string; action: Json; values?: ViewValues }
  | { kind: 'submit'; view: string; values: ViewValues }
  | { kind: 'close'; view: string; all?: boolean }
  | { kind: 'shortcut'; callback_id: string; message?: { conversation: string; ts: string } }
  | { kind: 'open-home' }
  | { kind: 'read'; conversation: string }
  | { kind: 'join' | 'leave'; conversation: string }
  | { kind: 'invite'; conversation: string; person: string }
  | { kind: 'pin' | 'unpin'; conversation: string; ts: string };

/** `errors` stand beside fields, by block_id; `error` is what Slack would say to the person. */
export type Answer = { ok: true } | { ok: false; errors: Record<string, string> } | { ok: false; error: string };

export interface OptionsQuestion {
  place: Place;
  block_id: string;
  action_id: string;
  value: string;
}

/** By a duration (ISO 8601, PT1H), to an instant, or to the next thing that happens. */
export type ClockMove = { by: string } | { to: string } | { next: true };
