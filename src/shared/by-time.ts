/** Who changes what time alone changes. */
export const byTime = 'time';
