import type { PlainTextOption } from '@slack/types';
import { option } from '../../slack/blocks.ts';

/** The value of the choice of none. */
export const noGroup = 'none';

interface Choice {
  id: string;
  handle: string;
}

/** Names it, with its handle, so that it need not be asked for again. */
export const groupValue = ({ id, handle }: Choice): string => `${id}/${handle}`.slice(0, 75);

/** The group as a choice made earlier. */
export const chosenOption = (choice: Choice): PlainTextOption => option(groupValue(choice), `@${choice.handle}`);

export function readGroup(value: string | null | undefined): { id: string; handle: string } | null {
  if (!value || value === noGroup) return null;
  const [id, ...handle] = value.split('/');
  return { id: id!, handle: handle.join('/') };
}
