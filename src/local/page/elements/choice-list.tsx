import { Fragment, type RefObject, useEffect, useRef } from 'react';
import { useFloating } from '../use-floating.ts';
import type { Choice } from './choice.ts';

interface Props {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  found: Choice[];
  active: number;
  chosen: Choice[];
  onPick: (choice: Choice) => void;
  empty: string;
}

export function ChoiceList({ id, anchor, found, active, chosen, onPick, empty }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useFloating(list, anchor);
  useEffect(() => {
    list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div className="floating choice-list" popover="manual" ref={list}>
      <div role="listbox" id={`${id}-list`} aria-label="Choices" tabIndex={-1}>
        {found.map((choice, index) => (
          <Fragment key={choice.key}>
            {choice.group && choice.group !== found[index - 1]?.group && (
              <div className="choice-group" role="presentation">
                {choice.group}
              </div>
            )}
            <div
              role="option"
              id={`${id}-${index}`}
              data-index={index}
              className="choice-option"
              data-active={index === active}
              tabIndex={-1}
              aria-selected={chosen.some(({ key }) => key === choice.key)}
              onPointerDown={(event) => {
                // Keeps the focus, and with it the list, in the field.
                event.preventDefault();
                onPick(choice);
              }}
            >
              <span className="choice-label">{choice.label}</span>
              {choice.hint && <span className="choice-hint">{choice.hint}</span>}
            </div>
          </Fragment>
        ))}
      </div>
      {found.length === 0 && <p className="choice-empty">{empty}</p>}
    </div>
  );
}
