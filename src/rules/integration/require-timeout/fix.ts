import { packageOf } from '../../../config/shape.js';
import type { FixOutcome } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import type { Fixer } from '../../fixer.js';
import type { RuleContext } from '../../rule.js';
import { addOption, callAt, parseFile, type OptionEdit, type ParsedFile } from '../shared/options-edit.js';

const RULE = 'integration/require-timeout';
/** AbortSignal.timeout came with Node 17.3; older ranges would break at run time. */
const FIRST_NODE = 18;

type Call = NonNullable<ReturnType<typeof callAt>>;

/** Adds a time limit to a fetch, axios, got, undici, ofetch or superagent call. */
export const fixer: Fixer = {
  rule: RULE,
  async propose(finding, workspace): Promise<FixOutcome> {
    const data = dataOf(finding);
    if (data === undefined) return declined('The finding does not say where the call is.');
    const text = await workspace.read(finding.path);
    if (text === undefined) return declined('The file is gone.');
    const file = parseFile(finding.path, text);
    const call = callAt(file, data.start, data.callee);
    if (call === undefined) return declined('The call is no longer where the finding says.');
    const edit = editFor(file, call, data, workspace.context);
    if (edit.status === 'declined') return edit;
    return {
      status: 'proposed',
      edits: edit.edits,
      summary: `Limit ${data.callee} to ${data.timeoutMs} ms`,
      safety: data.owned ? 'safe' : 'review',
    };
  },
};

interface Data {
  readonly start: number;
  readonly callee: string;
  readonly client: string;
  readonly timeoutMs: number;
  readonly owned: boolean;
}

function dataOf({ data }: Finding): Data | undefined {
  const { start, callee, client, timeoutMs, owned } = data ?? {};
  if (typeof start !== 'number' || typeof callee !== 'string' || typeof client !== 'string') return undefined;
  if (typeof timeoutMs !== 'number') return undefined;
  return { start, callee, client, timeoutMs, owned: owned === true };
}

function declined(reason: string): { readonly status: 'declined'; readonly reason: string } {
  return { status: 'declined', reason };
}

function editFor(file: ParsedFile, call: Call, data: Data, context: RuleContext): OptionEdit {
  const limit = data.timeoutMs.toString().replace(/\B(?=(?:\d{3})+$)/g, '_');
  const verb = data.callee.includes('.') ? (data.callee.split('.').at(-1) ?? '') : '';
  switch (data.client) {
    case 'fetch':
      return fetchEdit(file, call, limit, context);
    case 'undici':
      return withSignal(file, call, limit, context);
    case 'axios': {
      if (/^(?:post|put|patch)$/.test(verb)) return once(file, call, 2, `timeout: ${limit}`, ['undefined']);
      return once(
        file,
        call,
        /^(?:request|create)$/.test(verb) || isObject(call) ? 0 : 1,
        `timeout: ${limit}`,
      );
    }
    case 'got':
      return once(file, call, isObject(call) ? 0 : 1, `timeout: { request: ${limit} }`);
    case 'ofetch':
      return once(file, call, 1, `timeout: ${limit}`);
    case 'superagent':
      return {
        status: 'edited',
        edits: [
          {
            kind: 'replace',
            path: file.path,
            start: call.end,
            end: call.end,
            expected: '',
            text: `.timeout(${limit})`,
          },
        ],
      };
    default:
      return declined(`No known way to limit a call of ${data.client}.`);
  }
}

function isObject(call: Call): boolean {
  return call.arguments[0]?.getText().startsWith('{') ?? false;
}

/** Adds the property unless one of that name is there already. */
function once(
  file: ParsedFile,
  call: Call,
  index: number,
  property: string,
  fillers?: readonly string[],
): OptionEdit {
  const name = property.slice(0, property.indexOf(':'));
  const options = call.arguments[index]?.getText(file.source) ?? '';
  if (new RegExp(String.raw`\b${name}\b`).test(options)) {
    return declined(`The options already say something about \`${name}\`; a person has to join the two.`);
  }
  return addOption(file, call, index, property, fillers);
}

function fetchEdit(file: ParsedFile, call: Call, limit: string, context: RuleContext): OptionEdit {
  const version = nodeFetchVersion(file, context);
  if (version === 'old') return once(file, call, 1, `timeout: ${limit}`);
  if (version === 'unknown')
    return declined('The version of node-fetch is not known: 2 and 3 take different options.');
  return withSignal(file, call, limit, context);
}

function withSignal(file: ParsedFile, call: Call, limit: string, context: RuleContext): OptionEdit {
  const oldest = oldestNode(file, context);
  if (oldest !== undefined && oldest < FIRST_NODE) {
    return declined(`The package supports Node ${oldest}, which has no AbortSignal.timeout.`);
  }
  return once(file, call, 1, `signal: AbortSignal.timeout(${limit})`);
}

/** Smallest major version in `engines.node`; undefined when it says nothing. */
function oldestNode(file: ParsedFile, context: RuleContext): number | undefined {
  const engines = packageOf(context.shape, file.path)?.manifest.raw.engines;
  if (typeof engines !== 'object' || engines === null || !('node' in engines)) return undefined;
  const majors = String(engines.node).match(/(?<![\d.])\d+(?=\.|\b)/g) ?? [];
  return majors.length === 0 ? undefined : Math.min(...majors.map(Number));
}

function nodeFetchVersion(file: ParsedFile, context: RuleContext): 'none' | 'old' | 'new' | 'unknown' {
  if (!/['"]node-fetch['"]/.test(file.text)) return 'none';
  const range = packageOf(context.shape, file.path)?.manifest.dependencies['node-fetch'];
  const major = range === undefined ? undefined : /\d+/.exec(range)?.[0];
  if (major === undefined) return 'unknown';
  return Number(major) < 3 ? 'old' : 'new';
}
