import { fieldOf, untouchedValue } from '../../view-values.ts';
import { type Pressable, useSurface } from '../blocks/surface.tsx';
import { useDesk } from '../desk/desk.ts';

/** Where an element stands, and what is written around it. */
export interface Spot {
  blockId: string;
  /** Whether a change is sent at once, rather than with the form. */
  isLive: boolean;
  isRequired: boolean;
  isInvalid: boolean;
  /** Its label's words and id, and the ids of its hint and error. */
  label?: string;
  labelledBy?: string;
  describedBy?: string;
}

export interface ElementProps<Kind> {
  element: Kind;
  spot: Spot;
}

/** What an element holds, and how to change it. A live one sends each change, and takes it back if it is not confirmed. */
export function useHeld<Held>(element: Pressable, spot: Spot): [Held, (held: Held) => Promise<void>] {
  const { typed, type, press } = useSurface();
  const { here } = useDesk();
  const { blockId, isLive } = spot;
  const { action_id = '' } = element;
  const name = fieldOf({ ...element })?.name ?? 'value';
  const kept = typed[blockId]?.[action_id];
  const value = kept?.type === element.type ? kept : untouchedValue({ ...element }, here);

  const change = async (held: Held) => {
    type(blockId, action_id, { type: element.type, [name]: held });
    if (!isLive || (await press(blockId, element, { [name]: held }))) return;
    type(blockId, action_id, value);
  };
  return [value[name] as Held, change];
}

/** The attributes that tie a control to what is written around it, or name it where nothing is. */
export function ariaOf({ label, labelledBy, describedBy, isInvalid, isRequired }: Spot, nameless: string) {
  return {
    'aria-labelledby': labelledBy,
    // Both: a checker such as axe does not see a label that is scrolled away.
    'aria-label': label ?? (labelledBy ? undefined : nameless),
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid || undefined,
    'aria-required': isRequired || undefined,
  };
}

/** The spot of an element outside a form. */
export function loose(blockId = ''): Spot {
  return { blockId, isLive: true, isRequired: false, isInvalid: false };
}
