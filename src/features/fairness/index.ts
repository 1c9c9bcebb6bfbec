import type { Feature } from '../../feature.ts';
import { fairShares } from '../../shared/hero/fairness-buttons.ts';
import { periodButtons } from './fairness-message.ts';
import { pressFairShares, showFairness, turnPeriod } from './show-fairness.ts';

export const fairness: Feature = {
  commands: { '/hero fair': { summary: 'says who has served how much, beside an equal share', run: showFairness } },
  buttons: {
    [fairShares]: pressFairShares,
    ...Object.fromEntries([...periodButtons.keys()].map((action) => [action, turnPeriod])),
  },
};
