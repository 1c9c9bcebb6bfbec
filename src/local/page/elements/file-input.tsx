import type { FileInput as FileElement } from '@slack/types';
import type { Json } from '../../json.ts';
import { upload } from '../desk/ask-desk.ts';
import { useDesk } from '../desk/desk.ts';
import { ariaOf, type ElementProps, useHeld } from './spot.ts';

interface HeldFile extends Json {
  id: string;
  name: string;
}

export function FileInput({ element, spot }: ElementProps<FileElement>) {
  const [held, change] = useHeld<HeldFile[]>(element, spot);
  const me = useDesk().sight.me.id;
  const { filetypes = [], max_files = 10 } = element;

  const add = async (files: FileList | null) => {
    const added = await Promise.all([...(files ?? [])].map((file) => upload(me, file)));
    await change([...held, ...(added as HeldFile[])].slice(0, max_files));
  };
  return (
    <div className="file-input">
      {held.map((file) => (
        <p className="chip" key={file.id}>
          {file.name}
          <button
            type="button"
            aria-label={`Remove ${file.name}`}
            onClick={() => change(held.filter(({ id }) => id !== file.id))}
          >
            ✕
          </button>
        </p>
      ))}
      <input
        type="file"
        {...ariaOf(spot, 'Files')}
        multiple={max_files > 1}
        accept={filetypes.map((type) => `.${type}`).join(',')}
        disabled={held.length >= max_files}
        onChange={({ target }) => add(target.files)}
      />
    </div>
  );
}
