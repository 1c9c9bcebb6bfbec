import type { MessageAttachment } from '@slack/types';
import { type Json, listOf } from '../../json.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Text } from '../blocks/text.tsx';

/** An attachment of the older kind, with blocks or the older fields. */
export function Attachment({ attachment }: { attachment: Json }) {
  const { color, pretext, title, title_link, text, footer } = attachment as MessageAttachment;
  const bar = /^[0-9a-f]{6}$/i.test(color ?? '') ? `#${color}` : color;
  return (
    <>
      {pretext && <Mrkdwn text={pretext} />}
      <div className="attachment" style={{ borderColor: bar }}>
        {title && <p>{title_link ? <a href={title_link}>{title}</a> : <strong>{title}</strong>}</p>}
        {text && <Mrkdwn text={text} />}
        <Blocks blocks={listOf(attachment.blocks)} />
        {listOf(attachment.fields).map(({ title, value }) => (
          <div key={String(title)}>
            <strong>{String(title)}</strong>
            <Mrkdwn text={String(value)} />
          </div>
        ))}
        {footer && <small>{footer}</small>}
      </div>
    </>
  );
}

function Mrkdwn({ text }: { text: string }) {
  return <Text of={{ type: 'mrkdwn', text }} />;
}
