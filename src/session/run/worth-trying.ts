import { packageOf } from '../../config/shape.js';
import type { Finding } from '../../core/finding.js';
import { isSettled } from '../../tools/measured.js';
import type { ToolResults } from '../../tools/results.js';
import { affectedPackages } from '../checks/affected-packages.js';
import { withoutTests } from '../checks/baseline.js';
import type { NightlyInput } from './state.js';

/** From tests that ran, over tests that could run, to no tests at all. */
const RANKS = ['vouched', 'perhaps', 'never'] as const;
type Rank = (typeof RANKS)[number];

/**
 * Findings in the order of work, those first for which tests have run in their package or in one that depends
 * on it. Where tests are required, what no test can ever vouch for is left out as long as there is anything
 * else: in a large repository it would use up the session's limit.
 */
export function worthTrying(
  candidates: readonly Finding[],
  tools: Pick<ToolResults, 'tests' | 'types' | 'lint'>,
  { shape, config }: Pick<NightlyInput, 'shape' | 'config'>,
): readonly Finding[] {
  const known = new Map<string, Rank>();
  const rankOf = (path: string): Rank => {
    const affected = affectedPackages(shape, [path]);
    if (withoutTests(tools, affected) === undefined) return 'vouched';
    const couldRun = shape.packages.some(
      ({ name, commands, testRunner }) =>
        affected.includes(name) &&
        !isSettled(tools.tests.get(name)) &&
        (commands.test ?? testRunner) !== undefined,
    );
    return couldRun ? 'perhaps' : 'never';
  };
  const ranked = candidates.map((finding) => {
    const owner = packageOf(shape, finding.path)?.name ?? '';
    const rank = known.get(owner) ?? rankOf(finding.path);
    known.set(owner, rank);
    return { finding, rank };
  });
  const inOrder = RANKS.map((rank) =>
    ranked.filter((entry) => entry.rank === rank).map((entry) => entry.finding),
  );
  const [vouched = [], perhaps = [], never = []] = inOrder;
  const tested = [...vouched, ...perhaps];
  return tested.length > 0 && config.session.requireTests ? tested : [...tested, ...never];
}
