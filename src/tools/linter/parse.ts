import { z } from 'zod';
import { jsonIn, repositoryPath } from '../output.js';
import type { Diagnostic } from '../results.js';

/** Undefined when the output is not what the linter prints. */
export type LintReading = readonly Diagnostic[] | undefined;

const eslintSchema = z.array(
  z.looseObject({
    filePath: z.string(),
    messages: z.array(
      z.looseObject({
        ruleId: z.string().nullish(),
        severity: z.union([z.literal(0), z.literal(1), z.literal(2)]),
        message: z.string(),
        fatal: z.boolean().optional(),
        line: z.number().nullish(),
        column: z.number().nullish(),
        fix: z.looseObject({}).nullish(),
      }),
    ),
  }),
);

/** Without a rule and a line, ESLint speaks about its command line ("File ignored because of …"). */
function hasPlace(message: {
  readonly ruleId?: string | null | undefined;
  readonly line?: number | null | undefined;
}): boolean {
  return typeof message.ruleId === 'string' || typeof message.line === 'number';
}

/** Messages without a rule are about the syntax, or about comments that switch rules off. */
export function eslintCode(message: {
  readonly ruleId?: string | null | undefined;
  readonly fatal?: boolean | undefined;
}): string {
  return message.ruleId ?? (message.fatal === true ? 'parse-error' : 'unused-directive');
}

/** `eslint --format json`, since version 5. */
export function parseEslint(output: string, root: string, cwd: string): LintReading {
  const report = eslintSchema.safeParse(jsonIn(output));
  if (!report.success) return undefined;
  return report.data.flatMap((file) => {
    const path = repositoryPath(root, cwd, file.filePath) ?? '';
    return file.messages
      .filter((message) => message.severity > 0 && hasPlace(message))
      .map((message) => ({
        code: eslintCode(message),
        message: message.message,
        path,
        line: message.line ?? 1,
        column: message.column ?? 1,
        severity: message.severity === 2 ? ('error' as const) : ('warning' as const),
        fixable: (message.fix ?? undefined) !== undefined,
      }));
  });
}

const place = z.looseObject({ line: z.number(), column: z.number() });
const biomeSchema = z.looseObject({
  diagnostics: z.array(
    z.looseObject({
      category: z.string().nullish(),
      severity: z.string(),
      description: z.string().nullish(),
      message: z.unknown().optional(),
      tags: z.array(z.string()).default([]),
      location: z
        .looseObject({
          path: z.union([z.string(), z.looseObject({ file: z.string().nullish() })]).nullish(),
          span: z.tuple([z.number(), z.number()]).nullish(),
          sourceCode: z.string().nullish(),
          start: place.nullish(),
        })
        .nullish(),
    }),
  ),
});

/** Line and column of a byte offset: Biome counts bytes, editors count code units. */
function placeAt(source: string, byteOffset: number): { readonly line: number; readonly column: number } {
  const before = Buffer.from(source).subarray(0, byteOffset).toString('utf8').split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function textOf(message: unknown): string | undefined {
  if (typeof message === 'string') return message;
  const parts = z.array(z.looseObject({ content: z.string() })).safeParse(message);
  return parts.success ? parts.data.map((part) => part.content).join('') : undefined;
}

/** `biome lint --reporter=json`, versions 1 and 2; the format is declared unstable, so only what we need is read. */
export function parseBiome(output: string, root: string, cwd: string): LintReading {
  const report = biomeSchema.safeParse(jsonIn(output));
  if (!report.success) return undefined;
  return report.data.diagnostics.flatMap((item) => {
    const severity = item.severity === 'error' || item.severity === 'fatal' ? 'error' : 'warning';
    const { location } = item;
    const file = typeof location?.path === 'string' ? location.path : (location?.path?.file ?? '');
    const source = location?.sourceCode ?? undefined;
    const offset = location?.span?.[0];
    const computed = source !== undefined && offset !== undefined ? placeAt(source, offset) : undefined;
    const at = location?.start ?? computed ?? { line: 1, column: 1 };
    return {
      code: item.category ?? 'biome',
      message: item.description ?? textOf(item.message) ?? '',
      path: file === '' ? '' : (repositoryPath(root, cwd, file) ?? ''),
      line: at.line,
      column: at.column,
      severity,
      fixable: item.tags.includes('fixable'),
    } as const;
  });
}

const oxlintSchema = z.looseObject({
  diagnostics: z.array(
    z.looseObject({
      message: z.string(),
      code: z.string().nullish(),
      severity: z.string(),
      filename: z.string().default(''),
      labels: z
        .array(
          z.looseObject({
            span: z.looseObject({ line: z.number().optional(), column: z.number().optional() }),
          }),
        )
        .default([]),
    }),
  ),
});

/** `oxlint --format json`; it does not say what it could fix, so a fixer has to try. */
export function parseOxlint(output: string, root: string, cwd: string): LintReading {
  const report = oxlintSchema.safeParse(jsonIn(output));
  if (!report.success) return undefined;
  return report.data.diagnostics.map((item) => ({
    code: item.code ?? 'parse-error',
    message: item.message,
    path: item.filename === '' ? '' : (repositoryPath(root, cwd, item.filename) ?? ''),
    line: item.labels[0]?.span.line ?? 1,
    column: item.labels[0]?.span.column ?? 1,
    severity: item.severity === 'error' ? ('error' as const) : ('warning' as const),
    fixable: false,
  }));
}
