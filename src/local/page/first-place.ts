import type { Sight } from '../desk-api.ts';
import { conversationWithBot } from './desk/desk.ts';

/** Where someone stands who has just come in: the first of their channels with the bot in it, else with the bot alone. */
export function firstPlace(sight: Sight): string {
  const channel = sight.conversations.find(({ kind, isMember, members }) => {
    return kind !== 'direct' && isMember && members.includes(sight.bot.id);
  });
  return (channel ?? conversationWithBot(sight) ?? sight.conversations[0])?.id ?? '';
}
