import type { KnownBlock } from '@slack/types';

/** Bars side by side for each category. Slack takes 20 categories, 12 series, labels of 20 characters and a title of 50. */
export interface BarChart {
  title: string;
  categories: readonly string[];
  series: readonly { name: string; values: readonly number[] }[];
  /** What the categories and the values are. */
  axes: { x: string; y: string };
}

/** Slack draws it; it is newer than Slack's own types, and not every workspace takes it: give the message `plainer` blocks, too. */
export const barChart = ({ title, categories, series, axes }: BarChart): KnownBlock =>
  ({
    type: 'data_visualization',
    title,
    chart: {
      type: 'bar',
      series: series.map(({ name, values }) => ({
        name,
        data: categories.map((label, i) => ({ label, value: values[i] ?? 0 })),
      })),
      axis_config: { categories, x_label: axes.x, y_label: axes.y },
    },
  }) as unknown as KnownBlock;
