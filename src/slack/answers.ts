import { z } from 'zod';

/** What was typed; '' where nothing was. */
export const text = z
  .string()
  .nullish()
  .transform((typed) => typed ?? '');

/** What was chosen or ticked, by value; none where nothing was. */
export const several = z
  .array(z.string())
  .nullish()
  .transform((chosen) => chosen ?? []);

/** What was typed or chosen, by value; null where nothing was. */
export const orNull = z
  .string()
  .nullish()
  .transform((chosen) => chosen ?? null);
