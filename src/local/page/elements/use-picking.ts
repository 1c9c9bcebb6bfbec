import { type KeyboardEvent, useState } from 'react';
import { type Choice, matching } from './choice.ts';

interface Menu {
  choices: Choice[];
  chosen: Choice[];
  isMany: boolean;
  most: number;
  onChoose: (chosen: Choice[]) => void;
  onSearch: ((words: string) => void) | undefined;
}

interface Picking {
  /** What is typed into the open menu; null while it is closed. */
  words: string | null;
  found: Choice[];
  active: number;
  open: (words: string) => void;
  close: () => void;
  pick: (choice: Choice | undefined) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The life of a searched menu: arrows move, Enter picks, Escape closes, Backspace takes the last one back. */
export function usePicking(menu: Menu): Picking {
  const { choices, chosen, isMany, onChoose, onSearch } = menu;
  const [words, setWords] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = onSearch ? choices : matching(choices, words ?? '');

  const open = (typed: string) => {
    setWords(typed);
    setActive(0);
    onSearch?.(typed);
  };
  const close = () => setWords(null);
  const pick = (choice: Choice | undefined) => {
    if (!choice) return;
    onChoose(withPicked(menu, choice));
    if (isMany) open('');
    else close();
  };

  const closedKeys = new Map([
    ['ArrowDown', () => open('')],
    ['Enter', () => open('')],
  ]);
  const openKeys = new Map([
    ['ArrowDown', () => setActive(Math.min(active + 1, found.length - 1))],
    ['ArrowUp', () => setActive(Math.max(active - 1, 0))],
    ['Enter', () => pick(found[active])],
    ['Escape', close],
  ]);
  const takeBack = () => onChoose(chosen.slice(0, -1));
  const runFor = (key: string) => {
    if (key === 'Backspace') return isMany && !words ? takeBack : undefined;
    return (words === null ? closedKeys : openKeys).get(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const run = runFor(event.key);
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return { words, found, active, open, close, pick, onKeyDown };
}

function withPicked({ isMany, chosen, most }: Menu, choice: Choice): Choice[] {
  if (!isMany) return [choice];
  const others = chosen.filter(({ key }) => key !== choice.key);
  if (others.length < chosen.length) return others;
  return chosen.length < most ? [...chosen, choice] : chosen;
}
