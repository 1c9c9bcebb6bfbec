import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../../../src/local/page-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of all page tests listens. */
    browser: string;
  }
}

const quiet = ['background-networking', 'component-update', 'sync', 'quic', 'gpu'].map((name) => `--disable-${name}`);
let server: BrowserServer;

/** Debian's Chromium, for every test file; it talks to nobody but the tests. */
export async function setup({ provide }: TestProject): Promise<void> {
  await buildPage();
  server = await chromium.launchServer({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--no-first-run', ...quiet],
  });
  provide('browser', server.wsEndpoint());
}

export async function teardown(): Promise<void> {
  await server.close();
}
