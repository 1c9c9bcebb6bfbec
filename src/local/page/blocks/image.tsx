import type { ImageBlock } from '@slack/types';
import { addressOf } from '../elements/image-element.tsx';
import { plain } from './plain.ts';

export function Image({ block }: { block: ImageBlock }) {
  return (
    <figure className="image">
      {block.title && <figcaption>{plain(block.title)}</figcaption>}
      <img src={addressOf(block)} alt={block.alt_text} />
    </figure>
  );
}
