import picomatch from 'picomatch';

const MATCHING = { dot: true } as const;

/** The directories before the first wildcard: nothing outside them can match. */
function fixedPart(glob: string): readonly string[] {
  const { base } = picomatch.scan(glob);
  return base === '' || base === '.' ? [] : base.split('/');
}

function isPrefix(part: readonly string[], whole: readonly string[]): boolean {
  return part.length <= whole.length && part.every((segment, index) => segment === whole[index]);
}

function normalise(glob: string): string {
  return glob.replace(/^\.\//, '').replace(/\/+$/, '');
}

/**
 * True when some file could match both globs. Errs on the side of a conflict: two wildcards that share
 * their fixed directories overlap whatever follows, and a negated glob overlaps everything.
 */
export function globsOverlap(left: string, right: string): boolean {
  const [a, b] = [normalise(left), normalise(right)];
  if (a.startsWith('!') || b.startsWith('!')) return true;
  const [scanA, scanB] = [picomatch.scan(a), picomatch.scan(b)];
  if (scanA.isGlob && scanB.isGlob) {
    const [baseA, baseB] = [fixedPart(a), fixedPart(b)];
    return isPrefix(baseA, baseB) || isPrefix(baseB, baseA);
  }
  if (scanA.isGlob) return covers(a, b);
  if (scanB.isGlob) return covers(b, a);
  // A plain path may be a directory, which stands for all that is below it.
  return isPrefix(a.split('/'), b.split('/')) || isPrefix(b.split('/'), a.split('/'));
}

/** True when the glob matches the path or, for a path that looks like a directory, something below it. */
function covers(glob: string, path: string): boolean {
  if (path === '' || picomatch(glob, MATCHING)(path)) return true;
  const segments = path.split('/');
  const looksLikeFile = segments.at(-1)?.slice(1).includes('.') === true;
  if (looksLikeFile) return false;
  // A slash inside braces or brackets defeats cutting the glob at slashes.
  if (/[{([].*\/.*[})\]]/.test(glob)) return true;
  const parts = glob.split('/');
  const above = parts.slice(0, segments.length);
  if (above.includes('**')) return true;
  return parts.length > segments.length && picomatch(above.join('/'), MATCHING)(path);
}

/** Pairs of globs that overlap; an empty list stands for the whole repository. */
export function overlaps(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [string, string])[] {
  const [a, b] = [left.length === 0 ? ['**'] : left, right.length === 0 ? ['**'] : right];
  return a.flatMap((one) => b.filter((two) => globsOverlap(one, two)).map((two) => [one, two] as const));
}
