import type { Overflow as OverflowElement, PlainTextOption } from '@slack/types';
import { plain } from '../blocks/plain.ts';
import { useSurface } from '../blocks/surface.tsx';
import { Menu } from '../menu.tsx';
import type { ElementProps } from './spot.ts';

export function Overflow({ element, spot }: ElementProps<OverflowElement>) {
  const { press } = useSurface();
  const choose = async (option: PlainTextOption) => {
    const isSent = await press(spot.blockId, element, { selected_option: option });
    if (isSent && option.url) open(option.url, '_blank', 'noopener');
  };
  const items = element.options.map((option) => ({
    key: option.value ?? option.text.text,
    label: plain(option.text),
    hint: plain(option.description),
    onSelect: () => void choose(option),
  }));
  return (
    <Menu label="More actions" className="button button-overflow" items={items}>
      ⋯
    </Menu>
  );
}
