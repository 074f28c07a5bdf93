const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** Where a manifest names the version of a package, as offsets of the text between the quotes. */
export interface DeclaredRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function sectionSpan(
  manifest: string,
  section: string,
): { readonly start: number; readonly end: number } | undefined {
  const opening = new RegExp(`"${section}"\\s*:\\s*\\{`).exec(manifest);
  if (opening === null) return undefined;
  const start = opening.index + opening[0].length;
  // Sections hold strings only, so the first closing brace ends them.
  const end = manifest.indexOf('}', start);
  return end === -1 ? undefined : { start, end };
}

/** Every range with which a manifest's text asks for a package. */
export function declaredRanges(manifest: string, name: string): readonly DeclaredRange[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return SECTIONS.flatMap((section) => {
    const span = sectionSpan(manifest, section);
    if (span === undefined) return [];
    const match = new RegExp(`"${escaped}"(\\s*:\\s*)"([^"]*)"`).exec(manifest.slice(span.start, span.end));
    if (match === null) return [];
    const text = match[2] ?? '';
    const end = span.start + match.index + match[0].length - 1;
    return [{ start: end - text.length, end, text }];
  });
}

/** The manifest with other ranges for a package, byte for byte the same elsewhere. */
export function withRange(manifest: string, name: string, change: (range: string) => string): string {
  return [...declaredRanges(manifest, name)]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, range) => text.slice(0, range.start) + change(range.text) + text.slice(range.end),
      manifest,
    );
}

/** `^1.2.3` → `^1.2.4`; undefined for ranges that are no plain version with `^`, `~` or nothing. */
export function raisedRange(range: string, version: string): string | undefined {
  const match = /^([~^]?)\d+\.\d+\.\d+$/.exec(range.trim());
  return match === null ? undefined : `${match[1] ?? ''}${version}`;
}
