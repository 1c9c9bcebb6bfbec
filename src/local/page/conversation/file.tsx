import type { SeenMessage } from '../../desk-api.ts';

export function File({ file: { name, size, url } }: { file: SeenMessage['files'][number] }) {
  const isPicture = /\.(png|jpe?g|gif|svg|webp)$/i.test(name);
  return (
    <figure className="file">
      {isPicture && <img src={url} alt={name} />}
      <a href={url} download={name}>
        📄 {name}
      </a>
      <small>{sizeIn(size)}</small>
    </figure>
  );
}

function sizeIn(bytes: number): string {
  return bytes < 1000
    ? `${bytes} B`
    : bytes < 1e6
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / 1e6).toFixed(1)} MB`;
}
