const minute = 60;
const day = 24 * 60 * minute;

/** After so many tries in a row without success: what passes is tried again after 1, 2, 4 … minutes, at most an hour, or when Slack says; the rest once a day. */
export function waitSeconds(isPassing: boolean, tries: number, asked: number): number {
  if (!isPassing) return day;
  return Math.max(asked, Math.min(minute * 2 ** (tries - 1), 60 * minute));
}
