import type {
  ActionsBlock,
  ActionsBlockElement,
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  InputBlock,
  KnownBlock,
  PlainTextElement,
  PlainTextOption,
  RichTextBlock,
  RichTextSection,
  SectionBlock,
  SectionBlockAccessory,
} from '@slack/types';
import { clip } from '../domain/clip.ts';
import { Mrkdwn } from './mrkdwn.ts';

/** A message as chat.postMessage takes it; `text` says all of it, for notifications and screen readers. */
export interface Message {
  text: string;
  blocks: KnownBlock[];
  /** What stands there where Slack refuses these blocks, as some are new. */
  plainer?: KnownBlock[];
}

/** Text exactly as typed: nothing in it is formatted or pings, only :emoji: are drawn. */
export const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text, emoji: true });

const worded = (text: Mrkdwn | PlainTextElement) =>
  text instanceof Mrkdwn ? ({ type: 'mrkdwn', text: text.toString() } as const) : text;

export const header = (text: string): HeaderBlock => ({ type: 'header', text: plain(clip(text, 150)) });

export const divider: DividerBlock = { type: 'divider' };

/** A paragraph, with a button, menu or picker at its side. */
export const section = (text: Mrkdwn | PlainTextElement, accessory?: SectionBlockAccessory): SectionBlock => ({
  type: 'section',
  text: worded(text),
  ...(accessory && { accessory }),
});

/** A message of one paragraph. */
export const saying = (text: Mrkdwn): Message => ({ text: text.toString(), blocks: [section(text)] });

/** Small grey words; a piece of plain text among them reads as typed. */
export const context = (...texts: (Mrkdwn | PlainTextElement)[]): ContextBlock => ({
  type: 'context',
  elements: texts.map(worded),
});

export const actions = (...elements: ActionsBlockElement[]): ActionsBlock => ({ type: 'actions', elements });

/** One paragraph a section; what people typed reads as typed. */
export const rich = (...elements: RichTextBlock['elements']): RichTextBlock => ({ type: 'rich_text', elements });

export const paragraph = (...elements: RichTextSection['elements']): RichTextSection => ({
  type: 'rich_text_section',
  elements,
});

export interface ButtonWords {
  label: string;
  value?: string;
  style?: 'primary' | 'danger';
  /** For screen readers, where several buttons have one label. */
  spoken?: string;
  confirm?: { title: string; text: string; yes: string; no: string; style?: 'danger' };
}

export const button = (action_id: string, { label, value, style, spoken, confirm }: ButtonWords): Button => ({
  type: 'button',
  action_id,
  text: plain(label),
  ...(value !== undefined && { value }),
  ...(style && { style }),
  ...(spoken && { accessibility_label: clip(spoken, 75) }),
  ...(confirm && { confirm: confirmation(confirm) }),
});

const confirmation = ({ title, text, yes, no, style }: NonNullable<ButtonWords['confirm']>) => ({
  title: plain(title),
  text: plain(clip(text, 300)),
  confirm: plain(yes),
  deny: plain(no),
  ...(style && { style }),
});

/** An option's words are cut to Slack's 75 characters. */
export const option = (value: string, label: string, description?: string): PlainTextOption => ({
  text: plain(clip(label, 75)),
  value,
  ...(description && { description: plain(clip(description, 75)) }),
});

/** A field of a modal: its block_id and action_id are its name. */
export const input = (
  field: string,
  label: string,
  element: InputBlock['element'],
  more: { optional?: boolean; hint?: string; dispatch_action?: boolean } = {},
): InputBlock => ({
  type: 'input',
  block_id: field,
  label: plain(label),
  element: { ...element, action_id: field },
  ...(more.optional && { optional: true }),
  ...(more.dispatch_action && { dispatch_action: true }),
  ...(more.hint && { hint: plain(more.hint) }),
});
