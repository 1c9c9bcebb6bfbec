import type { AlertBlock } from '@slack/types';
import { Text } from './text.tsx';

const signs = { default: '💬', info: 'ℹ️', warning: '⚠️', error: '⛔', success: '✅' };

export function Alert({ block: { level = 'default', text } }: { block: AlertBlock }) {
  return (
    <div className={`alert alert-${level}`} role="note">
      <span aria-hidden="true">{signs[level]}</span>
      <Text of={text} />
    </div>
  );
}
