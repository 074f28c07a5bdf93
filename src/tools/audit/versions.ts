/** The little of semantic versioning that an audit needs; ranges come from advisories, not from manifests. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** Empty for a release. */
  readonly pre: string;
}

const VERSION = /^[v=\s]*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;

/** Parses `1.2.3-rc.1`; missing parts are zero. */
export function parseVersion(text: string): Version | undefined {
  const match = VERSION.exec(text.trim());
  if (match === null) return undefined;
  return {
    major: Number(match[1]),
    minor: Number(match[2] ?? 0),
    patch: Number(match[3] ?? 0),
    pre: match[4] ?? '',
  };
}

function comparePre(a: string, b: string): number {
  if (a === b) return 0;
  // A release comes after all of its pre-releases.
  if (a === '' || b === '') return a === '' ? 1 : -1;
  const left = a.split('.');
  const right = b.split('.');
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const x = left[index];
    const y = right[index];
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    if (x === y) continue;
    const numbers = /^\d+$/.test(x) && /^\d+$/.test(y);
    if (numbers) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return 0;
}

/** Negative when `a` comes before `b`. */
export function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch || comparePre(a.pre, b.pre);
}

/** The step from one version to another, as caret ranges see it: below 1.0.0 a minor step may break. */
export function bumpBetween(from: Version, to: Version): 'patch' | 'minor' | 'major' {
  if (from.major !== to.major) return 'major';
  if (from.minor !== to.minor) return from.major === 0 ? 'major' : 'minor';
  return 'patch';
}

interface Comparator {
  readonly operator: string;
  readonly version: Version;
}

function comparators(clause: string): readonly Comparator[] | undefined {
  const found: Comparator[] = [];
  for (const match of clause.matchAll(/(>=|<=|>|<|=|\^|~)?\s*(\*|v?\d[0-9A-Za-z.+-]*)/g)) {
    if (match[2] === '*') continue;
    const version = parseVersion(match[2] ?? '');
    if (version === undefined) return undefined;
    found.push({ operator: match[1] ?? '=', version });
  }
  return found;
}

function holds({ operator, version }: Comparator, candidate: Version): boolean {
  const order = compareVersions(candidate, version);
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '^':
      return order >= 0 && bumpBetween(version, candidate) !== 'major';
    case '~':
      return order >= 0 && bumpBetween(version, candidate) === 'patch';
    default:
      return order === 0;
  }
}

/** True when an advisory's range (`>=1.0.0 <1.2.3 || 2.0.0`) covers a version; undefined when it cannot be read. */
export function inRange(range: string, version: Version): boolean | undefined {
  let unknown = false;
  for (const clause of range.split('||')) {
    const parts = comparators(clause);
    if (parts === undefined) unknown = true;
    else if (parts.every((part) => holds(part, version))) return true;
  }
  return unknown ? undefined : false;
}

/** Lowest version that is above the vulnerable range; from `<1.2.3`, as `<=` does not say what comes next. */
export function firstFixed(vulnerable: string, installed: Version | undefined): string | undefined {
  const bounds: Version[] = [];
  for (const clause of vulnerable.split('||')) {
    const parts = comparators(clause);
    if (parts === undefined) continue;
    const upper = parts.find((part) => part.operator === '<');
    if (upper === undefined) continue;
    if (installed !== undefined && !parts.every((part) => holds(part, installed))) continue;
    bounds.push(upper.version);
  }
  // Without the installed version, only an undivided range has one answer.
  const [first, ...others] = bounds.sort(compareVersions);
  if (first === undefined || (installed === undefined && others.length > 0)) return undefined;
  const text = versionText(first);
  return inRange(vulnerable, first) === false ? text : undefined;
}

/** As npm writes it. */
export function versionText(version: Version): string {
  const base = `${version.major}.${version.minor}.${version.patch}`;
  return version.pre === '' ? base : `${base}-${version.pre}`;
}
