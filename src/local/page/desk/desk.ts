import { createContext, useContext } from 'react';
import type { Act, Answer, SeenConversation, SeenPerson, Sight } from '../../desk-api.ts';

/** What every part of the page may know and do. */
export interface Desk {
  sight: Sight;
  /** The conversation that is open, or ''. */
  here: string;
  /** Does it as the acting person. A refusal that no field can show becomes a notice. */
  act: (what: Act) => Promise<Answer>;
  /** Says something to the person, above the conversation. */
  tell: (text: string) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk stands outside the page');
  return desk;
}

export function personCalled(sight: Sight, id: string): SeenPerson | undefined {
  return sight.people.find((person) => person.id === id);
}

export function nameOf(sight: Sight, id: string): string {
  return personCalled(sight, id)?.name ?? id;
}

export function conversationCalled(sight: Sight, id: string): SeenConversation | undefined {
  return sight.conversations.find((conversation) => conversation.id === id);
}

/** The private message with the bot. */
export function conversationWithBot(sight: Sight): SeenConversation | undefined {
  return sight.conversations.find((conversation) => conversation.with === sight.bot.id);
}
