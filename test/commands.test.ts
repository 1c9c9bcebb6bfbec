import { describe, expect, it } from 'vitest';
import { readCommand } from '../src/commands.ts';

const known = {
  names: ['/roofshot setup', '/roofshot away', '/goal', '/goal list', '/sprint', '/sprint next'],
  takesText: (name: string) => ['/goal', '/roofshot away'].includes(name),
};
const run = (name: string, text = '') => ({ kind: 'run', name, text });
const help = (of: string) => ({ kind: 'help', of });
const unknown = (command: string, word: string, nearest: string | null) => ({
  kind: 'unknown',
  command,
  word,
  nearest,
});

describe('readCommand', () => {
  it.each`
    command        | text                   | reading
    ${'/goal'}     | ${''}                  | ${run('/goal')}
    ${'/goal'}     | ${'   '}               | ${run('/goal')}
    ${'/goal'}     | ${'Ship  X\nnow '}     | ${run('/goal', 'Ship  X\nnow')}
    ${'/goal'}     | ${'list'}              | ${run('/goal list')}
    ${'/goal'}     | ${'LIST'}              | ${run('/goal list')}
    ${'/goal'}     | ${'help'}              | ${help('/goal')}
    ${'/goal'}     | ${'Help us sell'}      | ${run('/goal', 'Help us sell')}
    ${'/goal'}     | ${'lsit'}              | ${unknown('/goal', 'lsit', 'list')}
    ${'/goal'}     | ${'Lists load fast'}   | ${run('/goal', 'Lists load fast')}
    ${'/goal'}     | ${'list all'}          | ${unknown('/goal list', 'all', null)}
    ${'/goal'}     | ${'list help'}         | ${help('/goal')}
    ${'/goal'}     | ${'Onboarding'}        | ${run('/goal', 'Onboarding')}
    ${'/sprint'}   | ${''}                  | ${run('/sprint')}
    ${'/sprint'}   | ${'nxet'}              | ${unknown('/sprint', 'nxet', 'next')}
    ${'/sprint'}   | ${'pizza'}             | ${unknown('/sprint', 'pizza', null)}
    ${'/roofshot'} | ${''}                  | ${help('/roofshot')}
    ${'/roofshot'} | ${'help'}              | ${help('/roofshot')}
    ${'/roofshot'} | ${'set-up'}            | ${unknown('/roofshot', 'set-up', 'setup')}
    ${'/roofshot'} | ${'gaol'}              | ${unknown('/roofshot', 'gaol', 'goal')}
    ${'/roofshot'} | ${'goal Ship X'}       | ${run('/goal', 'Ship X')}
    ${'/roofshot'} | ${'goal list'}         | ${run('/goal list')}
    ${'/roofshot'} | ${'sprint help'}       | ${help('/sprint')}
    ${'/roofshot'} | ${'away from Tuesday'} | ${run('/roofshot away', 'from Tuesday')}
  `('reads $command $text', ({ command, text, reading }) => {
    expect(readCommand(known, command, text)).toEqual(reading);
  });
});
