import type { PlainTextElement, PlainTextOption } from '@slack/types';
import { plain } from '../blocks/plain.ts';
import type { Pressable } from '../blocks/surface.tsx';
import type { Choice } from './choice.ts';
import { Combobox } from './combobox.tsx';
import { ariaOf, type ElementProps, useHeld } from './spot.ts';

interface PickerElement extends Pressable {
  placeholder?: PlainTextElement;
  max_selected_items?: number;
  focus_on_load?: boolean;
}

interface Props extends ElementProps<PickerElement> {
  /** Whether its value is made of options or of ids. */
  holds: 'options' | 'ids';
  choices: Choice[];
  /** Asks for other choices as the person types; without it the given ones are searched. */
  onSearch?: (words: string) => void;
  empty?: string;
}

type Held = string | PlainTextOption;

/** Every menu: single or many, of options or of ids. */
export function Picker({ element, spot, holds, choices, onSearch, empty }: Props) {
  const isMany = element.type.startsWith('multi_');
  const [held, change] = useHeld<Held | Held[] | null>(element, spot);
  const chosen = [held ?? []].flat().map((one) => choiceFor(one, choices));

  const onChoose = (next: Choice[]) => {
    const values = next.map(({ key, option }) => (holds === 'options' && option ? option : key));
    void change(isMany ? values : (values[0] ?? null));
  };
  return (
    <Combobox
      aria={ariaOf(spot, plain(element.placeholder) || 'Choose')}
      focusOnLoad={element.focus_on_load ?? false}
      placeholder={plain(element.placeholder) || 'Choose …'}
      choices={choices}
      chosen={chosen}
      most={element.max_selected_items ?? Number.POSITIVE_INFINITY}
      isMany={isMany}
      canClear={!spot.isRequired && !spot.isLive}
      onChoose={onChoose}
      onSearch={onSearch}
      empty={empty}
    />
  );
}

function choiceFor(held: Held, choices: Choice[]): Choice {
  if (typeof held === 'string') return choices.find(({ key }) => key === held) ?? { key: held, label: held };
  return { key: held.value ?? '', label: plain(held.text), option: held };
}
