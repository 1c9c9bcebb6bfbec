import { type Json, jsonOf, listOf } from '../json.ts';
import { block } from './block.ts';
import { kind, list, number, oneKindOf, shape, string } from './schema.ts';
import { complain, count, type Sheet } from './sheet.ts';

// docs.slack.dev/reference/block-kit/blocks/data-visualization-block

const label = string(20);
const positive = number(Number.MIN_VALUE);
const title = string(50);

const pie = kind({ segments: list(shape({ label, value: positive }), { max: 12 }) });

const axisChart = kind(
  {
    series: list(shape({ name: label, data: list(shape({ label, value: number() }), { max: 20 }) }), { max: 12 }),
    axis_config: shape({ categories: list(label, { max: 20 }), 'x_label?': title, 'y_label?': title }),
  },
  distinctNames,
  pointPerCategory,
);

export const dataVisualization = block(
  { title, chart: oneKindOf({ pie, bar: axisChart, line: axisChart, area: axisChart }) },
  (_chart, pointer, sheet) => {
    if (count(sheet, 'charts') > 2) complain(sheet, pointer, 'too many data_visualization blocks');
  },
);

function distinctNames({ series }: Json, pointer: string, sheet: Sheet): void {
  const names = namesOf(series, 'name');
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) complain(sheet, `${pointer}/series/${index}/name`, 'must be unique in the chart');
  }
}

function pointPerCategory({ series, axis_config }: Json, pointer: string, sheet: Sheet): void {
  const categories = [...(jsonOf(axis_config).categories as string[])].sort().join('\n');
  for (const [index, { data }] of listOf(series).entries()) {
    if (namesOf(data, 'label').sort().join('\n') === categories) continue;
    complain(sheet, `${pointer}/series/${index}/data`, 'must have exactly one point for each category');
  }
}

function namesOf(items: unknown, property: 'name' | 'label'): unknown[] {
  return listOf(items).map((item) => item[property]);
}
