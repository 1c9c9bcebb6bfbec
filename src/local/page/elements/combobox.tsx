import { type AriaAttributes, useId, useRef } from 'react';
import { Chips } from './chips.tsx';
import type { Choice } from './choice.ts';
import { ChoiceList } from './choice-list.tsx';
import { usePicking } from './use-picking.ts';

interface Props {
  aria: AriaAttributes;
  placeholder: string;
  choices: Choice[];
  chosen: Choice[];
  isMany?: boolean;
  most?: number;
  canClear?: boolean;
  focusOnLoad?: boolean;
  onChoose: (chosen: Choice[]) => void;
  /** Asks for other choices as one types; without it the given ones are searched. */
  onSearch?: ((words: string) => void) | undefined;
  empty?: string | undefined;
}

/** A menu that is searched by typing. */
export function Combobox(props: Props) {
  const { aria, choices, chosen, onChoose, onSearch, placeholder, empty = 'Nothing found' } = props;
  const { isMany = false, most = Number.POSITIVE_INFINITY, canClear = false, focusOnLoad = false } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const picking = usePicking({ choices, chosen, isMany, most, onChoose, onSearch });
  const { words, found, active, open, close, pick, onKeyDown } = picking;

  const isOpen = words !== null;
  const shown = isMany ? '' : (chosen[0]?.label ?? '');
  return (
    <div className="combobox" ref={box}>
      {isMany && <Chips chosen={chosen} onRemove={pick} />}
      <input
        type="text"
        role="combobox"
        className="field"
        {...aria}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        data-focus-on-load={focusOnLoad}
        autoComplete="off"
        placeholder={shown || placeholder}
        value={words ?? shown}
        onChange={({ target }) => open(target.value)}
        onClick={() => open('')}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {canClear && shown && !isOpen && <Clear label={shown} onClear={() => onChoose([])} />}
      {isOpen && (
        <ChoiceList id={id} anchor={box} found={found} active={active} chosen={chosen} onPick={pick} empty={empty} />
      )}
    </div>
  );
}

function Clear({ label, onClear }: { label: string; onClear: () => void }) {
  return (
    <button type="button" className="combobox-clear" aria-label={`Clear ${label}`} onClick={onClear}>
      ✕
    </button>
  );
}
