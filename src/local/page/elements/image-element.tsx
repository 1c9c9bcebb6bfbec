import type { ImageElement as Image } from '@slack/types';
import type { ElementProps } from './spot.ts';

export function ImageElement({ element }: ElementProps<Image>) {
  return <img className="thumbnail" src={addressOf(element)} alt={element.alt_text} />;
}

export function addressOf(image: Pick<Image, 'type'> | object): string {
  const { image_url, slack_file } = image as { image_url?: string; slack_file?: { id?: string; url?: string } };
  return image_url ?? slack_file?.url ?? `/files/${slack_file?.id}`;
}
