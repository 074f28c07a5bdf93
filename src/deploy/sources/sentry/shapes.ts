import { z } from 'zod';

/** Answer of the events endpoint: one row, or one for each value of the fields that are no functions. */
export const totalsSchema = z.object({
  data: z.array(
    z.object({
      'count()': z.number(),
      'count_unique(user)': z.number().nullish(),
      'last_seen()': z.string().nullish(),
    }),
  ),
});

export const issuesSchema = z.object({
  data: z.array(
    z.object({ issue: z.unknown(), 'count()': z.number(), 'count_unique(user)': z.number().nullish() }),
  ),
});

export const refusalSchema = z.object({ detail: z.string() });
