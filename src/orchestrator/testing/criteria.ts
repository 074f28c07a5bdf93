import { describe, expect, it } from '@jest/globals';
import { discoverShape } from '../../config/discover/discover.js';
import { configSchema, type ConfigInput } from '../../config/schema.js';
import { recordingLogger, silentProgress } from '../../core/testing/doubles.js';
import { gitFixture } from '../../core/testing/git-fixture.js';
import { memoryCache } from '../../facts/cache.js';
import { loadDocuments } from '../../facts/documents.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { projectHistory } from '../../state/projections/history.js';
import { NO_TOOLS, type ToolResults } from '../../tools/results.js';
import type { Area } from '../areas/area.js';
import type { Answer } from '../scorecard/answer.js';
import { assess, type Scorecard } from '../scorecard/assess.js';
import type { Figures } from '../scorecard/subject.js';

export type FileTexts = Readonly<Record<string, string>>;

export interface RepositoryOptions {
  readonly tools?: Partial<ToolResults>;
  readonly figures?: Figures;
  readonly config?: ConfigInput;
}

/** The scorecard of areas on a real repository with these files. */
export async function scorecardOf(
  areas: readonly Area[],
  files: FileTexts,
  options: RepositoryOptions = {},
): Promise<Scorecard> {
  const fixture = gitFixture(files);
  try {
    const git = openGit(fixture.directory, nodeProcesses());
    const commit = fixture.git('rev-parse', 'HEAD');
    const config = configSchema.parse(options.config ?? {});
    const shape = await discoverShape({ documents: await loadDocuments(git, commit), git, config });
    return await assess({
      ...{ git, commit, shape, config, areas, history: projectHistory([]), cache: memoryCache() },
      ...{ logger: recordingLogger(), progress: silentProgress() },
      tools: { ...NO_TOOLS, ...options.tools },
      ...(options.figures === undefined ? {} : { figures: options.figures }),
    });
  } finally {
    fixture.dispose();
  }
}

export interface Case extends RepositoryOptions {
  readonly criterion: string;
  readonly gives: Answer['status'];
  /** What this repository is like, for the title. */
  readonly on: string;
  readonly files: FileTexts;
  /** Must stand in the reason or in the evidence. */
  readonly says?: RegExp;
  /** Must stand nowhere in the answer. */
  readonly never?: RegExp;
}

const STATUSES: readonly Answer['status'][] = ['pass', 'fail', 'not-measurable'];

/** Runs the cases of an area, each on a repository of its own; every criterion needs one of each answer. */
export function describeCriteria(area: Area, cases: readonly Case[]): void {
  describe(`OR-10 criteria of ${area.name}`, () => {
    it.each(area.criteria.map(({ id }) => id))('%s is seen to give each of its answers', (id) => {
      const seen = new Set(cases.filter(({ criterion }) => criterion === id).map(({ gives }) => gives));
      expect(STATUSES.filter((status) => !seen.has(status))).toEqual([]);
    });

    it.each(cases)('$criterion: $gives on $on', async (item) => {
      const criteria = area.criteria.filter(({ id }) => id === item.criterion);
      const card = await scorecardOf([{ ...area, criteria }], item.files, item);
      const answer = card.evaluations[0]?.answer;
      expect({ status: answer?.status, because: answer?.because }).toEqual({
        status: item.gives,
        because: expect.any(String),
      });
      const told = JSON.stringify(answer);
      if (item.says !== undefined) expect(told).toMatch(item.says);
      if (item.never !== undefined) expect(told).not.toMatch(item.never);
      if (item.gives !== 'not-measurable') expect(answer?.evidence.length).toBeGreaterThan(0);
    });
  });
}

/** `package.json` of a private package. */
export function manifest(about: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ name: 'demo', private: true, type: 'module', ...about }, null, 2);
}

/** An Express service with one route. */
export function expressApp(
  route = "app.get('/things', (req, res) => { res.json([]); });",
  before = '',
): FileTexts {
  return {
    'package.json': manifest({ dependencies: { express: '5.0.0' } }),
    'src/app.ts': `import express from 'express';\n${before}\nexport const app = express();\n${route}\n`,
  };
}

/** A library: nothing is served. */
export const LIBRARY: FileTexts = {
  'package.json': manifest(),
  'src/index.ts': 'export function add(a: number, b: number): number {\n  return a + b;\n}\n',
};

/** No source code at all. */
export const EMPTY: FileTexts = { 'README.md': '# Nothing yet\n' };
