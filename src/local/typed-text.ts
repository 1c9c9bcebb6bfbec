import { namesOf } from './workspace/users.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What Slack makes of typed text: mentions and links become entities, and the rest can be mistaken for neither. */
export function escapeTyped(workspace: Workspace, typed: string, mentions: 'bare' | 'labelled' = 'bare'): string {
  const entities = entitiesOf(workspace, mentions);
  const names = [...entities.keys()].sort((one, other) => other.length - one.length).map(literally);
  const special = new RegExp(
    `https?://[^\\s<>|]+|(?<![\\p{L}\\p{N}_])(?:${names.join('|')})(?![\\p{L}\\p{N}_-])|[&<>]`,
    'gu',
  );
  return typed.replace(special, (found) => entities.get(found) ?? escapeLink(found));
}

function literally(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function entitiesOf({ users, conversations }: Workspace, mentions: 'bare' | 'labelled'): Map<string, string> {
  const isBare = mentions === 'bare';
  const channels = [...conversations.values()].filter(({ kind }) => kind !== 'direct');
  return new Map([
    ...['here', 'channel', 'everyone'].map((range) => [`@${range}`, `<!${range}>`] as const),
    ...[...users.values()].flatMap((user) => {
      const entity = isBare ? `<@${user.id}>` : `<@${user.id}|${user.handle}>`;
      return namesOf(user, users).map((name) => [`@${name}`, entity] as const);
    }),
    ...channels.map(({ id, name }) => [`#${name}`, `<#${id}|${isBare ? '' : name}>`] as const),
  ]);
}

function escapeLink(found: string): string {
  const escaped = escapeEntities(found);
  return found.startsWith('http') ? `<${escaped}>` : escaped;
}

export function escapeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function unescapeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
