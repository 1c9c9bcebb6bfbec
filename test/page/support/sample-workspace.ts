import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { type LocalSlack, openLocalWorkspace } from '../../../src/local/index.ts';
import { buildPage } from '../../../src/local/page-build.ts';
import { Heard } from './heard.ts';
import { startSampleBot } from './sample-bot.ts';
import { sampleCompany, sampleManifest } from './sample-company.ts';

export const wide = { width: 1280, height: 800 };
export const narrow = { width: 390, height: 844 };

interface Sample extends AsyncDisposable {
  slack: LocalSlack;
  /** What the bot was sent. */
  heard: Heard;
  /** A window of its own, as someone, at a conversation. */
  open(as: string, place: string, viewport?: typeof wide, options?: BrowserContextOptions): Promise<Page>;
}

/** A local workspace with the sample bot, on the morning of Monday 2 November 2026, and windows to look at it. */
export async function startSample(): Promise<Sample> {
  const heard = new Heard();
  const { slack, stop } = await openLocalWorkspace({
    company: sampleCompany,
    manifest: sampleManifest,
    at: Temporal.Instant.from('2026-11-02T09:00:05Z'),
    port: 0,
    pageFolder: await buildPage(),
    startBot: ({ credentials, apiUrl }) => startSampleBot(credentials, apiUrl, heard),
    troubleOf: String,
  });
  slack.rateLimits.isOn = false;
  const browser = await chromium.connect(inject('browser'));
  return {
    slack,
    heard,
    async open(as, place, viewport = wide, options = {}) {
      const context = await browser.newContext({ viewport, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(5000);
      await page.goto(`${slack.url}/?as=${as}&in=${place}`);
      await page.locator('.conversation h1').waitFor();
      return page;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await stop();
    },
  };
}
