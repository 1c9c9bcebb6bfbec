import type { PlainTextElement, PlainTextOption } from '@slack/types';
import type { Act, Answer, ClockMove, OptionsQuestion, Sight } from '../../desk-api.ts';
import type { Json } from '../../json.ts';

/** Options as an options request answers them. */
export interface FoundOptions {
  options: PlainTextOption[] | null;
  option_groups: { label: PlainTextElement; options: PlainTextOption[] }[] | null;
}

const unreachable: Answer = { ok: false, error: 'The local workspace does not answer. Is `npm start` still running?' };

/** What `as` sees; whoever comes first if nobody is called so. */
export async function look(as: string, conversation: string): Promise<Sight> {
  const answer = await fetch(`/desk/sight?${new URLSearchParams({ as, conversation })}`);
  if (answer.status === 400 && as) return look('', conversation);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

export function act(as: string, what: Act): Promise<Answer> {
  return post('/desk/act', { as, act: what });
}

export function moveClock(move: ClockMove): Promise<Answer> {
  return post('/desk/clock', move);
}

export function runBot(running: boolean): Promise<Answer> {
  return post('/desk/bot', { running });
}

/** Hands over a file that was picked; the answer is its value in the form. */
export async function upload(as: string, file: File): Promise<Json> {
  const query = new URLSearchParams({ as, name: file.name });
  const answer = await fetch(`/desk/upload?${query}`, { method: 'POST', body: file });
  return answer.json();
}

export async function askOptions(as: string, question: OptionsQuestion): Promise<FoundOptions> {
  const answer = await fetch('/desk/options', json({ as, ...question }));
  return answer.json();
}

function post(path: string, body: unknown): Promise<Answer> {
  return fetch(path, json(body)).then(
    (answer) => answer.json(),
    () => unreachable,
  );
}

function json(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
