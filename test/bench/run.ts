import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { besideBareApps } from './apps.ts';
import { type Bench, benchIn, say } from './bench.ts';
import { startQuickSlack } from './slack.ts';
import { beatsOfTheClock, messagesSent, votesCast, whoIsHero, yearsBehind } from './tables.ts';

/** By the name with which one of them is asked for alone: `npm run bench -- duty`. */
const parts: Record<string, (bench: Bench) => Promise<void>> = {
  apps: besideBareApps,
  beats: beatsOfTheClock,
  messages: messagesSent,
  years: yearsBehind,
  votes: votesCast,
  duty: whoIsHero,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  say(`There is no part ${unknown.join(', ')}: there are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const slack = await startQuickSlack();
const folder = mkdtempSync(join(tmpdir(), 'roofshot-bench-'));
const bench = benchIn(folder, slack);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure(bench);
}
slack.stop();
rmSync(folder, { recursive: true });
