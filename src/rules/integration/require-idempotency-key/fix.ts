import { ts } from 'ts-morph';
import { isFunctionNode, leafName, optionalParent } from '../../../facts/extract/code/syntax.js';
import type { FixOutcome } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import type { Fixer } from '../../fixer.js';
import { addOption, callAt, parseFile } from '../shared/options-edit.js';
import { stableIdFor } from './stable-id.js';

const RULE = 'integration/require-idempotency-key';
/** Ends of calls whose second argument takes the key, by package. */
const SECOND_ARGUMENT: Readonly<Record<string, RegExp>> = {
  stripe: /\.create$/,
  resend: /\.(?:emails|batch)\.(?:send|create)$/,
};

/** Passes the id of the record that a Stripe or Resend call is about as its idempotency key. */
export const fixer: Fixer = {
  rule: RULE,
  async propose(finding, workspace): Promise<FixOutcome> {
    const data = dataOf(finding);
    if (data === undefined) return declined('The finding does not say where the call is.');
    if (SECOND_ARGUMENT[data.client]?.test(data.callee) !== true || data.option !== 'idempotencyKey')
      return declined(`How ${data.callee} takes a key is not known.`);
    const text = await workspace.read(finding.path);
    if (text === undefined) return declined('The file is gone.');
    const file = parseFile(finding.path, text);
    const call = callAt(file, data.start, data.callee);
    if (call === undefined) return declined('The call is no longer where the finding says.');
    if (call.arguments.length === 0) return declined('The call has no arguments.');
    // Without this a second run would add the key once more.
    if (/\bidempotencyKey\b/.test(call.arguments[1]?.getText(file.source) ?? ''))
      return declined('The call passes a key already.');
    if (isRepeated(call)) return declined('The function makes the same call twice; one key would join them.');
    const id = stableIdFor(call);
    if (!id.found) return declined(`No key can be made: ${id.reason}.`);
    const what = `${nameOf(data.callee)}-${id.record}`;
    const edit = addOption(file, call, 1, `idempotencyKey: \`${what}-\${${id.expression}}\``);
    if (edit.status === 'declined') return edit;
    return {
      status: 'proposed',
      edits: edit.edits,
      summary: `Pass an idempotency key made of ${id.expression} to ${data.callee}`,
      safety: 'review',
    };
  },
};

interface Data {
  readonly start: number;
  readonly callee: string;
  readonly client: string;
  readonly option: string | null;
}

function dataOf({ data }: Finding): Data | undefined {
  const { start, callee, client, option } = data ?? {};
  if (typeof start !== 'number' || typeof callee !== 'string' || typeof client !== 'string') return undefined;
  return { start, callee, client, option: typeof option === 'string' ? option : null };
}

function declined(reason: string): { readonly status: 'declined'; readonly reason: string } {
  return { status: 'declined', reason };
}

/** `stripe.transfers.create` → `transfers-create`. */
function nameOf(callee: string): string {
  return callee
    .split('.')
    .slice(-2)
    .join('-')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
}

/** Another call of the same method in the same function would be taken for a repetition. */
function isRepeated(call: ts.CallExpression): boolean {
  let scope: ts.Node = call.getSourceFile();
  for (let node: ts.Node | undefined = call; node !== undefined; node = optionalParent(node)) {
    if (isFunctionNode(node)) scope = node;
  }
  const wanted = call.expression.getText();
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && leafName(node.expression) === leafName(call.expression)) {
      if (node.expression.getText() === wanted) count += 1;
    }
    ts.forEachChild(node, visit);
  };
  visit(scope);
  return count > 1;
}
