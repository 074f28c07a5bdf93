import { reason, type RiskReason } from './types.js';
import type { FileKind } from './paths.js';

interface Pair {
  readonly before: string;
  readonly after: string;
}

/** Lines of one text that the other has not, without a real alignment: enough to see what is new or gone. */
function changedLines({ before, after }: Pair): readonly string[] {
  const lines = (text: string): readonly string[] => text.split(/\r?\n/);
  const [old, now] = [new Set(lines(before)), new Set(lines(after))];
  return [
    ...lines(before).filter((line) => !now.has(line)),
    ...lines(after).filter((line) => !old.has(line)),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts by their key, nested keys joined; undefined when anything but texts is in it. */
function messagesOf(value: unknown, prefix = ''): ReadonlyMap<string, string> | undefined {
  if (typeof value === 'string') return new Map([[prefix, value]]);
  if (!isRecord(value)) return undefined;
  const found = new Map<string, string>();
  for (const [key, inner] of Object.entries(value)) {
    const nested = messagesOf(inner, `${prefix}/${key}`);
    if (nested === undefined) return undefined;
    for (const [path, text] of nested) found.set(path, text);
  }
  return found;
}

function parsed(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Broken JSON is no set of messages; the caller then cannot judge the file.
    return undefined;
  }
}

function judgeMessages(path: string, pair: Pair): RiskReason {
  const [before, after] = [messagesOf(parsed(pair.before)), messagesOf(parsed(pair.after))];
  if (before === undefined || after === undefined) {
    return reason('unsure', path, null, 'The file does not hold plain messages only.');
  }
  const gone = [...before.keys()].find((key) => !after.has(key));
  if (gone !== undefined)
    return reason('unsure', path, null, 'A message was removed; what shows it cannot be seen.');
  if (
    [...after].some(
      ([key, text]) => before.get(key) !== text && /<\s*script|javascript:|\bon\w+\s*=/i.test(text),
    )
  ) {
    return reason('security', path, null, 'A message holds code that a browser may run.');
  }
  return reason('ui', path, null, 'Only the wording of the interface changes.');
}

/** Judges the change of a file that holds no program; an absent side is the empty text. */
export function judgePlainText(path: string, kind: FileKind, pair: Pair): RiskReason {
  if (kind === 'messages') return judgeMessages(path, pair);
  const lines = changedLines(pair);
  if (kind === 'document') return reason('documentation', path, null, 'Only a text for readers changes.');
  if (kind === 'mdx') {
    const code = lines.some((line) =>
      /[{}]|^\s*(?:import|export)\b|<\s*[A-Z/]|<\s*(?:script|iframe)|javascript:|\bon\w+=/i.test(line),
    );
    return code
      ? reason('unsure', path, null, 'Code inside a document changes.')
      : reason('documentation', path, null, 'Only a text for readers changes.');
  }
  if (kind === 'style') {
    const outside = lines.some((line) =>
      /@import|@plugin|@config|@source|url\(\s*['"]?(?:[a-z]+:)?\/\/|expression\(|javascript:/i.test(line),
    );
    return outside
      ? reason('unsure', path, null, 'A style sheet loads something from elsewhere.')
      : reason('ui', path, null, 'Only styles change.');
  }
  const active = /<\s*(?:script|foreignObject|iframe|use|image|a)\b|\bon\w+\s*=|javascript:|<!ENTITY/i.test(
    pair.after,
  );
  return active
    ? reason('security', path, null, 'The drawing holds what a browser may run or load.')
    : reason('ui', path, null, 'Only a drawing changes.');
}
