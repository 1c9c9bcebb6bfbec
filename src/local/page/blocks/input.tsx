import type { InputBlock } from '@slack/types';
import { useId } from 'react';
import { Element } from '../elements/element.tsx';
import { plain } from './plain.ts';
import { useSurface } from './surface.tsx';

export function Input({ block }: { block: InputBlock }) {
  const id = useId();
  const { errors } = useSurface();
  const { block_id = '', label, hint, optional = false, dispatch_action = false, element } = block;
  const error = errors[block_id];
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const spot = {
    blockId: block_id,
    isLive: dispatch_action,
    isRequired: !optional,
    isInvalid: error !== undefined,
    label: plain(label),
    labelledBy: `${id}-label`,
    ...(described && { describedBy: described }),
  };
  return (
    <div className="input" data-invalid={spot.isInvalid}>
      <p className="input-label" id={`${id}-label`}>
        {plain(label)}
        {optional && <span className="muted"> (optional)</span>}
      </p>
      <Element element={element} spot={spot} />
      {error && (
        <p className="input-error" id={`${id}-error`}>
          <span aria-hidden="true">⚠ </span>
          {error}
        </p>
      )}
      {hint && (
        <p className="input-hint" id={`${id}-hint`}>
          {plain(hint)}
        </p>
      )}
    </div>
  );
}
