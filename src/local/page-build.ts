import { glob, mkdir, rename, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['src/local/page/**/*', 'src/local/desk-api.ts', 'src/local/slack-dates.ts', 'package-lock.json'];
const folder = `${root}.cache/page`;

/** The folder with the page ready for a browser, built anew by Vite if its sources are newer. */
export async function buildPage(): Promise<string> {
  if ((await newest()) > (await changedAt(`${folder}/index.html`))) await build();
  return folder;
}

async function newest(): Promise<number> {
  const times: number[] = [];
  for await (const file of glob(sources, { cwd: root })) times.push(await changedAt(`${root}${file}`));
  return Math.max(...times);
}

function changedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

// Built aside and moved into place: a second process never serves half a page.
async function build(): Promise<void> {
  const { vite, react } = await importVite();
  const aside = `${folder}-${process.pid}`;
  await vite.build({
    root: `${root}src/local/page`,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: aside, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  await mkdir(folder, { recursive: true });
  await rm(folder, { recursive: true });
  await rename(aside, folder);
}

async function importVite() {
  try {
    const [vite, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
    return { vite, react };
  } catch (cause) {
    throw new Error(
      'The local workspace needs its page built, and Vite is not installed here: run `npm install` (without --omit=dev), then `npm start` again.',
      { cause },
    );
  }
}
