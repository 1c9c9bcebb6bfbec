import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { features } from '../src/features.ts';
import { checkManifest } from '../src/local/checks/index.ts';
import { commandsOf, waysIn } from '../src/ways-in.ts';

const manifest = parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'));
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

it('is a manifest that Slack takes', () => {
  expect(checkManifest(manifest)).toEqual([]);
});

it('offers in Slack the commands that the bot answers', () => {
  const offered = manifest.features.slash_commands.map(({ command }: { command: string }) => command);
  expect(sorted(offered)).toEqual(sorted([...commandsOf(features).keys()].map((name) => name.split(' ')[0]!)));
});

it('lets Slack escape every command’s text, so that mentions can be told from words', () => {
  for (const command of manifest.features.slash_commands) expect(command).toMatchObject({ should_escape: true });
});

it('hints at every word that may follow a command', () => {
  for (const { command, usage_hint } of manifest.features.slash_commands) {
    const words = [...commandsOf(features).keys()].filter((name) => name.startsWith(`${command} `));
    for (const name of words) expect.soft(usage_hint).toContain(name.split(' ')[1]);
  }
});

it('offers the shortcuts that the bot answers', () => {
  const offered = manifest.features.shortcuts.map(({ callback_id }: { callback_id: string }) => callback_id);
  expect(sorted(offered)).toEqual(sorted(waysIn(features, 'shortcuts').keys()));
});

it('subscribes to the events that the bot acts on, and to no other', () => {
  expect(sorted(manifest.settings.event_subscriptions.bot_events)).toEqual(sorted(waysIn(features, 'events').keys()));
});
