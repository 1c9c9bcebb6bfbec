import type {
  EmailInput as EmailElement,
  NumberInput as NumberElement,
  PlainTextInput as TextElement,
  URLInput as UrlElement,
} from '@slack/types';
import type { HTMLInputTypeAttribute, KeyboardEvent } from 'react';
import { plain } from '../blocks/plain.ts';
import { useSurface } from '../blocks/surface.tsx';
import { ariaOf, type ElementProps, useHeld } from './spot.ts';

export function PlainTextInput({ element, spot }: ElementProps<TextElement>) {
  const { multiline, max_length } = element;
  const { held, attributes } = useTyping(element, spot);
  return (
    <>
      {multiline ? (
        <textarea className="field" rows={4} {...attributes} />
      ) : (
        <input type="text" className="field" {...attributes} />
      )}
      <Counter held={held} most={max_length ?? 3000} />
    </>
  );
}

export const EmailInput = (props: ElementProps<EmailElement>) => <OneLine {...props} type="email" />;
export const UrlInput = (props: ElementProps<UrlElement>) => <OneLine {...props} type="url" />;
export const NumberInput = (props: ElementProps<NumberElement>) => (
  <OneLine {...props} type="text" inputMode={props.element.is_decimal_allowed ? 'decimal' : 'numeric'} />
);

interface OneLineProps extends ElementProps<EmailElement | UrlElement | NumberElement> {
  type: HTMLInputTypeAttribute;
  inputMode?: 'decimal' | 'numeric';
}

function OneLine({ element, spot, type, inputMode }: OneLineProps) {
  const { attributes } = useTyping(element, spot);
  return <input type={type} inputMode={inputMode} className="field" {...attributes} />;
}

type Typed = TextElement | EmailElement | UrlElement | NumberElement;

function useTyping(element: Typed, spot: ElementProps<Typed>['spot']) {
  const { press } = useSurface();
  const occasions = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const isSentOn = (occasion: (typeof occasions)[number]) => spot.isLive && occasions.includes(occasion);
  const [value, change] = useHeld<string | null>(element, { ...spot, isLive: isSentOn('on_character_entered') });
  const held = value ?? '';

  const onKeyDown = ({ key, shiftKey }: KeyboardEvent) => {
    if (key === 'Enter' && !shiftKey && isSentOn('on_enter_pressed'))
      void press(spot.blockId, element, { value: held });
  };
  const attributes = {
    ...ariaOf(spot, plain(element.placeholder) || 'Text'),
    value: held,
    placeholder: plain(element.placeholder),
    'data-focus-on-load': element.focus_on_load,
    onChange: ({ target }: { target: { value: string } }) => void change(target.value || null),
    onKeyDown,
  };
  return { held, attributes };
}

// Said only when it begins to matter.
function Counter({ held, most }: { held: string; most: number }) {
  const left = most - held.length;
  if (left > Math.max(20, most / 10)) return null;
  return (
    <p className={left < 0 ? 'counter counter-over' : 'counter'} role="status">
      {left < 0 ? `${-left} over the limit of ${most}` : `${left} left`}
    </p>
  );
}
