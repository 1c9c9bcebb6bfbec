import type { ConfirmationDialog } from '@slack/types';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Place } from '../../desk-api.ts';
import type { Json } from '../../json.ts';
import { useDesk } from '../desk/desk.ts';
import { ConfirmDialog } from '../modal/confirm-dialog.tsx';
import { type Typing, useTyping } from './use-typing.ts';

/** Where blocks stand (a message, a modal, a Home), with what is typed into them. */
interface Surface extends Typing {
  place: Place;
  /** Sends an element's action, after its confirm dialog; false if the person thought better of it. */
  press: (blockId: string, element: Pressable, payload: Json) => Promise<boolean>;
  /** Beside the fields, by block_id. */
  errors: Record<string, string>;
}

export interface Pressable {
  type: string;
  action_id?: string;
  confirm?: ConfirmationDialog;
}

const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('useSurface stands outside a surface');
  return surface;
}

interface Props {
  place: Place;
  typing: Typing;
  errors?: Record<string, string>;
  children: ReactNode;
}

const none = {};

export function SurfaceOf({ place, typing, errors = none, children }: Props) {
  const { act } = useDesk();
  const [asked, setAsked] = useState<Asked | null>(null);

  const press: Surface['press'] = async (blockId, { type, action_id = '', confirm }, payload) => {
    if (confirm && !(await isAgreed(confirm, setAsked))) return false;
    const action = { ...payload, type, action_id };
    await act({ kind: 'press', place, block_id: blockId, action, values: typing.typed });
    return true;
  };
  return (
    <SurfaceContext value={{ ...typing, place, press, errors }}>
      {children}
      {asked && <ConfirmDialog {...asked} />}
    </SurfaceContext>
  );
}

/** A surface that remembers by itself what is typed into it. */
export function TypingSurface(props: Omit<Props, 'typing'>) {
  return <SurfaceOf {...props} typing={useTyping()} />;
}

interface Asked {
  confirm: ConfirmationDialog;
  onAnswer: (yes: boolean) => void;
}

function isAgreed(confirm: ConfirmationDialog, ask: (asked: Asked | null) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const onAnswer = (yes: boolean) => {
      ask(null);
      resolve(yes);
    };
    ask({ confirm, onAnswer });
  });
}
