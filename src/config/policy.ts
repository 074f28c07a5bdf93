import { atLeast, type Category, type Finding } from '../core/finding.js';
import { protectedPath } from '../core/policy-paths.js';
import type { Config, Decision } from './schema.js';

/** What is done about a finding, and why, as a sentence. */
export interface PolicyDecision {
  readonly decision: Decision | 'parked';
  readonly reason: string;
}

/** How often the fix of a finding has failed since the last success or reset. */
export interface Strike {
  readonly count: number;
  readonly lastReason?: string;
  /** A gate of an iteration kept it out: once is enough, a second time would come to the same. */
  readonly byGate?: boolean;
}

/** Whether a finding is left alone until a person resets it. */
export function isParked(strike: Strike | undefined, limit: number): boolean {
  return strike !== undefined && (strike.byGate === true || strike.count >= limit);
}

/** What earlier runs recorded about fixes. */
export interface FixHistory {
  /** Failed fixes since the last success or reset, by fingerprint (CM-11). */
  readonly strikes: ReadonlyMap<string, Strike>;
  /** Rules that lost their autonomy, with the reason (safety rule 11). */
  readonly reportOnlyRules?: ReadonlyMap<string, string>;
}

export const NO_FIX_HISTORY: FixHistory = { strikes: new Map() };

const SCHEMA_REASON = 'schema and migrations are changed only by a person';
const SETTINGS_REASON = 'configuration and secrets are changed only by a person';

/** Why only a person changes files of this kind (CM-10), or undefined when it is no such file. */
export function personalPath(path: string): string | undefined {
  if (SCHEMA_PATH.test(path)) return SCHEMA_REASON;
  if (SETTINGS_PATH.test(path)) return SETTINGS_REASON;
  return undefined;
}

interface Default extends PolicyDecision {
  readonly decision: Decision;
}

const act = (reason: string): Default => ({ decision: 'act', reason });
const ask = (reason: string): Default => ({ decision: 'ask', reason });
const report = (reason: string): Default => ({ decision: 'report', reason });

/** Migrations and schemas: a mistake there loses data (CM-10). */
const SCHEMA_PATH = /\.prisma$|\.sql$|(?:^|\/)(?:migrations?|drizzle)\//i;
/** What configures programs, and what may hold secrets. */
const SETTINGS_PATH =
  /(?:^|\/)(?:\.env[^/]*|[^/]+\.env|\.npmrc|\.yarnrc[^/]*|Dockerfile[^/]*|(?:docker-)?compose[^/]*\.ya?ml|[^/]+\.tf|[^/]+\.(?:pem|key|p12)|secrets?\.[^/]+|[^/]+\.config\.[cm]?[jt]s|[jt]sconfig[^/]*\.json)$/i;

/** The list of CM-10, for findings whose fix is safe. */
const BY_CATEGORY: Readonly<Record<Category, Default>> = {
  dependencies: ask('an upgrade that is not patch-level changes more than the defect'),
  tests: ask('whether a failing test or the code is wrong is for a person to decide'),
  types: act('type errors are repaired without asking'),
  tenancy: act('isolation between tenants is repaired and tested without asking'),
  coverage: act('tests are added without asking where coverage is below its threshold'),
  performance: act('performance regressions are repaired without asking'),
  lint: act('lint errors are repaired without asking'),
  'dead-code': act('dead code whose removal is safe is removed without asking'),
  cycles: ask('breaking a cycle may change the architecture'),
  integration: ask('how a call to another system fails is for a person to decide'),
  improvement: act('a criterion is worked on in a weekly iteration, whose pull request a person reviews'),
};

function textOf(finding: Finding, key: string): string | undefined {
  const value = finding.data?.[key];
  return typeof value === 'string' ? value : undefined;
}

/** The step to the version that fixes it, as the audit rule hands it on. */
function bumpOf(finding: Finding): string | undefined {
  const fix = finding.data?.fix;
  const nested = typeof fix === 'object' && fix !== null && 'bump' in fix ? fix.bump : undefined;
  return textOf(finding, 'bump') ?? (typeof nested === 'string' ? nested : undefined);
}

function vulnerability(finding: Finding): Default {
  const bump = bumpOf(finding);
  if (finding.severity !== 'critical' && finding.severity !== 'high') {
    return report('only vulnerabilities rated high or critical are acted on');
  }
  if (bump === 'patch') return act('a high or critical vulnerability has a patch-level fix');
  if (bump === undefined) return ask('no version is known that fixes it without breaking');
  return ask(`the fix is a ${bump} upgrade, not patch-level`);
}

/** An unused dependency is no advisory; taking it out is dead code, not an upgrade. */
function dependency(finding: Finding): Default {
  const data = finding.data ?? {};
  if ('bump' in data || 'fix' in data || 'advisory' in data || finding.tier === 'critical') {
    return vulnerability(finding);
  }
  return isSafe(finding)
    ? act('taking out a dependency that nothing uses is safe')
    : BY_CATEGORY.dependencies;
}

function isSafe(finding: Finding): boolean {
  return finding.remediation.by === 'fixer' && finding.remediation.safety === 'safe';
}

