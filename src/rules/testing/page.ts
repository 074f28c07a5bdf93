import { parse } from 'yaml';
import type { ConfigInput } from '../../config/schema.js';

/** A marked example of a rule's page. */
interface PageExample {
  readonly verdict: 'wrong' | 'right';
  /** 1-based line of the fence. */
  readonly line: number;
  readonly files: Readonly<Record<string, string>>;
}

export interface RulePage {
  readonly title: string;
  readonly headings: readonly string[];
  readonly examples: readonly PageExample[];
  readonly config: ConfigInput;
}

const DEFAULT_PATH = 'src/example';

/** Reads a rule's README.md: headings, and the fences that are marked as examples. */
export function readPage(markdown: string): RulePage {
  const fences = fencesOf(markdown);
  const shared: Record<string, string> = {};
  let config: ConfigInput = {};
  for (const { info, text } of fences) {
    if (info === 'prisma schema') shared['prisma/schema.prisma'] = text;
    if (info === 'yaml config') config = parse(text) as ConfigInput;
    if (info === 'json package') shared['package.json'] = text;
  }
  const examples = fences.flatMap(({ info, text, line }): readonly PageExample[] => {
    const match = /^([jt]sx?) (wrong|right)$/.exec(info);
    if (match === null) return [];
    const files = { ...shared, ...filesOf(text, `${DEFAULT_PATH}.${match[1] ?? 'ts'}`) };
    return [{ verdict: match[2] === 'wrong' ? 'wrong' : 'right', line, files }];
  });
  return {
    title: /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll('`', '').trim() ?? '',
    headings: [...markdown.matchAll(/^## (.+)$/gm)].map((match) => (match[1] ?? '').trim()),
    examples,
    config,
  };
}

interface Fence {
  readonly info: string;
  readonly text: string;
  readonly line: number;
}

function fencesOf(markdown: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: { info: string; line: number; body: string[] } | undefined;
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    const mark = /^```(.*)$/.exec(line);
    if (mark === null) open?.body.push(line);
    else if (open === undefined) open = { info: (mark[1] ?? '').trim(), line: index + 1, body: [] };
    else {
      fences.push({ info: open.info, line: open.line, text: `${open.body.join('\n')}\n` });
      open = undefined;
    }
  }
  return fences;
}

/** `// file: path` starts a file; what stands before the first one goes to the default path. */
function filesOf(text: string, fallback: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  let path = fallback;
  for (const line of text.split('\n')) {
    const mark = /^\s*\/\/ file: (\S+)\s*$/.exec(line);
    if (mark?.[1] !== undefined) path = mark[1];
    else files[path] = `${files[path] ?? ''}${line}\n`;
  }
  const kept = Object.entries(files).filter(([, content]) => content.trim() !== '');
  return Object.fromEntries(kept);
}
