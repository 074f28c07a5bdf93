import { ts } from 'ts-morph';
import { chainText, isFunctionNode, leafName, optionalParent } from '../code/syntax.js';

/** What stands around a call, up to the file. */
export interface Surroundings {
  /** A rejection has a reader: try/catch, `.catch`, `allSettled`, a result wrapper. */
  readonly handled: boolean;
  readonly limited: boolean;
  readonly inTransaction: boolean;
  /** The list of a `Promise.all([…])` that holds the call, in the same function. */
  readonly parallel?: { readonly start: number; readonly end: number };
  /** A race or a wrapper such as `withTimeout(…)` ends the wait. */
  readonly timed: boolean;
}

const RESULT_WRAPPER =
  /^(?:tryCatch|safe(?:Await|Async|Fetch)?|fromPromise|fromThrowable|attempt|to|catchError|allSettled|tryPromise|waitUntil|after|settle|retry|pRetry|withRetry|asyncRetry)$/;
const LIMITER =
  /^(?:schedule|limit(?:er)?|throttle|rateLimit(?:ed)?|pLimit|pQueue|pMap|queue|enqueue|withRateLimit|throttled)$|(?:limiter|bottleneck|queue|throttle)/i;
const PAUSE =
  /\b(?:await\s+)?(?:sleep|delay|wait|pause|setTimeout|removeTokens|acquire|consume|waitForSlot|rateLimit\w*|\w*[lL]imiter\.\w+|throttle\w*)\s*\(/;
const TIMER = /timeout|deadline|\brace\b/i;
/** Functions that run later, outside any try around them. */
const LATER =
  /^(?:setTimeout|setInterval|setImmediate|nextTick|on|once|addEventListener|useEffect|useCallback)$/;

/** Reads the ancestors of a call once. */
export function surroundingsOf(call: ts.CallExpression, source: ts.SourceFile): Surroundings {
  let handled = hasRejectionHandler(call);
  let limited = false;
  let inTransaction = false;
  let timed = false;
  let later = false;
  let nested = false;
  let parallel: Surroundings['parallel'];
  let child: ts.Node = call;
  for (let node = optionalParent(call); node !== undefined; child = node, node = optionalParent(node)) {
    if (ts.isTryStatement(node)) {
      if (node.tryBlock === child && node.catchClause !== undefined && !later) handled = true;
    } else if (ts.isCallExpression(node)) {
      if (node.expression === child) {
        if (isCatch(node)) handled = true;
        continue;
      }
      const callee = leafName(node.expression);
      const chain = chainText(node.expression) ?? callee;
      if (LATER.test(callee)) later = true;
      if (RESULT_WRAPPER.test(callee)) handled = true;
      if (hasRejectionHandler(node)) handled = true;
      if (LIMITER.test(callee) || /(?:limiter|bottleneck|queue)\.\w+$/i.test(chain)) limited = true;
      if (/^\$?transaction$/i.test(callee)) inTransaction = true;
      if (TIMER.test(chain) && callee !== 'setTimeout') timed = true;
    } else if (isFunctionNode(node)) {
      nested = true;
    } else if (ts.isArrayLiteralExpression(node)) {
      if (!nested && isTogether(node)) parallel = { start: node.getStart(source), end: node.end };
    } else if (isLoopNode(node) && !limited) {
      limited = PAUSE.test(source.text.slice(node.getStart(source), node.end));
    }
  }
  return { handled, limited, inTransaction, timed, ...(parallel === undefined ? {} : { parallel }) };
}

function isTogether(list: ts.ArrayLiteralExpression): boolean {
  const call = optionalParent(list);
  if (call === undefined || !ts.isCallExpression(call) || call.arguments[0] !== list) return false;
  return /^Promise\.all(?:Settled)?$/.test(chainText(call.expression) ?? '');
}

function isLoopNode(node: ts.Node): boolean {
  return (
    ts.isForStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isWhileStatement(node) ||
    ts.isDoStatement(node)
  );
}

function isCatch(call: ts.CallExpression): boolean {
  const name = leafName(call.expression);
  return (name === 'catch' && call.arguments.length > 0) || (name === 'then' && call.arguments.length > 1);
}

/** `.catch(…)` or `.then(a, b)` somewhere along the chain that starts at `call`. */
function hasRejectionHandler(call: ts.CallExpression): boolean {
  let node: ts.Node = call;
  for (;;) {
    const access = optionalParent(node);
    if (access === undefined || !ts.isPropertyAccessExpression(access) || access.expression !== node)
      return false;
    const outer = optionalParent(access);
    if (outer === undefined || !ts.isCallExpression(outer) || outer.expression !== access) return false;
    if (isCatch(outer)) return true;
    node = outer;
  }
}

/** Whether awaited work follows the call on its own path; other branches of an `if` do not count. */
export function workAfter(call: ts.CallExpression): boolean {
  let child: ts.Node = call;
  for (let node = optionalParent(call); node !== undefined; child = node, node = optionalParent(node)) {
    if (isFunctionNode(node) && !isInlineCallback(node)) return false;
    if (ts.isReturnStatement(node)) return false;
    if (!ts.isBlock(node) && !ts.isSourceFile(node)) continue;
    const from = node.statements.findIndex((statement) => statement === child);
    for (const statement of node.statements.slice(from + 1)) {
      if (awaits(statement)) return true;
      if (ts.isReturnStatement(statement) || ts.isThrowStatement(statement)) return false;
    }
  }
  return false;
}

function isInlineCallback(node: ts.Node): boolean {
  const parent = optionalParent(node);
  return parent !== undefined && ts.isCallExpression(parent) && parent.expression !== node;
}

/** Reporting is no work: nobody repeats a job because a log line was lost. */
const REPORTING =
  /^(?:(?:\w+\.)*(?:log|logger|console|Sentry)\.\w+|(?:\w+\.)*(?:log|info|warn|error|debug|captureException|track))$/;

function isReporting(node: ts.AwaitExpression): boolean {
  return ts.isCallExpression(node.expression) && REPORTING.test(node.expression.expression.getText());
}

function awaits(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node) && !isReporting(node)) return true;
  return !isFunctionNode(node) && ts.forEachChild(node, (child) => awaits(child) || undefined) === true;
}

/** The innermost function body around a node, or the file. */
export function bodyAround(node: ts.Node): ts.Node {
  let current = optionalParent(node);
  while (current !== undefined && !isFunctionNode(current)) current = optionalParent(current);
  return current ?? node.getSourceFile();
}
