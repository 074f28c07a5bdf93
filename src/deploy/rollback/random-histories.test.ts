import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { fixedClock } from '../../core/testing/doubles.js';
import { nodeFiles } from '../../platform/files.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { computeRevertTree, type ComputedTree } from './compute.js';
import { plainGit } from './environment.js';
import type { MergeWay } from './merge.js';
import { inPrivateRepository, type Fresh } from './private-repository.js';
import { histories, importHistories, listed, type History } from './testing/random-history.js';

/** Each costs a dozen processes. */
const COUNT = 1_000;
const SEED = 20_260_301;

let directory: string;
let all: readonly History[];
let commits: ReadonlyMap<string, string>;
beforeAll(() => {
  directory = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-histories-')));
  execFileSync('git', ['init', '-q', '--bare', directory]);
  all = fc.sample(histories, { numRuns: COUNT, seed: SEED });
  importHistories(directory, all);
  const refs = execFileSync('git', ['for-each-ref', '--format=%(refname) %(objectname)', 'refs/histories'], {
    cwd: directory,
    encoding: 'utf8',
  });
  commits = new Map(
    refs
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

const at = (index: number, name: string): string => commits.get(`refs/histories/${index}/${name}`) ?? '';

/** Entries of many trees, asked of one process. */
function treesOf(trees: readonly string[]): ReadonlyMap<string, Tree> {
  const empty = execFileSync('git', ['mktree'], { cwd: directory, input: '', encoding: 'utf8' }).trim();
  const output = execFileSync('git', ['diff-tree', '-r', '--no-abbrev', '--stdin'], {
    cwd: directory,
    input: [...new Set(trees)].map((tree) => `${empty} ${tree}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const found = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const line of output.trim().split('\n')) {
    const [meta = '', name = ''] = line.split('\t');
    const fields = meta.split(' ');
    if (name === '') found.set(fields[1] ?? '', (current = new Map<string, string>()));
    else current.set(name, `${fields[1] ?? ''} ${fields[3] ?? ''}`);
  }
  return found;
}

type Tree = ReadonlyMap<string, string>;

function changed(from: Tree, to: Tree): ReadonlySet<string> {
  return new Set([...from.keys(), ...to.keys()].filter((name) => from.get(name) !== to.get(name)));
}

/** Says what is wrong with a result, judged by the model alone; nothing when it is right. */
function faults(
  history: History,
  computed: ComputedTree,
  trees: ReadonlyMap<string, Tree>,
): readonly string[] {
  const good = listed(history.start);
  const bad = listed(history.range.at(-1) ?? history.start);
  const head = listed(history.after.at(-1) ?? history.range.at(-1) ?? history.start);
  const range = changed(good, bad);
  const later = changed(bad, head);
  const both = [...range].filter((name) => later.has(name));
  const untouched = later.size === 0;
  if (computed.status === 'nothing-left')
    return [...range].filter((name) => !later.has(name)).map((name) => `${name} was not taken back`);
  if (computed.status === 'refused' || computed.conflicts.length > 0) {
    const overlap =
      both.length > 0 ||
      [...range].some((name) =>
        [...later].some((other) => name.startsWith(`${other}/`) || other.startsWith(`${name}/`)),
      );
    if (!overlap) return [`a person is asked although nothing overlaps: ${JSON.stringify(computed)}`];
    if (computed.status === 'refused') return [];
  }
  const result: Tree = trees.get(computed.tree) ?? new Map<string, string>();
  const words = history.range.at(-1) ?? history.start;
  /** The range moved the file and somebody changed it there: what comes back has that change. */
  const cameAlong = (name: string): boolean =>
    !bad.has(name) && both.some((other) => words.get(other)?.content.includes(`${name} says`) === true);
  if (untouched) return [...changed(good, result)].map((name) => `${name} is not what the good commit held`);
  const allowed = new Set([...range, ...computed.person.flatMap(({ paths }) => paths)]);
  const changes = changed(head, result);
  return [
    ...[...changes].filter((name) => !allowed.has(name)).map((name) => `${name} is outside the range`),
    ...[...changes]
      .filter((name) => !result.has(name) && (good.has(name) || !bad.has(name)))
      .map((name) => `${name} is lost`),
    ...[...range]
      .filter((name) => !later.has(name) && result.get(name) !== good.get(name) && !cameAlong(name))
      .map((name) => `${name} is not taken back`),
  ];
}

async function compute(fresh: Fresh, way: MergeWay, index: number): Promise<ComputedTree> {
  const git = plainGit(openGit(directory, nodeProcesses()));
  const deps = { git, fresh, way, clock: fixedClock(), remote: 'origin' };
  return computeRevertTree(deps, { bad: at(index, 'bad'), good: at(index, 'good') }, at(index, 'tip'));
}

/** Computes the reverts of some histories, as many at a time as there are cores. */
async function computeAll(
  way: MergeWay,
  indexes: readonly number[],
): Promise<ReadonlyMap<number, ComputedTree>> {
  const computed = new Map<number, ComputedTree>();
  const queue = [...indexes];
  await inPrivateRepository(openGit(directory, nodeProcesses()), nodeFiles(), async (fresh) => {
    const worker = async (): Promise<void> => {
      for (let index = queue.shift(); index !== undefined; index = queue.shift())
        computed.set(index, await compute(fresh, way, index));
    };
    await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
  });
  return computed;
}

function faultsOf(computed: ReadonlyMap<number, ComputedTree>): readonly string[] {
  const trees = treesOf(
    [...computed.values()].flatMap((one) => (one.status === 'reverted' ? [one.tree] : [])),
  );
  return [...computed].flatMap(([index, one]) => {
    const history = all[index];
    if (history === undefined) return [`history ${index} is missing`];
    return faults(history, one, trees).map((fault) => `history ${index}: ${fault}`);
  });
}

function ending(history: History | undefined, computed: ComputedTree): string {
  if (computed.status !== 'reverted') return computed.status;
  if (computed.conflicts.length > 0) return 'conflict';
  return history?.after.length === 0 ? 'exact' : 'merged';
}

describe(`AD-12 ${COUNT} random histories (seed ${SEED})`, () => {
  let computed: ReadonlyMap<number, ComputedTree>;
  beforeAll(async () => {
    computed = await computeAll('merge-tree', [...all.keys()]);
  }, 600_000);

  it('go back to the good tree, or change only what the range changed, and lose no file', () => {
    expect(computed.size).toBe(COUNT);
    expect(faultsOf(computed)).toEqual([]);
  });

  it('are worth something: every way to end is met often', () => {
    const endings = [...computed].map(([index, one]) => ending(all[index], one));
    for (const name of ['exact', 'merged', 'conflict', 'refused', 'nothing-left'])
      expect([name, endings.filter((one) => one === name).length > COUNT / 50]).toEqual([name, true]);
  });

  it('give the same tree by merge-tree and by merge-recursive, which old versions of git have', async () => {
    const merged = [...all.keys()].filter((index) => {
      const one = computed.get(index);
      return one !== undefined && ['merged', 'conflict'].includes(ending(all[index], one));
    });
    const recursive = await computeAll('merge-recursive', merged.slice(0, 100));
    expect(faultsOf(recursive)).toEqual([]);
    const pairs = [...recursive].flatMap(([index, one]) => {
      const ort = computed.get(index);
      const both = one.status === 'reverted' && ort?.status === 'reverted';
      return both && one.conflicts.length + ort.conflicts.length === 0 ? [[index, one.tree, ort.tree]] : [];
    });
    expect(pairs.filter(([, own, other]) => own !== other)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(30);
  }, 300_000);
});
