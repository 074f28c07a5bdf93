import { z } from 'zod';

/** Answer of `/loki/api/v1/query` to a metric query: numbers as text, as Prometheus has them. */
export const vectorSchema = z.object({
  status: z.literal('success'),
  data: z.object({
    resultType: z.literal('vector'),
    result: z.array(z.object({ value: z.tuple([z.number(), z.string()]) })),
  }),
});

/** Answer of `/loki/api/v1/query_range` to a log query: the times are nanoseconds as text. */
export const streamsSchema = z.object({
  status: z.literal('success'),
  data: z.object({
    resultType: z.literal('streams'),
    result: z.array(z.object({ values: z.array(z.tuple([z.string()]).rest(z.unknown())) })),
  }),
});
