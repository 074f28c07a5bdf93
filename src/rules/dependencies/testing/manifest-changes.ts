type Texts = Readonly<Record<string, string>>;

/** All values of a JSON document that are no objects, with their keys in the order of the text. */
function leavesOf(value: unknown, at: string): readonly (readonly [at: string, value: string])[] {
  if (typeof value !== 'object' || value === null) return [[at, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${at}/${key}`));
}

function leavesIn(text: string): readonly (readonly [at: string, value: string])[] {
  return leavesOf(JSON.parse(text.replace(/^\uFEFF/, '')), '');
}

/**
 * What stands for "types check" where the file is a manifest: it parses, its keys are the same in the same
 * order, and no value but ranges of one package among what is installed has changed.
 */
export function manifestProblems(before: Texts, after: Texts, name: string): readonly string[] {
  const range = new RegExp(`^/(?:dependencies|devDependencies|optionalDependencies)/${name}$`);
  return Object.keys(before)
    .filter((path) => /(?:^|\/)package\.json$/.test(path))
    .flatMap((path) => {
      const [old, fresh] = [leavesIn(before[path] ?? ''), leavesIn(after[path] ?? '')];
      const keys = (leaves: typeof old): string => leaves.map(([at]) => at).join('\n');
      if (keys(old) !== keys(fresh)) return [`${path} has other keys, or has them in another order`];
      return old
        .filter(([at, value], index) => value !== fresh[index]?.[1] && !range.test(at))
        .map(([at]) => `${path} has changed at ${at}`);
    });
}
