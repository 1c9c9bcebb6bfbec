import type { KnownBlock } from '@slack/types';
import { changeRota } from '../../shared/hero/turn-buttons.ts';
import { button, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';

/** For an admin: how many rotas there are, and the way to them. */
export const rotasHome = (count: number): KnownBlock[] => [
  section(
    mrkdwn`*Support heroes*\n${count === 0 ? 'No rota yet' : counted(count, 'rota')}`,
    button(changeRota, { label: 'Rotas' }),
  ),
];
