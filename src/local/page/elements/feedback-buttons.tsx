import type { FeedbackButtons as FeedbackElement, IconButton as IconElement } from '@slack/types';
import { plain } from '../blocks/plain.ts';
import { useSurface } from '../blocks/surface.tsx';
import type { ElementProps } from './spot.ts';

export function FeedbackButtons({ element, spot }: ElementProps<FeedbackElement>) {
  const { press } = useSurface();
  const sides = [
    { sign: '👍', ...element.positive_button },
    { sign: '👎', ...element.negative_button },
  ];
  return sides.map(({ sign, text, accessibility_label, value }) => (
    <button
      type="button"
      className="button button-quiet"
      key={sign}
      aria-label={accessibility_label ?? plain(text)}
      title={plain(text)}
      onClick={() => press(spot.blockId, element, { value, text })}
    >
      {sign}
    </button>
  ));
}

const signs: Record<string, string> = { trash: '🗑' };

export function IconButton({ element, spot }: ElementProps<IconElement>) {
  const { press } = useSurface();
  const { icon, text, accessibility_label, value } = element;
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={accessibility_label ?? plain(text)}
      title={plain(text)}
      onClick={() => press(spot.blockId, element, { text, ...(value !== undefined && { value }) })}
    >
      {signs[icon] ?? plain(text)}
    </button>
  );
}
