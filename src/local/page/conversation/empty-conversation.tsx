import type { SeenConversation } from '../../desk-api.ts';
import { useDesk } from '../desk/desk.ts';

/** What to do first. */
export function EmptyConversation({ conversation }: { conversation: SeenConversation }) {
  const { kind, name, isMember } = conversation;
  return (
    <section className="messages empty-conversation">
      <h2>{kind === 'direct' ? `This is between you and ${name}` : `This is the beginning of #${name}`}</h2>
      {isMember && <FirstSteps conversation={conversation} />}
      <p>
        You may be anyone here: switch the person above the channels, or open a second window for a second person. The
        clock below them can be moved, so a whole sprint takes two minutes.
      </p>
    </section>
  );
}

function FirstSteps({ conversation: { members } }: { conversation: SeenConversation }) {
  const { commands, bot } = useDesk().sight;
  const first = commands.find(({ command }) => command === '/goal') ?? commands[0];
  return (
    <p>
      {members.includes(bot.id) ? `${bot.name} is here already. ` : `${bot.name} is not here yet, but answers you. `}
      Type {first ? <code>{first.command}</code> : 'something'} below and press Enter, or press <b>⚡</b> for its
      shortcuts; <code>/</code> alone shows every command.
    </p>
  );
}
