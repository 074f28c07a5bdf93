import type { Config } from '../config/schema.js';
import type { RepositoryShape } from '../config/shape.js';
import type { Finding } from '../core/finding.js';
import type { Documents, Git, Logger, Progress } from '../core/ports.js';
import type { FactsCache } from '../facts/cache.js';
import { loadDocumentsOfTree } from '../facts/documents.js';
import { buildModuleGraph } from '../facts/modules/build-graph.js';
import { loadFactsOfTree } from '../facts/repository.js';
import { buildDataModel } from '../facts/schema/build.js';
import { readTree, type Overlay } from '../facts/tree.js';
import type { History } from '../rules/history.js';
import { rules as allRules } from '../rules/registry.js';
import type { RuleContext } from '../rules/rule.js';
import { runRules, type RuleRun } from '../rules/run.js';
import type { ToolResults } from '../tools/results.js';

export interface ScanRequest {
  readonly git: Git;
  readonly commit: string;
  /** Uncommitted edits, put over the commit. */
  readonly overlay?: Overlay;
  readonly shape: RepositoryShape;
  readonly config: Config;
  readonly tools: ToolResults;
  /** A scan of the same commit and overlay: its facts are taken over, only the rules are asked again. */
  readonly same?: { readonly context: RuleContext };
  readonly history: History;
  readonly cache: FactsCache;
  readonly logger: Logger;
  readonly progress: Progress;
}

export interface Scan {
  readonly context: RuleContext;
  readonly findings: readonly Finding[];
  /** Rules that threw: what they would have found is not known. */
  readonly failedRules: readonly string[];
  readonly run: RuleRun;
}

async function contextOf(request: ScanRequest): Promise<RuleContext> {
  const { git, commit, shape, config, tools, history, logger, progress, cache } = request;
  if (request.same !== undefined) return { ...request.same.context, tools };
  const tree = await readTree(git, commit, request.overlay);
  const documents: Documents = await loadDocumentsOfTree(git, tree);
  const facts = await loadFactsOfTree(
    {
      git,
      commit,
      cache,
      logger,
      progress,
      include: config.scan.include,
      exclude: config.scan.exclude,
      maxFileBytes: config.scan.maxFileBytes,
      ...(request.overlay === undefined ? {} : { overlay: request.overlay }),
    },
    tree,
  );
  const modules = buildModuleGraph({ facts, documents, shape });
  const data = buildDataModel({ facts, documents, shape, config });
  return { facts, documents, modules, data, shape, config, tools, history };
}

/**
 * Facts of a commit and what the rules say about them. Reads blobs only: none of the repository's code
 * runs, and the checkout is not looked at.
 */
export async function scan(request: ScanRequest): Promise<Scan> {
  const context = await contextOf(request);
  request.progress.stage('Applying the rules');
  const run = runRules(allRules, context);
  const failedRules = run.ruleErrors.map((error) => error.rule);
  return { context, findings: run.findings, failedRules, run };
}
