import type { SeenMessage } from '../../desk-api.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { keyed } from '../blocks/keyed.ts';
import { TypingSurface } from '../blocks/surface.tsx';
import { Text } from '../blocks/text.tsx';
import { Attachment } from './attachment.tsx';
import { File } from './file.tsx';

export function MessageBody({ message, conversation }: { message: SeenMessage; conversation: string }) {
  const { ts, text, blocks, attachments, files, edited } = message;
  return (
    <TypingSurface place={{ in: 'message', conversation, ts }}>
      <div className="message-body">
        {blocks.length > 0 ? <Blocks blocks={blocks} /> : text && <Text of={{ type: 'mrkdwn', text }} />}
        {edited && <small className="edited">(edited)</small>}
        {keyed(attachments).map(({ key, item }) => (
          <Attachment key={key} attachment={item} />
        ))}
        {files.map((file) => (
          <File key={file.id} file={file} />
        ))}
      </div>
    </TypingSurface>
  );
}
