import type { Temporal } from '../domain/time.ts';

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

type DateForm = '{date_short_pretty}' | '{date_long_pretty}' | '{date_short_pretty} {time}' | '{time}';

/** An instant in the reader's own zone; `fallback` is for those who cannot see that and names its zone. */
export const when = (at: Temporal.Instant, form: DateForm, fallback: string): Mrkdwn =>
  new Mrkdwn(`<!date^${Math.floor(at.epochMilliseconds / 1000)}^${form}|${escaped(fallback)}>`);

/** Slack escapes exactly these three. */
export function escaped(value: Piece): string {
  if (value instanceof Mrkdwn) return value.toString();
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
