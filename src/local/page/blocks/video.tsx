import type { VideoBlock } from '@slack/types';
import { plain } from './plain.ts';

/** A link with its still: the film itself lives elsewhere. */
export function Video({ block }: { block: VideoBlock }) {
  return (
    <figure className="image">
      <figcaption>
        <a href={block.title_url ?? block.video_url} target="_blank" rel="noreferrer">
          {plain(block.title)}
        </a>
      </figcaption>
      <img src={block.thumbnail_url} alt={block.alt_text} />
    </figure>
  );
}
