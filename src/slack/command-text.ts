const entity = /<([@#]|!(?:subteam\^)?)([A-Za-z0-9]+)(?:\|([^>]*))?>|<((?:https?|mailto):[^|>]+)(?:\|([^>]*))?>/g;

/** The ids of people that a command's text mentions: Slack says their handles there, not how they are called. */
export const mentionedPeople = (text: string): string[] =>
  [...text.matchAll(entity)].flatMap(([, sign, id]) => (sign === '@' && id ? [id] : []));

/**
 * A command's text as the person typed it: Slack sends it escaped where the manifest says so, and raw elsewhere.
 *
 * It is escaped if every < > & in it is part of something that Slack writes; else it stays as it is.
 */
export function readCommandText(text: string, nameOf: (person: string) => string | undefined): string {
  const unentitied = text.replaceAll(entity, '');
  if (/[<>]|&(?!(?:amp|lt|gt);)/.test(unentitied)) return text;

  return text
    .replaceAll(entity, (_, sign?: string, id?: string, name?: string, url?: string, label?: string) =>
      url === undefined ? mentioned(sign!, nameOf(id!) || name || id!) : typedUrl(url, label),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** A group's name comes with its sign. */
const mentioned = (sign: string, name: string) => `${sign === '#' ? '#' : '@'}${name.replace(/^@/, '')}`;

/** Slack turns example.com into <http://example.com|example.com>: the label is what was typed. */
const typedUrl = (url: string, label?: string) => (label && url.endsWith(label) ? label : url);
