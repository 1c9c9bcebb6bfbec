import type { RichTextBlock } from '@slack/types';
import { useSyncExternalStore } from 'react';
import { type Block, Message, type MessageProps } from 'slack-blocks-to-jsx';
import { ChannelMention, PersonMention, SlackDate } from './mentions.tsx';

/** A block that is only read. */
export function ReadOnly({ block }: { block: Block | RichTextBlock }) {
  const isDark = useSyncExternalStore(listen, () => dark.matches);
  const theme = isDark ? 'dark' : 'light';
  return <Message withoutWrapper name="" logo="" blocks={[block as Block]} theme={theme} hooks={hooks} />;
}

const dark = matchMedia('(prefers-color-scheme: dark)');

function listen(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

// The library keeps the hooks of its first drawing, so what changes is read by components of ours inside them.
const hooks: NonNullable<MessageProps['hooks']> = {
  user: ({ id }) => <PersonMention id={id} />,
  channel: ({ id }) => <ChannelMention id={id} />,
  date: ({ timestamp, format }) => <SlackDate unixSeconds={Number(timestamp)} token={format} />,
  emoji: (emoji, draw) => {
    const drawn = draw(emoji);
    return drawn === emoji.name ? `:${emoji.name}:` : drawn;
  },
};
