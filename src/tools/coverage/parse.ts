import { z } from 'zod';
import { jsonIn, repositoryPath } from '../output.js';
import type { Coverage, CoverageFile } from '../results.js';

const linesSchema = z.looseObject({ total: z.number(), covered: z.number() });
const summarySchema = z.record(z.string(), z.looseObject({ lines: linesSchema }));

/** Percent of covered lines over all files; undefined when no line was looked at: 0 of 0 is no figure. */
export function coverageOf(files: readonly CoverageFile[], source: string): Coverage | undefined {
  const total = files.reduce((sum, file) => sum + file.lines.total, 0);
  const covered = files.reduce((sum, file) => sum + file.lines.covered, 0);
  if (total === 0) return undefined;
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { lines: (covered / total) * 100, source, files: sorted };
}

function located(root: string, cwd: string, path: string): string | undefined {
  const inside = repositoryPath(root, cwd, path);
  return inside?.split('/').includes('node_modules') === true ? undefined : inside;
}

/** Istanbul's coverage-summary.json, as Jest, Vitest, nyc and c8 write it. */
export function parseIstanbulSummary(text: string, root: string, cwd: string): Coverage | undefined {
  const summary = summarySchema.safeParse(jsonIn(text));
  if (!summary.success) return undefined;
  const files = Object.entries(summary.data).flatMap(([name, entry]) => {
    const path = name === 'total' ? undefined : located(root, cwd, name);
    return path === undefined ? [] : [{ path, lines: { covered: entry.lines.covered, total: entry.lines.total } }];
  });
  return coverageOf(files, 'Istanbul json-summary');
}

/** lcov.info: one record a file, `DA:line,hits` or the totals `LF` and `LH`. */
export function parseLcov(text: string, root: string, cwd: string): Coverage | undefined {
  const files = new Map<string, CoverageFile>();
  let name = '';
  let found: number | undefined;
  let hit: number | undefined;
  let lines = new Map<number, number>();
  for (const line of text.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^(SF|DA|LF|LH):(.*)$/.exec(line) ?? [];
    if (key === 'SF') {
      name = value.trim();
      found = hit = undefined;
      lines = new Map();
    } else if (key === 'DA') {
      const [number = 0, hits = 0] = value.split(',').map(Number);
      lines.set(number, (lines.get(number) ?? 0) + hits);
    } else if (key === 'LF') found = Number(value);
    else if (key === 'LH') hit = Number(value);
    else if (line.trim() === 'end_of_record') {
      const path = located(root, cwd, name);
      const total = found ?? lines.size;
      const covered = hit ?? [...lines.values()].filter((hits) => hits > 0).length;
      if (path !== undefined && Number.isFinite(total) && Number.isFinite(covered)) {
        files.set(path, { path, lines: { covered, total } });
      }
    }
  }
  return coverageOf([...files.values()], 'lcov');
}

const XML_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => XML_ENTITIES[entity] ?? '');
}

/** Cobertura XML; a flat format that needs no XML library: classes with lines, one after another. */
export function parseCobertura(text: string, root: string, cwd: string): Coverage | undefined {
  if (!/<coverage[\s>]/.test(text)) return undefined;
  const source = /<source>([^<]*)<\/source>/.exec(text)?.[1]?.trim() ?? '';
  const perFile = new Map<string, Map<string, number>>();
  let lines: Map<string, number> | undefined;
  for (const [tag] of text.matchAll(/<(?:class|line)\s[^>]*>/g)) {
    if (tag.startsWith('<class')) {
      const name = attribute(tag, 'filename') ?? '';
      // Names are relative to the source directory, which another machine may have written.
      const inSource = source === '' ? undefined : located(root, cwd, `${source}/${name}`);
      const path = inSource ?? located(root, cwd, name);
      lines = path === undefined ? undefined : (perFile.get(path) ?? new Map<string, number>());
      if (path !== undefined && lines !== undefined) perFile.set(path, lines);
    } else {
      const number = attribute(tag, 'number') ?? '';
      // A method repeats the lines of its class.
      lines?.set(number, Math.max(lines.get(number) ?? 0, Number(attribute(tag, 'hits') ?? 0)));
    }
  }
  const files = [...perFile.entries()].map(([path, hits]) => ({
    path,
    lines: { covered: [...hits.values()].filter((count) => count > 0).length, total: hits.size },
  }));
  return coverageOf(files, 'Cobertura');
}
