import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Kind } from '../domain/goal.ts';
import { countsOf, shareOf, successByKind, totalOf } from '../domain/history.ts';
import { outcomes } from '../domain/outcome.ts';
import { Html, html, inScript } from './html.ts';
import { sectionsOf } from './report.ts';
import type { Reported, Section } from './reported.ts';
import { outcomeNames, percentWords } from './words.ts';

/** The report as one HTML file that asks nothing of anybody: its charts' library and its data are in it. */
export function reportPage(reported: Reported): string {
  const sections = sectionsOf(reported);
  const title = `Sprints at ${reported.workspace}`;
  const charts = sections.flatMap(({ chart }) => (chart ? [chart.of] : []));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(asset('report.css'))}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p class="of">As of ${reported.on.toString()}</p>
${reported.goals.length > 0 ? facts(reported) : html`<p>No goal has an outcome yet. Come back after the first vote.</p>`}
</header>
${sections.map(sectionHtml)}
<footer>Made by Roofshot from what the teams proposed and voted on.</footer>
</main>
<script>${chartLibrary()}</script>
<script>const charts = ${inScript(charts)};
${new Html(asset('report.js'))}</script>
</body>
</html>
`.text;
}

/** What to see at a glance. */
function facts({ goals }: Reported): Html {
  const counts = countsOf(goals);
  const total = totalOf(counts);
  const share = (part: number) => percentWords(part / total);
  const success = successByKind(goals);
  const succeeded = (kind: Kind) => {
    const found = shareOf(success[kind]);
    return found === null ? '–' : percentWords(found);
  };
  const shown: [name: string, value: string][] = [
    ['Goals with an outcome', String(total)],
    ...outcomes.map((is): [string, string] => [outcomeNames[is], share(counts[is])]),
    ['Moonshots that succeeded', succeeded('moonshot')],
    ['Roofshots that succeeded', succeeded('roofshot')],
  ];
  return html`<dl class="facts">${shown.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function sectionHtml({ title, lead, chart, body }: Section): Html {
  const drawn = chart
    ? html`<div class="chart" style="height:${chart.height}px"><canvas role="img" aria-label="${chart.name}"></canvas></div>`
    : html``;
  return html`<section>
<h2>${title}</h2>
<p>${lead}</p>
${drawn}
${body}
</section>`;
}

const asset = (name: string): string => readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');

/** Chart.js as one script, less its note on where its map would be. */
function chartLibrary(): Html {
  const file = join(dirname(createRequire(import.meta.url).resolve('chart.js')), 'chart.umd.js');
  const script = readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
  return new Html(script.replaceAll('</script', '<\\/script'));
}
