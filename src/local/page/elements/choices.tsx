import type { Checkboxes as CheckboxesElement, Option, RadioButtons as RadioElement } from '@slack/types';
import { useId } from 'react';
import { Text } from '../blocks/text.tsx';
import { ariaOf, type ElementProps, type Spot, useHeld } from './spot.ts';

export function Checkboxes({ element, spot }: ElementProps<CheckboxesElement>) {
  const [held, change] = useHeld<Option[]>(element, spot);
  const isTicked = ({ value }: Option) => held.some((option) => option.value === value);
  const toggle = (option: Option) =>
    change(element.options.filter((one) => (one === option ? !isTicked(one) : isTicked(one))));
  return <Choices type="checkbox" options={element.options} spot={spot} isChosen={isTicked} onChoose={toggle} />;
}

export function RadioButtons({ element, spot }: ElementProps<RadioElement>) {
  const [held, change] = useHeld<Option | null>(element, spot);
  const isChosen = ({ value }: Option) => held?.value === value;
  return <Choices type="radio" options={element.options} spot={spot} isChosen={isChosen} onChoose={change} />;
}

interface ChoicesProps {
  type: 'checkbox' | 'radio';
  options: Option[];
  spot: Spot;
  isChosen: (option: Option) => boolean;
  onChoose: (option: Option) => void;
}

function Choices({ type, options, spot, isChosen, onChoose }: ChoicesProps) {
  const id = useId();
  const { 'aria-invalid': _invalid, 'aria-required': _required, ...aria } = ariaOf(spot, 'Choices');
  return (
    <div className="choices" role={type === 'radio' ? 'radiogroup' : 'group'} {...aria}>
      {options.map((option, i) => (
        <label className="choice" key={option.value}>
          <input
            type={type}
            name={id}
            checked={isChosen(option)}
            onChange={() => onChoose(option)}
            aria-describedby={option.description && `${id}-${i}`}
          />
          <span className="choice-text">
            <Text of={option.text} />
            {option.description && (
              <span className="choice-description" id={`${id}-${i}`}>
                <Text of={option.description} />
              </span>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}
