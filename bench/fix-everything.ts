/**
 * Proposes a fix for the findings of a repository and tries each, without writing anything:
 * `node --experimental-transform-types --no-warnings --import ./scripts/source-loader.mjs
 * bench/fix-everything.ts --repo <clone> [--rule <id>] [--limit <n>] [--diff] [--types]`.
 *
 * Fixes of different files are scanned together, as one scan takes as long as one fix; what is said of a fix is said of its own files.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ts } from 'ts-morph';
import { discoverShape } from '../src/config/discover/discover.js';
import { configSchema } from '../src/config/schema.js';
import { packageOf } from '../src/config/shape.js';
import type { FixOutcome } from '../src/core/edit.js';
import type { Finding } from '../src/core/finding.js';
import { memoryCache } from '../src/facts/cache.js';
import { loadDocumentsOfTree } from '../src/facts/documents.js';
import { readTree } from '../src/facts/tree.js';
import { nodeFiles } from '../src/platform/files.js';
import { openGit } from '../src/platform/git.js';
import { nodeProcesses } from '../src/platform/processes.js';
import { fixableRules, loadFixer } from '../src/rules/fixers.js';
import type { FixWorkspace } from '../src/rules/fixer.js';
import { NO_HISTORY } from '../src/rules/history.js';
import { openProject, type ProjectService } from '../src/rules/types/no-type-error/service.js';
import { scan, type Scan } from '../src/scan/scan.js';
import { applyEdits, type FileChange } from '../src/session/change/apply-edits.js';
import { lostComments } from '../src/session/proof/comments.js';
import { appeared, countOf } from '../src/session/proof/finding-delta.js';
import { NO_TOOLS } from '../src/tools/results.js';

const { values } = parseArgs({
  options: {
    repo: { type: 'string' },
    rule: { type: 'string' },
    limit: { type: 'string', default: '60' },
    diff: { type: 'boolean', default: false },
    types: { type: 'boolean', default: false },
  },
});
if (values.repo === undefined) {
  console.error(
    'usage: bench/fix-everything.ts --repo <clone> [--rule <id>] [--limit <n>] [--diff] [--types]',
  );
  process.exit(2);
}
const root = path.resolve(values.repo);
const limit = Number(values.limit);

const silent = (): void => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };
const progress = { stage: silent, advance: silent, end: silent };
const processes = nodeProcesses();
const git = openGit(root, processes);
const config = configSchema.parse({});
const tree = await readTree(git, 'HEAD');
const shape = await discoverShape({ documents: await loadDocumentsOfTree(git, tree), git, config });
const cache = memoryCache();

type Overlay = ReadonlyMap<string, string | null>;

function scanned(overlay: Overlay): Promise<Scan> {
  const data = { tools: NO_TOOLS, history: NO_HISTORY };
  return scan({ git, commit: 'HEAD', overlay, shape, config, cache, logger, progress, ...data });
}

const texts = new Map<string, string>();
async function textOf(name: string): Promise<string | null> {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const entry = tree.files.find((file) => file.path === name);
  if (entry === undefined) return null;
  for await (const blob of git.readBlobs([entry.id])) texts.set(name, blob.content.toString('utf8'));
  return texts.get(name) ?? null;
}

function workspaceOf({ context }: Scan, overlay: Overlay): FixWorkspace {
  const read = async (name: string): Promise<string | undefined> =>
    (overlay.has(name) ? overlay.get(name) : await textOf(name)) ?? undefined;
  return { root, context, read, processes, files: nodeFiles() };
}

/** What happened to the findings of one rule. */
class Tally {
  readonly counts = new Map<string, number>();
  readonly reasons = new Map<string, number>();
  readonly troubles: string[] = [];

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  declined(reason: string): void {
    this.count('declined');
    const general = reason.replace(/\d+/g, 'N').replace(/`[^`]*`|'[^']*'|"[^"]*"/g, '…');
    this.reasons.set(general, (this.reasons.get(general) ?? 0) + 1);
  }

  trouble(what: string, finding: Finding, detail: string): void {
    this.count(what);
    this.troubles.push(`${what}: ${finding.path}:${finding.range.start.line} ${detail}`);
  }
}
const tallies = new Map<string, Tally>();
function tallyOf(rule: string): Tally {
  const known = tallies.get(rule) ?? new Tally();
  tallies.set(rule, known);
  return known;
}

interface Try {
  readonly finding: Finding;
  readonly summary: string;
  readonly safety: string;
  readonly changes: readonly FileChange[];
}

/** Findings spread over the files: the first of each file, then the second of each. */
function spread(findings: readonly Finding[]): readonly Finding[] {
  const ranks = new Map<string, number>();
  return findings
    .map((finding) => {
      const rank = (ranks.get(finding.path) ?? 0) + 1;
      ranks.set(finding.path, rank);
      return { finding, rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding }) => finding);
}

async function propose(finding: Finding, workspace: FixWorkspace): Promise<FixOutcome | undefined> {
  const fixer = await loadFixer(finding.rule);
  try {
    return await fixer?.propose(finding, workspace);
  } catch (error) {
    tallyOf(finding.rule).trouble(
      'crashed',
      finding,
      error instanceof Error ? (error.stack ?? '') : String(error),
    );
    return undefined;
  }
}

async function attempt(finding: Finding, workspace: FixWorkspace): Promise<Try | undefined> {
  const tally = tallyOf(finding.rule);
  tally.count('tried');
  const outcome = await propose(finding, workspace);
  if (outcome === undefined) return undefined;
  if (outcome.status === 'declined') {
    tally.declined(outcome.reason);
    return undefined;
  }
  tally.count('proposed');
  tally.count(outcome.safety);
  const result = await applyEdits(outcome.edits, textOf);
  if (result.status === 'conflict') {
    tally.trouble('conflict', finding, result.reason);
    return undefined;
  }
  if (result.changes.length === 0) tally.trouble('no change', finding, outcome.summary);
  for (const { path: name, before, after } of result.changes) {
    const lost = before === null || after === null ? [] : lostComments(name, before, after, outcome.edits);
    if (lost.length > 0) tally.trouble('comment lost', finding, lost.join(' | '));
  }
  return { finding, summary: outcome.summary, safety: outcome.safety, changes: result.changes };
}

function lineDiff({ path: name, before, after }: FileChange): string {
  const [old, now] = [(before ?? '').split('\n'), (after ?? '').split('\n')];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const show = (lines: readonly string[], sign: string): readonly string[] =>
    lines.map((line) => `${sign}${line}`);
  return [
    `--- ${name}:${head + 1}`,
    ...show(old.slice(Math.max(0, head - 2), head), ' '),
    ...show(old.slice(head, old.length - tail), '-'),
    ...show(now.slice(head, now.length - tail), '+'),
    ...show(old.slice(old.length - tail, old.length - tail + 2), ' '),
  ].join('\n');
}

/** Judges fixes that touch different files by one scan of all of them. */
async function judge(batch: readonly Try[], base: Scan): Promise<readonly Finding[]> {
  const overlay = new Map(
    batch.flatMap(({ changes }) => changes.map((change) => [change.path, change.after] as const)),
  );
  const after = await scanned(overlay);
  const fresh = appeared(base.findings, after.findings);
  const explained = new Set<Finding>();
  for (const { finding, changes, summary } of batch) {
    const tally = tallyOf(finding.rule);
    const left = countOf(after.findings, finding);
    if (left >= countOf(base.findings, finding)) tally.trouble('not gone', finding, summary);
    for (const { path: name } of changes) {
      const errors = (outcome: Scan): number => outcome.context.facts.files.get(name)?.syntaxErrors ?? 0;
      if (errors(after) > errors(base)) tally.trouble('does not parse', finding, name);
      for (const item of fresh.filter((other) => other.path === name)) {
        explained.add(item);
        tally.trouble('new finding', finding, `${item.rule} (${item.severity}): ${item.message}`);
      }
    }
    if (left > 0) continue;
    const again = await propose(finding, workspaceOf(after, overlay));
    if (again?.status !== 'proposed') continue;
    const result = await applyEdits(again.edits, async (name) => overlay.get(name) ?? (await textOf(name)));
    if (result.status !== 'edited' || result.changes.length > 0)
      tally.trouble('second run not empty', finding, summary);
  }
  return fresh.filter((item) => !explained.has(item));
}

const projects = new Map<string, ProjectService | string>();
function errorsIn(project: ProjectService, files: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    [...project.service.getSyntacticDiagnostics(file), ...project.service.getSemanticDiagnostics(file)].map(
      (item) =>
        `${path.relative(root, file)}: TS${item.code} ${ts.flattenDiagnosticMessageText(item.messageText, ' ')}`,
    ),
  );
}

/** Asks the type checker about the changed file and the files that import it, before and after. */
function checkTypes({ finding, changes }: Try, base: Scan): void {
  const tally = tallyOf(finding.rule);
  const [change, ...others] = changes;
  const tsconfig = packageOf(shape, finding.path)?.tsconfig;
  if (change === undefined || others.length > 0 || tsconfig === undefined) return;
  if (change.before === null || change.after === null) return;
  const key = tsconfig;
  const file = path.join(root, change.path);
  const project = projects.get(key) ?? openProject(root, path.join(root, tsconfig), file);
  if (typeof project === 'string') {
    tally.count(`types: ${project}`);
    return;
  }
  projects.set(key, project);
  const program = project.service.getProgram();
  const importers = base.context.modules
    .incoming(change.path)
    .slice(0, 3)
    .map((edge) => path.join(root, edge.from));
  const files = [...new Set([file, ...importers])].filter(
    (name) => program?.getSourceFile(name) !== undefined,
  );
  if (!files.includes(file)) {
    tally.count('types: not in its project');
    return;
  }
  const before = new Set(errorsIn(project, files));
  project.replace(file, change.after.replace(/^\uFEFF/, ''));
  const added = errorsIn(project, files).filter((error) => !before.has(error));
  project.replace(file, change.before.replace(/^\uFEFF/, ''));
  if (added.length > 0) tally.trouble('new type error', finding, added.join(' | '));
  else tally.count('types same');
}

const base = await scanned(new Map());
const wanted = values.rule === undefined ? fixableRules : [values.rule];
const tries: Try[] = [];
for (const rule of wanted) {
  const own = base.findings.filter((finding) => finding.rule === rule);
  if (own.length === 0) continue;
  console.error(`${rule}: ${own.length} findings`);
  const workspace = workspaceOf(base, new Map());
  for (const finding of spread(own).slice(0, limit)) {
    const tried = await attempt(finding, workspace);
    if (tried !== undefined) tries.push(tried);
  }
}
const elsewhere: Finding[] = [];
for (let waiting = tries; waiting.length > 0;) {
  const taken = new Set<string>();
  const batch: Try[] = [];
  const rest: Try[] = [];
  for (const item of waiting) {
    const free = item.changes.every((change) => !taken.has(change.path));
    if (free) for (const change of item.changes) taken.add(change.path);
    (free ? batch : rest).push(item);
  }
  console.error(`a scan of ${batch.length} fixes`);
  elsewhere.push(...(await judge(batch, base)));
  waiting = rest;
}
if (values.types) for (const item of tries) checkTypes(item, base);

console.log(`# ${path.basename(root)}`);
for (const [rule, tally] of tallies) {
  const counts = [...tally.counts].map(([what, count]) => `${what} ${count}`).join(', ');
  console.log(`\n${rule}: ${counts}`);
  for (const [reason, count] of [...tally.reasons].sort((a, b) => b[1] - a[1]))
    console.log(`  ${count} declined: ${reason}`);
  for (const trouble of tally.troubles) console.log(`  ! ${trouble}`);
}
for (const item of elsewhere)
  console.log(`elsewhere: ${item.rule} (${item.severity}) ${item.path}: ${item.message}`);
if (values.diff) {
  for (const { finding, summary, safety, changes } of tries) {
    console.log(`\n=== ${finding.rule} [${safety}] ${summary}\n${changes.map(lineDiff).join('\n')}`);
  }
}
