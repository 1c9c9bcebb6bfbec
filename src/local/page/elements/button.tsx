import type { Button as ButtonElement } from '@slack/types';
import { useState } from 'react';
import { plain } from '../blocks/plain.ts';
import { useSurface } from '../blocks/surface.tsx';
import type { ElementProps } from './spot.ts';

export function Button({ element, spot }: ElementProps<ButtonElement>) {
  const { press } = useSurface();
  const [isPressed, setPressed] = useState(false);
  const { text, value, url, style = 'default', accessibility_label } = element;

  const onClick = async () => {
    setPressed(true);
    const isSent = await press(spot.blockId, element, { text, ...(value !== undefined && { value }) });
    if (isSent && url) open(url, '_blank', 'noopener');
    setPressed(false);
  };
  return (
    <button
      type="button"
      className={`button button-${style}`}
      aria-label={accessibility_label}
      aria-busy={isPressed}
      disabled={isPressed}
      onClick={onClick}
    >
      {plain(text)}
      {url && <span aria-hidden="true"> ↗</span>}
    </button>
  );
}
