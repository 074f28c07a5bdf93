/** POSIX paths relative to the repository root, without the dialects of the operating system. */

/** Directory of a path; empty string at the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Last component of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Joins and folds `.` and `..`; undefined when the result would leave the repository. */
export function joinPath(base: string, relative: string): string | undefined {
  const parts: string[] = base === '' ? [] : base.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The directory itself, its parent and so on up to the root. */
export function* ancestors(directory: string): Generator<string> {
  let current = directory;
  for (;;) {
    yield current;
    if (current === '') return;
    current = directoryOf(current);
  }
}
