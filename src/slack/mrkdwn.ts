import type { Temporal } from '../domain/time.ts';
import { inUtc } from './dates.ts';

/** Text for Slack to format, in which everything that people typed has been escaped. */
export class Mrkdwn {
  readonly #text: string;

  /** Takes the text as it is: call it only with text that no person typed. */
  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Piece = string | number | Mrkdwn;

/**
 * mrkdwn`*Sprint ${number}* of ${mention(owner)}` escapes what it is given, other Mrkdwn excepted.
 *
 * Escaped text pings nobody, but a star or tilde in it still formats: where it must read exactly as typed, use `rich` or `plain`.
 */
export function mrkdwn(parts: TemplateStringsArray, ...values: Piece[]): Mrkdwn {
  return new Mrkdwn(parts.reduce((text, part, i) => text + escaped(values[i - 1]!) + part));
}

export const joined = (pieces: readonly Piece[], separator: string): Mrkdwn =>
  new Mrkdwn(pieces.map(escaped).join(separator));

export const mention = (person: string): Mrkdwn => new Mrkdwn(`<@${person}>`);

export const channelLink = (channel: string): Mrkdwn => new Mrkdwn(`<#${channel}>`);

export const link = (url: string, label: string): Mrkdwn =>
  new Mrkdwn(`<${escaped(url.replaceAll('|', '%7C'))}|${escaped(label)}>`);

/** An instant in the reader's own zone; who cannot be shown that reads it in UTC. */
export const dayAndTime = (at: Temporal.Instant): Mrkdwn => shown(at, '{date_short_pretty} {time}');

/** The same without its day. */
export const timeOfDay = (at: Temporal.Instant): Mrkdwn => shown(at, '{time}');

const shown = (at: Temporal.Instant, form: string): Mrkdwn =>
  new Mrkdwn(`<!date^${Math.floor(at.epochMilliseconds / 1000)}^${form}|${inUtc(at)}>`);

/** Slack escapes exactly these three. */
export function escaped(value: Piece): string {
  if (value instanceof Mrkdwn) return value.toString();
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
