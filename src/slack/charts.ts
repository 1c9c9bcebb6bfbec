import type { KnownBlock } from '@slack/types';

/** Bars side by side, or lines, over the categories. Slack takes 20 categories, 12 series, labels of 20 characters and a title of 50. */
export interface AxisChart {
  title: string;
  categories: readonly string[];
  series: readonly { name: string; values: readonly number[] }[];
  /** What the categories and the values are. */
  axes: { x: string; y: string };
}

/** Slack draws them in messages alone, two in each; they are newer than Slack's own types, and not every workspace takes them: give the message `plainer` blocks, too. */
export const barChart = (chart: AxisChart): KnownBlock => axisChart('bar', chart);
export const lineChart = (chart: AxisChart): KnownBlock => axisChart('line', chart);

const axisChart = (type: 'bar' | 'line', { title, categories, series, axes }: AxisChart): KnownBlock =>
  ({
    type: 'data_visualization',
    title,
    chart: {
      type,
      series: series.map(({ name, values }) => ({
        name,
        data: categories.map((label, i) => ({ label, value: values[i] ?? 0 })),
      })),
      axis_config: { categories, x_label: axes.x, y_label: axes.y },
    },
  }) as unknown as KnownBlock;
