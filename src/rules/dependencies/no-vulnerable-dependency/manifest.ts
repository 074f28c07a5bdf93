import { ts } from 'ts-morph';
import { bumpBetween, compareVersions, parseVersion } from '../../../tools/audit/versions.js';

/** Peer ranges say what others may bring along and install nothing: they stay. */
const SECTIONS: ReadonlySet<string> = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);

/** Where a manifest names the version of a package, as offsets of the text between the quotes. */
export interface DeclaredRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The properties of an object whose names are strings. */
function entriesOf(node: ts.Node | undefined): readonly (readonly [name: string, value: ts.Expression])[] {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isStringLiteral(property.name)
      ? [[property.name.text, property.initializer] as const]
      : [],
  );
}

/** Every range with which a manifest's text asks for a package to be installed. */
export function declaredRanges(manifest: string, name: string): readonly DeclaredRange[] {
  const source = ts.parseJsonText('package.json', manifest);
  return entriesOf(source.statements[0]?.expression)
    .filter(([section]) => SECTIONS.has(section))
    .flatMap(([, section]) => entriesOf(section))
    .flatMap(([dependency, value]) => {
      if (dependency !== name || !ts.isStringLiteral(value)) return [];
      const start = value.getStart(source) + 1;
      return [{ start, end: value.end - 1, text: manifest.slice(start, value.end - 1) }];
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

/**
 * True when a plain range asks for an earlier version on the same line as this one. Another member of the
 * repository may be on a later version already, or on another major one: a patch is none of its business.
 */
export function leadsTo(range: string, version: string): boolean {
  const [from, to] = [parseVersion(range.trim().replace(/^[~^]/, '')), parseVersion(version)];
  if (from === undefined || to === undefined || compareVersions(from, to) > 0) return false;
  const bump = bumpBetween(from, to);
  return range.trim().startsWith('^') ? bump !== 'major' : bump === 'patch';
}
