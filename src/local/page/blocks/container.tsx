import type { ContainerBlock } from '@slack/types';
import type { ReactNode } from 'react';
import { addressOf } from '../elements/image-element.tsx';
import { plain } from './plain.ts';
import { ReadOnly } from './read-only.tsx';
import { Text } from './text.tsx';

export function Container({ block, children }: { block: ContainerBlock; children: ReactNode }) {
  const { is_collapsible = false, default_collapsed = false, width = 'standard' } = block;
  const className = `container container-${width}`;
  if (!is_collapsible) {
    return (
      <section className={className} aria-label={plain(block.title)}>
        <Heading block={block} />
        {children}
      </section>
    );
  }
  return (
    <details className={className} open={!default_collapsed}>
      <summary>
        <Heading block={block} />
      </summary>
      {children}
    </details>
  );
}

function Heading({ block: { icon, title, rich_text_title, subtitle } }: { block: ContainerBlock }) {
  return (
    <span className="container-heading">
      {icon && <img className="card-icon" src={addressOf(icon)} alt={icon.alt_text} />}
      <span>
        {title && <strong>{plain(title)}</strong>}
        {rich_text_title && <ReadOnly block={rich_text_title} />}
        {subtitle && (
          <span className="muted">
            <Text of={subtitle} />
          </span>
        )}
      </span>
    </span>
  );
}
