/** How much a message shows of each thing it lists, the fullest first: one that lists many shows less of each. */
export interface Room {
  /** Characters of a team's name, of what people typed, of a label for screen readers. */
  name: number;
  words: number;
  spoken: number;
  /** How many of each list. */
  rows: number;
}

export const rooms: readonly Room[] = [
  { name: 80, words: 300, spoken: 60, rows: 10 },
  { name: 60, words: 150, spoken: 60, rows: 8 },
  { name: 40, words: 60, spoken: 30, rows: 5 },
  { name: 20, words: 40, spoken: 15, rows: 4 },
  { name: 10, words: 20, spoken: 10, rows: 2 },
  { name: 5, words: 8, spoken: 5, rows: 1 },
  { name: 5, words: 4, spoken: 4, rows: 1 },
];

/** Teams in one message; what is over is counted. */
export const mostTeams = 60;
