import { z } from 'zod';

/** A number as text, because JSON has neither NaN nor infinity: `[1435781451.781, "12.5"]`. */
const sample = z.tuple([z.number(), z.string()]);

/** Answer of `/api/v1/query`. */
export const querySchema = z.object({
  status: z.literal('success'),
  data: z.discriminatedUnion('resultType', [
    z.object({ resultType: z.literal('vector'), result: z.array(z.object({ value: sample })) }),
    z.object({ resultType: z.literal('scalar'), result: sample }),
  ]),
  /** Something is missing from the result, e.g. the answer of one of several stores. */
  warnings: z.array(z.string()).optional(),
});

export const refusalSchema = z.object({ error: z.string() });
