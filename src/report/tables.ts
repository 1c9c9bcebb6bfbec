import {
  countsOf,
  type OutcomeCounts,
  type PastGoal,
  type Success,
  successByKind,
  totalOf,
} from '../domain/history.ts';
import { type Html, html } from './html.ts';
import { outcomeNames, successWords } from './words.ts';

interface Group {
  name: string;
  counts: OutcomeCounts;
  success: { moonshot: Success; roofshot: Success };
}

/** By name, in the order of the alphabet; two of one name stand apart no more. */
export function grouped(goals: readonly PastGoal[], nameOf: (goal: PastGoal) => string | null): Group[] {
  const groups = Map.groupBy(goals, nameOf);
  groups.delete(null);
  return [...groups]
    .map(([name, own]) => ({ name: name!, counts: countsOf(own), success: successByKind(own) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

export function countsTable(what: string, groups: readonly (Pick<Group, 'name' | 'counts'> & Partial<Group>)[]): Html {
  const withSuccess = groups.some(({ success }) => success !== undefined);
  const heads = [what, 'Goals', ...Object.values(outcomeNames), ...(withSuccess ? ['Moonshots', 'Roofshots'] : [])];
  const rows = groups.map(({ name, counts, success }) => [
    name,
    String(totalOf(counts)),
    ...Object.values(counts).map(String),
    ...(success ? [successWords(success.moonshot), successWords(success.roofshot)] : []),
  ]);
  return table(heads, rows);
}

export const folded = (summary: string, body: Html): Html =>
  html`<details><summary>${summary}</summary>
${body}
</details>`;

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): Html {
  const cells = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`));
  return html`<div class="wide" role="region" tabindex="0" aria-label="${heads.join(', ')}"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${cells(row)}</tr>`)}
</tbody></table></div>`;
}
