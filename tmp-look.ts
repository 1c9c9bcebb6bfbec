import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { RemoteDesk } from './src/local/desk/remote-desk.ts';
import { Person } from './src/local/person/person.ts';
const url = 'http://localhost:3101';
const desk = new RemoteDesk(url);
const out = '/tmp/finish/shots'; mkdirSync(out, { recursive: true });
const sight: any = await desk.sight('');
const by = (name: string) => new Person(desk, sight.people.find((p: any) => p.name.startsWith(name)).id);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const shot = async (name: string, as: string, place: string | null, prepare?: (p: any) => Promise<void>) => {
  for (const width of [1280, 390]) {
    const page = await browser.newPage({ viewport: { width, height: 1400 } });
    const person: any = sight.people.find((p: any) => p.name.startsWith(as));
    const s: any = await desk.sight(person.id);
    const id = place === null ? '' : place === 'home' ? 'home' : s.conversations.find((c: any) => place === 'direct' ? c.with === s.bot.id : c.name === place)?.id;
    const q = new URLSearchParams({ as: person.id });
    if (id) q.set('in', id);
    await page.goto(`${url}/?${q}`);
    await page.waitForTimeout(900);
    if (prepare) await prepare(page);
    await page.screenshot({ path: `${out}/${name}-${width}.png` });
    await page.close();
  }
};
const step = process.argv[2];
const next = async (n: number) => { for (let i = 0; i < n; i++) { const r = await fetch(`${url}/desk/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ next: true }) }).then((r) => r.json()); const s: any = await desk.sight(''); console.log(JSON.stringify(r), s.clock.now); } };
const to = async (at: string) => fetch(`${url}/desk/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ to: at }) }).then((r) => r.json());
await import(`/tmp/finish/${step}.ts`).then((m) => m.default({ shot, by, next, to, desk, sight, browser, url, out }));
await browser.close();
