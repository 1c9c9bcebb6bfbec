import { useDesk } from '../desk/desk.ts';

/** What may follow the command that is being typed. */
export function CommandHint({ draft }: { draft: string }) {
  const { commands } = useDesk().sight;
  const typed = commands.find(({ command }) => draft.startsWith(`${command} `));
  if (!typed) return null;
  return (
    <p className="command-hint">
      <code>
        {typed.command} {typed.usage_hint}
      </code>{' '}
      {typed.description}
    </p>
  );
}
