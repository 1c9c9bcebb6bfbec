import { useState } from 'react';
import type { Sight } from '../../desk-api.ts';
import { useDesk } from '../desk/desk.ts';
import { type Choice, matching } from '../elements/choice.ts';

export interface Completing {
  found: Choice[];
  active: number;
  pick: (choice: Choice) => void;
  /** Whether the key was meant for the list. */
  onKey: (key: string) => boolean;
}

/** What can follow a `/` at the start, or an `@` anywhere, at the end of what is typed. */
export function useCompletion(draft: string, setDraft: (draft: string) => void, withCommands: boolean): Completing {
  const { sight } = useDesk();
  const [active, setActive] = useState(0);
  const [refused, setRefused] = useState('');
  const found = draft === refused ? [] : offered(draft, sight, withCommands);
  const at = Math.min(active, found.length - 1);

  const pick = (choice: Choice) => {
    setDraft(`${draft.replace(/\S*$/, '')}${choice.key} `);
    setActive(0);
  };
  const keys = new Map([
    ['ArrowDown', () => setActive((at + 1) % found.length)],
    ['ArrowUp', () => setActive((at + found.length - 1) % found.length)],
    ['Tab', () => pick(found[at]!)],
    ['Enter', () => pick(found[at]!)],
    ['Escape', () => setRefused(draft)],
  ]);
  const onKey = (key: string) => {
    const isWhole = key === 'Enter' && found[at]?.key === draft;
    const run = found.length > 0 && !isWhole && keys.get(key);
    if (run) run();
    return Boolean(run);
  };
  return { found, active: at, pick, onKey };
}

function offered(draft: string, sight: Sight, withCommands: boolean): Choice[] {
  const word = /\S*$/.exec(draft)?.[0] ?? '';
  if (withCommands && draft.startsWith('/') && word === draft) return commandsFor(word, sight);
  return word.startsWith('@') ? peopleFor(word.slice(1), sight) : [];
}

function commandsFor(word: string, { commands }: Sight): Choice[] {
  return commands
    .filter(({ command }) => command.startsWith(word.toLowerCase()))
    .map(({ command, usage_hint, description }) => ({
      key: command,
      label: `${command} ${usage_hint ?? ''}`,
      hint: description,
    }));
}

function peopleFor(letters: string, { people }: Sight): Choice[] {
  const choices = people
    .filter(({ isDeactivated }) => !isDeactivated)
    .map(({ name, title }) => ({ key: `@${name}`, label: name, hint: title }));
  return matching(choices, letters).slice(0, 8);
}
