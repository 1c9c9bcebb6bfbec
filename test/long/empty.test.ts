// @module-tag long

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RemoteDesk } from '../../src/local/desk/remote-desk.ts';
import { Person } from '../../src/local/person/person.ts';
import { freePort, Program } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'roofshot-'));
let program: Program;
let desk: RemoteDesk;

beforeAll(async () => {
  const port = await freePort();
  program = new Program(['--empty'], { PORT: String(port) }, folder);
  desk = new RemoteDesk(`http://127.0.0.1:${port}`);
  await program.says('Nobody has set it up yet: /roofshot setup begins.');
});
afterAll(async () => {
  program.process.kill('SIGTERM');
  await program.ended;
  rmSync(folder, { recursive: true });
});

it('is a company that nobody has set up, from its first person to its first goal', async () => {
  const nora = new Person(desk, 'UNORA');
  const tom = new Person(desk, 'UTOM');
  expect(await tom.sees('#team-growth')).toEqual([]);
  await tom.command('/goal Ship the frost map', { in: '#team-growth' });
  expect((await tom.sees('#team-growth')).at(-1)).toContain('set up');

  await nora.command('/roofshot setup');
  await nora.submit();
  await nora.submit({ 'Number of the running sprint': '1' });
  await nora.submit({ 'Planning channel': '#planning' });
  await nora.press('Add many from a list', { in: 'modal' });
  await nora.submit({ Teams: 'Team, Channel, Lead\nGrowth, <#C0GROWTH>, <@UTOM>' });
  await nora.submit();
  await nora.close();

  await tom.command('/goal Ship the frost map', { in: '#team-growth' });
  await tom.submit({ Kind: 'Roofshot' });
  expect((await tom.sees('#team-growth')).join('\n')).toContain('Ship the frost map');
});
