import type { RepositoryShape } from '../../config/shape.js';
import type { Git } from '../../core/ports.js';
import { RED_BASE_RULE } from '../../emergency/red-base/apply-revert.js';
import { lastRed } from '../../emergency/red-base/record-base.js';
import { fetchHistory } from '../../propose/handover/fetch-history.js';
import { newsOf } from '../../propose/projections.js';
import type { PullTemplate } from '../../propose/pulls/desired.js';
import type { OpenFindings } from '../../propose/pulls/plan-pulls.js';
import { findTemplate } from '../../propose/pulls/template.js';
import { observeProposals, type ProposalWorld } from '../../propose/world.js';
import type { Scan } from '../../scan/scan.js';
import type { StateLog } from '../../state/log.js';
import { shapeOf, type Repository } from '../repository.js';
import type { ScanWiring } from '../scanning.js';
import type { System } from '../system.js';
import type { Link } from './link.js';
import { obsoletingCommits, openFindings, staticScan } from './obsolescence.js';
import type { ProposeRequest } from './proposal.js';

/** What the writing half works with. */
export interface Bench {
  readonly system: System;
  readonly request: ProposeRequest;
  readonly link: Link;
  readonly repository: Repository;
  readonly log: StateLog;
  /** For the dashboard and the summary. */
  readonly warnings: readonly string[];
}

/** With everything looked up that decisions need. */
export interface Workbench extends Bench {
  /** With access to the remote. */
  readonly git: Git;
  readonly shape: RepositoryShape;
  readonly wiring: ScanWiring;
  readonly baseBranch: string;
  readonly tip: string;
  readonly world: ProposalWorld;
  /** What the rules say about the tip of the base branch. */
  readonly baseScan: Scan;
  readonly scan: OpenFindings;
  readonly template: PullTemplate | undefined;
  readonly obsoleteBy: ReadonlyMap<string, string>;
}

async function templateOf(
  git: Git,
  tip: string,
  configured: string | undefined,
): Promise<PullTemplate | undefined> {
  const tree = await git.listTree(tip);
  const files = tree.filter(({ mode, validPath }) => validPath && mode.startsWith('100'));
  const path = findTemplate(
    files.map((entry) => entry.path),
    configured,
  );
  if (path === undefined) return undefined;
  return { path, text: await git.text(['cat-file', 'blob', `${tip}:${path}`]) };
}

/** A revert of ours is obsolete once the tests pass; no scan can say that. */
function withBase(scan: OpenFindings, log: StateLog): OpenFindings {
  if (lastRed(log.events()) !== undefined) return scan;
  return { ...scan, completeRules: new Set([...scan.completeRules, RED_BASE_RULE]) };
}

/** Records what became of our pull requests since the log last heard of them. */
export async function recordNews(log: StateLog, world: ProposalWorld): Promise<void> {
  for (const { type, data } of newsOf(world, log.events())) await log.append(type, { ...data });
}

/** Looks everything up, and records what became of our pull requests since the last run. */
export async function prepareBench(bench: Bench): Promise<Workbench> {
  const { system, link, repository, log } = bench;
  const git = await link.withAccess(repository.git);
  const baseBranch = repository.config.baseBranch ?? link.repository.defaultBranch;
  await fetchHistory(git, { baseBranch, baseCommit: repository.head, branch: undefined });
  const tip = (await git.resolve(`refs/remotes/origin/${baseBranch}^{commit}`)) ?? repository.head;
  const shape = await shapeOf(repository, repository.head);
  const wiring: ScanWiring = { system, repository: { ...repository, git }, shape, log };
  const { config } = repository;
  const world = await observeProposals(link.forge, config, link.viewer, log.events());
  await recordNews(log, world);
  const baseScan = await staticScan(wiring, tip);
  const scan = withBase(openFindings(baseScan), log);
  const { pulls } = config.session;
  return {
    ...bench,
    ...{ git, shape, wiring, baseBranch, tip, world, scan, baseScan },
    template: await templateOf(git, tip, pulls.template),
    obsoleteBy: await obsoletingCommits(wiring, world, scan, tip),
  };
}
