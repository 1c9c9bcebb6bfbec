import { useState } from 'react';
import type { Act } from '../../desk-api.ts';
import { useDesk } from '../desk/desk.ts';

interface Writing {
  draft: string;
  setDraft: (draft: string) => void;
  isSending: boolean;
  send: () => Promise<void>;
}

/** What is being written at a place, kept while one looks elsewhere, until it is sent. */
export function useWriting(conversation: string, thread: string): Writing {
  const { sight, act, tell } = useDesk();
  const key = `draft ${sight.me.id} ${conversation} ${thread}`;
  const [draft, setDraft] = useState(() => sessionStorage.getItem(key) ?? '');
  const [isSending, setSending] = useState(false);

  const keep = (text: string) => {
    setDraft(text);
    sessionStorage.setItem(key, text);
  };
  const send = async () => {
    const text = draft.trim();
    if (!text) return;
    if (text.startsWith('/') && thread) return tell(`${text.split(' ')[0]} is not supported in threads. Sorry!`);
    keep('');
    setSending(true);
    const answer = await act(writtenAct(text, conversation, thread));
    setSending(false);
    if (!answer.ok) setDraft((meanwhile) => meanwhile || text);
  };
  return { draft, setDraft: keep, isSending, send };
}

function writtenAct(text: string, conversation: string, thread: string): Act {
  if (text.startsWith('/')) return { kind: 'command', conversation, text };
  return { kind: 'say', conversation, text, ...(thread && { thread_ts: thread }) };
}
