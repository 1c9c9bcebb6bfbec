/** "1 goal", "3 goals" */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Days to the half: "½", "2", "2½". */
export const halves = (days: number): string => (Number.isInteger(days) ? String(days) : `${Math.floor(days) || ''}½`);
