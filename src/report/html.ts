/** Text that is HTML already: what people typed becomes it only through the `html` template, which escapes it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | readonly Html[];

/** HTML with values in it, each escaped unless it is HTML. */
export function html(words: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = parts.map((part, i) => `${words[i]}${textOf(part)}`).join('');
  return new Html(`${text}${words.at(-1)}`);
}

function textOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('\n');
  return escaped(String(part));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter]!);

/** Data for a script in the page: no text in it can end that script. */
export const inScript = (data: unknown): Html => new Html(JSON.stringify(data).replaceAll('<', '\\u003c'));
