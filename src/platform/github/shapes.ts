import { z } from 'zod';

import type { Answer, GitHubClient, Page } from './client.js';
import { unexpectedAnswer, type Asked } from './errors.js';
import type { Route } from './routes.js';

/** What every area of the API needs to ask about one repository. */
export interface Room {
  readonly client: GitHubClient;
  /** The placeholders that every route has. */
  readonly at: { readonly owner: string; readonly repo: string };
}

/** Login of an account; `ghost` is what GitHub shows for one that was deleted. */
export const login = z
  .object({ login: z.string() })
  .nullish()
  .transform((user) => user?.login ?? 'ghost');

/** A text that nobody wrote is null. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

/** Labels come as names or as objects. */
export const labelNames = z
  .array(z.union([z.string(), z.object({ name: z.string().nullish() })]))
  .transform((labels) =>
    labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))).filter(Boolean),
  );

function parsed<T>(schema: z.ZodType<T>, data: unknown, asked: Asked): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw unexpectedAnswer(asked, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'another shape'}`);
}

/** @throws SuiteError `github/invalid`, or `github/unknown-effect` when it answers a write. */
export function read<T>(schema: z.ZodType<T>, answer: Answer): T {
  return parsed(schema, answer.data, answer.asked);
}

function readPage<T>(schema: z.ZodType<T>, page: Page): T[] {
  return page.items.map((item) => parsed(schema, item, page.asked));
}

/** Entries in the host's order until `limit` of them are kept; no page more is asked for. */
export async function list<T>(
  { client }: Room,
  route: Route,
  parameters: Readonly<Record<string, unknown>>,
  {
    schema,
    limit,
    keep = () => true,
  }: {
    readonly schema: z.ZodType<T>;
    readonly limit: number;
    readonly keep?: (item: T) => boolean;
  },
): Promise<T[]> {
  const kept: T[] = [];
  if (limit <= 0) return kept;
  for await (const page of client.pages(route, parameters)) {
    kept.push(...readPage(schema, page).filter(keep));
    if (kept.length >= limit) break;
  }
  return kept.slice(0, limit);
}