/** What CM-10 says when the configuration says nothing. */
function defaultDecision(finding: Finding): Default {
  if (finding.category === 'dependencies') return dependency(finding);
  if (finding.category === 'lint' && textOf(finding, 'level') === 'warning')
    return report('only lint errors are repaired without asking; the linter calls this a warning');
  if (finding.category === 'tests' && finding.tier !== 'critical')
    return act('missing tests are added without asking');
  if (concernsManifests(finding) && isSafe(finding)) return BY_CATEGORY[finding.category];
  const personal = personalPath(finding.path);
  if (personal !== undefined) return ask(personal);
  if (textOf(finding, 'concerns') === 'schema') return ask(SCHEMA_REASON);
  if (textOf(finding, 'concerns') === 'configuration') return ask(SETTINGS_REASON);
  if (finding.category === 'cycles' && isSafe(finding)) {
    return act('the cycle exists in types only, so that breaking it cannot change behaviour');
  }
  if (finding.category === 'integration' && isSafe(finding)) {
    return act('the repair of this call cannot change what a successful call does');
  }
  return BY_CATEGORY[finding.category];
}

function known(value: string): value is Decision {
  return value === 'act' || value === 'ask' || value === 'report';
}

/** A value that nobody defined blocks: it may have been meant as a stricter one (safety rule 4). */
function configured(finding: Finding, config: Config): PolicyDecision | undefined {
  const byRule = Object.hasOwn(config.policy.rules, finding.rule)
    ? config.policy.rules[finding.rule]
    : undefined;
  const byCategory = config.policy.categories[finding.category];
  const value: string | undefined = byRule ?? byCategory;
  if (value === undefined) return undefined;
  const place =
    byRule === undefined ? `policy.categories.${finding.category}` : `policy.rules.${finding.rule}`;
  if (!known(value))
    return { decision: 'report', reason: `${place} has a value that is not known, which blocks` };
  return { decision: value, reason: `${place} says ${value}` };
}

/** Neither the list nor the configuration goes past what the finding itself allows. */
function capped(wanted: PolicyDecision, isConfigured: boolean, finding: Finding): PolicyDecision {
  if (wanted.decision === 'report') return wanted;
  if (finding.confidence !== 'high') {
    if (isConfigured && wanted.decision === 'ask') return wanted;
    return isConfigured
      ? ask(`${wanted.reason}, but the rule is not sure enough to act (${finding.confidence} confidence)`)
      : report(`the rule is not sure enough to act (${finding.confidence} confidence)`);
  }
  if (wanted.decision !== 'act') return wanted;
  if (finding.remediation.by === 'person') {
    // An issue for each small thing that nobody can automate would be noise.
    return atLeast(finding.severity, 'high')
      ? ask(`${wanted.reason}, but only a person can fix this one`)
      : report('only a person can fix this one, and it is not severe enough to ask about');
  }
  if (finding.remediation.by === 'fixer' && finding.remediation.safety === 'review') {
    return ask(`${wanted.reason}, but the fix could change behaviour and needs a review`);
  }
  return wanted;
}

/** True for a finding that stops a session and is fixed before anything else (CM-23). */
export function isEmergency(finding: Pick<Finding, 'tier' | 'severity'>, config: Config): boolean {
  const { emergency } = config.policy;
  return emergency !== 'off' && finding.tier === 'critical' && atLeast(finding.severity, emergency);
}

/** True for rules whose subject are manifests and lockfiles. */
export function concernsManifests(finding: Pick<Finding, 'category' | 'rule'>): boolean {
  return finding.category === 'dependencies' || /dependenc(?:y|ies)\b/.test(finding.rule);
}

/**
 * What is done about one finding (CM-10, CM-11). In this order: parked after the configured strikes, low
 * confidence, protected paths, a rule that lost its autonomy, the configuration (rule before category),
 * then the built-in list. What the fix itself allows caps the answer.
 */
export function decide(
  finding: Finding,
  config: Config,
  history: FixHistory = NO_FIX_HISTORY,
): PolicyDecision {
  const strikes = history.strikes.get(finding.fingerprint);
  if (strikes !== undefined && isParked(strikes, config.policy.strikes)) {
    const times = strikes.count === 1 ? 'once' : `${strikes.count} times`;
    const last = strikes.lastReason === undefined ? '' : `; the last time: ${strikes.lastReason}`;
    return { decision: 'parked', reason: `its fix failed ${times}${last}` };
  }
  if (finding.confidence === 'low') return report('the rule is not sure enough (low confidence)');
  const blocked = protectedPath(finding.path, {
    // Coverage of a package and criteria are shown at the manifest; what changes are other files.
    allowManifests:
      concernsManifests(finding) || finding.category === 'coverage' || finding.category === 'improvement',
    neverTouch: config.policy.neverTouch,
  });
  if (blocked !== undefined) return report(`${finding.path} is protected: ${blocked}`);
  const lost = history.reportOnlyRules?.get(finding.rule);
  if (lost !== undefined) return report(`the rule only reports: ${lost}`);
  const override = configured(finding, config);
  return capped(override ?? defaultDecision(finding), override !== undefined, finding);
}
