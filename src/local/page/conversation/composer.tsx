import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { ChoiceList } from '../elements/choice-list.tsx';
import { CommandHint } from './command-hint.tsx';
import { ShortcutsMenu } from './shortcuts-menu.tsx';
import { useCompletion } from './use-completion.ts';
import { useWriting } from './use-writing.ts';

interface Props {
  conversation: string;
  thread?: string;
  label: string;
}

/** Where one types. Enter sends, Shift+Enter makes a new line; `/` and `@` offer what can follow. */
export function Composer({ conversation, thread = '', label }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { draft, setDraft, isSending, send } = useWriting(conversation, thread);
  const { found, active, pick, onKey } = useCompletion(draft, setDraft, thread === '');
  const isOffering = found.length > 0;
  useEffect(() => {
    if (hasKeyboard.matches) box.current?.focus();
  }, []);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isMine = onKey(event.key);
    const isSend = !isMine && isPlainEnter(event);
    if (isMine || isSend) event.preventDefault();
    if (isSend) void send();
  };
  return (
    <form className="composer" onSubmit={onSubmit} aria-busy={isSending}>
      {isOffering && (
        <ChoiceList id={id} anchor={box} found={found} active={active} chosen={[]} onPick={pick} empty="" />
      )}
      <CommandHint draft={draft} />
      <div className="composer-box">
        {!thread && <ShortcutsMenu />}
        <textarea
          ref={box}
          rows={1}
          aria-label={label}
          placeholder={label}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOffering}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOffering ? `${id}-${active}` : undefined}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="button button-primary" disabled={!draft.trim()} aria-label="Send">
          {isSending ? <span className="spinner" aria-hidden="true" /> : '➤'}
        </button>
      </div>
    </form>
  );
}

// On a phone the focus would bring up the keyboard.
const hasKeyboard = matchMedia('(hover: hover)');

function isPlainEnter({ key, shiftKey, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !nativeEvent.isComposing;
}
