import { SuiteError } from '../../core/errors.js';
import { findObsoletingCommit } from '../../propose/pulls/obsolete.js';
import type { OpenFindings } from '../../propose/pulls/plan-pulls.js';
import type { ProposalWorld } from '../../propose/world.js';
import { NO_TOOLS } from '../../tools/results.js';
import type { Scan } from '../../scan/scan.js';
import { completeRules } from '../measurements.js';
import { scanWith, type ScanWiring } from '../scanning.js';

/** What the rules say about a commit without running anything of the repository. */
export function staticScan(wiring: ScanWiring, commit: string): Promise<Scan> {
  const { git } = wiring.repository;
  return scanWith(wiring, 'command')({ git, commit, overlay: new Map(), tools: NO_TOOLS });
}

export function openFindings(scan: Scan): OpenFindings {
  return {
    open: new Set(scan.findings.map((finding) => finding.fingerprint)),
    completeRules: completeRules(NO_TOOLS, scan.failedRules),
  };
}

/**
 * For findings of our open pull requests that the base branch no longer has: the commit with which each went
 * away, where that can be found in the history that is here.
 */
export async function obsoletingCommits(
  wiring: ScanWiring,
  world: ProposalWorld,
  now: OpenFindings,
  tip: string,
): Promise<ReadonlyMap<string, string>> {
  const { git } = wiring.repository;
  const found = new Map<string, string>();
  for (const own of world.open) {
    const since = await git.run(['merge-base', own.pull.headCommit, tip]);
    if (since.exitCode !== 0) continue;
    for (const { fingerprint, path, rule } of own.fixes) {
      const isGone = rule !== undefined && now.completeRules.has(rule) && !now.open.has(fingerprint);
      if (!isGone || path === undefined || found.has(fingerprint)) continue;
      const commit = await findObsoletingCommit({
        git,
        since: since.stdout.trim(),
        tip,
        path,
        isOpenAt: async (revision) => {
          const at = await git.resolve(`${revision}^{commit}`);
          if (at === undefined) return undefined;
          return openFindings(await staticScan(wiring, at)).open.has(fingerprint);
        },
      }).catch((error: unknown) => {
        // A commit that is not in this clone: then it is closed without naming one.
        if (error instanceof SuiteError && error.code === 'git/command-failed') return undefined;
        throw error;
      });
      if (commit !== undefined) found.set(fingerprint, commit);
    }
  }
  return found;
}
