/** A title as somebody would read it out: without addresses, ticket numbers, mark-up and leading emoji. */
export function plainTitle(title: string): string {
  return title
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<[^<>|\s]+\|([^<>]*)>/gu, '$1')
    .replace(/<?https?:\/\/\S+/giu, '')
    .replace(/\(?[\w./-]*#\d+\)?/gu, '')
    .replace(/[*_~`"“”„]/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

export const hasLink = (title: string): boolean => /https?:\/\/|#\d/iu.test(title);

export const wordsOf = (plain: string): string[] => plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’/.-]*/gu) ?? [];
