import type { FindingRow } from './rows.js';

/** Findings as the page brings them: what rows share is written once, which halves the page. */
export interface PackedFindings {
  readonly words: readonly string[];
  /** Places in `words` of rule, tier, category, severity, package, first seen and areas; fingerprint, path, message. */
  readonly rows: readonly (readonly [
    readonly [number, number, number, number, number, number],
    readonly number[],
    string,
    string,
    string,
  ])[];
}

export function packFindings(findings: readonly FindingRow[]): PackedFindings {
  const places = new Map<string, number>();
  const place = (word: string): number => {
    const at = places.get(word) ?? places.size;
    places.set(word, at);
    return at;
  };
  const rows = findings.map(
    (row) =>
      [
        [
          ...([place(row.rule), place(row.tier), place(row.category)] as const),
          ...([place(row.severity), place(row.package), place(row.firstSeen)] as const),
        ],
        row.areas.map(place),
        row.fingerprint,
        row.path,
        row.message,
      ] as const,
  );
  return { words: [...places.keys()], rows };
}

export function unpackFindings({ words, rows }: PackedFindings): readonly FindingRow[] {
  const word = (at: number): string => words[at] ?? '';
  return rows.map(
    ([[rule, tier, category, severity, name, firstSeen], areas, fingerprint, path, message]) => ({
      ...{ fingerprint, path, message, rule: word(rule), package: word(name), firstSeen: word(firstSeen) },
      // What packFindings was given: these words are of their kinds.
      tier: word(tier) as FindingRow['tier'],
      category: word(category) as FindingRow['category'],
      severity: word(severity) as FindingRow['severity'],
      areas: areas.map(word),
    }),
  );
}
