import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from 'axe-core';
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { PastGoal } from '../../src/domain/history.ts';
import { outcomes } from '../../src/domain/outcome.ts';
import { Temporal } from '../../src/domain/time.ts';
import { reportPage } from '../../src/report/page.ts';
import { narrow, wide } from './support/sample-workspace.ts';

const goals = Array.from(
  { length: 60 },
  (_, i): PastGoal => ({
    ...{ id: `g${i}`, title: `Goal ${i}`, team: `team-${i % 3}`, sprint: 1 + Math.floor(i / 6), milestone: null },
    ...{ kind: i % 2 === 0 ? 'moonshot' : 'roofshot', outcome: outcomes[i % 3]! },
  }),
);

const at = Temporal.Instant.from('2026-11-20T10:00Z');

const page = reportPage({
  ...{ workspace: 'Fernleaf', on: Temporal.PlainDate.from('2026-11-25'), goals, milestones: new Map() },
  teams: new Map([0, 1, 2].map((i) => [`team-${i}`, `Team ${i} with a name as long as names of teams may well be`])),
  lessons: ['Measure first', 'Ask the people who use it'].map((words, i) => {
    return { goal: `g${i}`, title: `Goal ${i}`, team: 'team-0', sprint: i, outcome: 'failed', words };
  }),
  ...{ continuations: [], continued: new Map() },
  sidequests: goals.slice(0, 30).map(({ id, team, sprint, title }, i) => ({
    ...{ id, team, sprint, title, person: `U${i % 3}`, link: null, annoyed: i % 3 === 0, state: 'done' },
    ...{ doneAt: at, recordedAt: at },
  })),
  heroes: [0, 1, 2].map((i) => ({ person: `U${i}`, days: 10 - i, bySprint: new Map([[i + 1, 10 - i]]) })),
  people: new Map([0, 1, 2].map((i) => [`U${i}`, `Person ${i} with a name of some length`])),
});

test.each([wide, narrow])(
  'the report draws its charts by itself, asks nobody and fits ($width px)',
  async (viewport) => {
    const folder = mkdtempSync(join(tmpdir(), 'roofshot-report-'));
    const file = join(folder, 'report.html');
    writeFileSync(file, page);
    const browser = await chromium.connect(inject('browser'));
    const window = await browser.newPage({ viewport });
    const noise: string[] = [];
    window.on('console', (message) => noise.push(message.text()));
    window.on('pageerror', (error) => noise.push(error.message));
    window.on('request', (request) => noise.push(request.url()));

    const url = pathToFileURL(file).href;
    await window.goto(url);
    const inked = () =>
      window.$$eval('canvas', (all) =>
        all.map((canvas) =>
          canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean),
        ),
      );
    await expect.poll(inked).toEqual([true, true, true, true, true]);
    expect(noise).toEqual([url]);
    expect(await window.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);

    await window.getByLabel('Find a lesson').fill('people ASK');
    expect(await window.locator('.lesson:visible').allInnerTexts()).toEqual([
      expect.stringContaining('Ask the people'),
    ]);
    expect(await window.getByRole('status').textContent()).toBe('1 of 2');

    await window.addScriptTag({ content: AxeBuilder.source });
    const { violations } = await window.evaluate(() => (globalThis as unknown as { axe: typeof AxeBuilder }).axe.run());
    expect(violations.map(({ id }) => id)).toEqual([]);
    await browser.close();
    rmSync(folder, { recursive: true });
  },
);
