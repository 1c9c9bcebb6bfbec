/** The program at work. */
export interface Running {
  /** What to tell whoever started it. */
  greeting: string;
  stop(): Promise<void>;
}
