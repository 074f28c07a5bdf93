import type { Config } from '../config/schema.js';
import type { RepositoryShape } from '../config/shape.js';
import type { Finding, Tier } from '../core/finding.js';
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
  readonly history: History;
  /** Only rules of these tiers; all when absent. */
  readonly tiers?: readonly Tier[];
  readonly cache: FactsCache;
  readonly logger: Logger;
  readonly progress: Progress;
}

export interface Scan {
  readonly context: RuleContext;
  readonly findings: readonly Finding[];
  readonly run: RuleRun;
}

/** Every rule may raise or lower the tier of a finding, so that tiers are chosen by finding, not by rule. */
function inTiers(findings: readonly Finding[], tiers: readonly Tier[] | undefined): readonly Finding[] {
  return tiers === undefined ? findings : findings.filter((finding) => tiers.includes(finding.tier));
}

/**
 * Facts of a commit and what the rules say about them. Reads blobs only: none of the repository's code
 * runs, and the checkout is not looked at.
 */
export async function scan(request: ScanRequest): Promise<Scan> {
  const { git, commit, shape, config, tools, history, logger, progress, cache } = request;
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
  progress.stage('Applying the rules');
  const modules = buildModuleGraph({ facts, documents, shape });
  const data = buildDataModel({ facts, documents, shape, config });
  const context: RuleContext = { facts, documents, modules, data, shape, config, tools, history };
  const run = runRules(allRules, context);
  return { context, findings: inTiers(run.findings, request.tiers), run };
}
