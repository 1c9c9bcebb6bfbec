import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { Temporal } from '../domain/time.ts';
import { isBlank, textLimit, titleLimit } from '../domain/typed-text.ts';
import { ImportFaults } from '../store/index.ts';
import { faultsOfReading, jsonIn } from './json-file.ts';

/** Sprints from before Roofshot, version 1: what a file of them looks like is told in sprints-file.md. */

const text = (limit: number) =>
  z
    .string()
    .max(limit, `at most ${limit} characters`)
    .refine((typed) => typed.isWellFormed() && !typed.includes('\0'), 'holds a character that cannot be stored')
    .transform((typed) => (isBlank(typed) ? null : typed.trim()));
const words = text(textLimit)
  .nullish()
  .transform((typed) => typed ?? null);
const Title = z
  .string()
  .trim()
  .max(titleLimit, `at most ${titleLimit} characters`)
  .refine((typed) => !isBlank(typed), 'a goal needs a title')
  .refine((typed) => typed.isWellFormed() && !typed.includes('\0'), 'holds a character that cannot be stored');
const Day = z
  .string()
  .nullish()
  .transform((typed, { addIssue }) => {
    if (!typed) return null;
    try {
      return Temporal.PlainDate.from(typed, { overflow: 'reject' });
    } catch {
      addIssue('a day such as 2026-11-25, or null');
      return z.NEVER;
    }
  });
const outcomes = ['nailed', 'scraped', 'failed', 'dropped', 'rolled_over', 'not_done'] as const;

const Goal = z.strictObject({
  title: Title,
  owner_as_written: words,
  kind: words,
  priority: words,
  milestone: words,
  why: words,
  outcome: z
    .enum(outcomes, `one of ${outcomes.join(', ')}, or null`)
    .nullish()
    .transform((outcome) => outcome ?? null),
  outcome_basis: words,
  outcome_note: words,
});

const TeamSprint = z.strictObject({
  id: words,
  sprint: z.strictObject({ name: words, start: Day, end: Day, dates_inferred: z.boolean().optional() }),
  team: z.string().trim().min(1, 'whose sprint is it?').max(80, 'at most 80 characters'),
  team_as_written: words,
  scope: z.enum(['team', 'global']).optional(),
  members: z.array(z.string()).nullish(),
  support_hero: words,
  away: words,
  goals: z.array(Goal),
  retro_notes: words,
});
export type TeamSprint = z.output<typeof TeamSprint>;

const SprintsFile = z.strictObject({
  roofshot: z.strictObject({ sprints: z.literal(1, 'this Roofshot reads version 1') }).optional(),
  about: z.string().optional(),
  sprints: z.array(TeamSprint),
});

/** Throws ImportFaults. */
export function readSprintsJson(source: string): TeamSprint[] {
  const read = SprintsFile.safeParse(jsonIn(source));
  if (!read.success) throw new ImportFaults(faultsOfReading(read.error));
  return read.data.sprints;
}

const Line = z.looseObject({
  sprint: z.string().optional(),
  ...{ start: z.string().optional(), end: z.string().optional() },
  team: z.string('whose sprint is it?'),
  title: z.string('a goal needs a title'),
});

/** A goal a line, its sprint and team beside it; throws ImportFaults, their paths begin with the line. */
export function readSprintsCsv(source: string): TeamSprint[] {
  const lines = linesOf(source);
  const read = lines.map(({ record, line }) => ({ line, read: TeamSprint.safeParse(teamSprint(record)) }));
  const faults = read.flatMap(({ line, read }) =>
    read.success
      ? []
      : faultsOfReading(read.error).map(({ path, says }) => ({
          path: [`line ${line}`, String(path.at(-1) ?? '')],
          says,
        })),
  );
  if (faults.length > 0) throw new ImportFaults(faults);
  return read.flatMap(({ read }) => (read.success ? [read.data] : []));
}

function linesOf(source: string): { record: Record<string, string>; line: number }[] {
  try {
    const rows = parse(source, { columns: true, bom: true, trim: true, info: true, skip_empty_lines: true });
    return (rows as unknown as { record: Record<string, string>; info: { lines: number } }[]).map(
      ({ record, info }) => ({
        record: Line.parse(record) as Record<string, string>,
        line: info.lines,
      }),
    );
  } catch (error) {
    if (error instanceof z.ZodError) throw new ImportFaults(faultsOfReading(error));
    throw new ImportFaults([{ path: [], says: (error as Error).message }]);
  }
}

const filled = (cell: string | undefined): string | null => cell || null;

const teamSprint = ({ sprint, start, end, team, title, ...rest }: Record<string, string>) => ({
  sprint: { name: filled(sprint), start: filled(start), end: filled(end) },
  team,
  goals: [
    {
      title,
      owner_as_written: filled(rest.owner),
      kind: filled(rest.kind),
      milestone: filled(rest.milestone),
      why: filled(rest.why),
      outcome: filled(rest.outcome),
      outcome_note: filled(rest.note),
    },
  ],
});
