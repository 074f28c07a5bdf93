import { ts } from 'ts-morph';
import {
  boundNames,
  chainText,
  isFunctionNode,
  leafName,
  optionalParent,
} from '../../../facts/extract/code/syntax.js';

/** Records that stand for one intent: their id is the same for every attempt and differs between intents. */
const RECORD =
  /^(?:payout|invoice|order|transfer|payment|refund|withdrawal|commission|booking|purchase|job|event|message|delivery)$/i;
const RECORD_ID = new RegExp(`${RECORD.source.slice(0, -1)}Id$`, 'i');
/** Values that a new attempt makes anew. */
const MADE_ANEW =
  /\.(?:create|insert|upsert|createMany|save)\b|\b(?:nanoid|cuid2?|ulid|uuid\w*|createId|generateId|randomUUID|random|now)\s*\(|new Date\b/;

export type StableId =
  | { readonly found: true; readonly expression: string; readonly record: string }
  | { readonly found: false; readonly reason: string };

interface Candidate {
  readonly expression: string;
  readonly record: string;
}

/**
 * An expression in scope of the call that names its intent. Inside a loop only what the loop itself binds
 * counts: an id from outside would be the same for every element.
 */
export function stableIdFor(call: ts.CallExpression): StableId {
  for (let node: ts.Node | undefined = call; node !== undefined; node = optionalParent(node)) {
    const candidates = candidatesIn(node, call);
    if (candidates.length > 1) {
      return no(
        `more than one record could name the intent (${candidates.map((one) => one.expression).join(', ')})`,
      );
    }
    const [candidate] = candidates;
    if (candidate !== undefined) return { found: true, ...candidate };
    if (bindsAnew(node, call)) return no('no id that only this attempt of the loop has is in scope');
  }
  return no('no record that stands for the intent is in scope');
}

function no(reason: string): StableId {
  return { found: false, reason };
}

/** True for loops and callbacks of lists: their bodies run many times. */
function bindsAnew(node: ts.Node, call: ts.CallExpression): boolean {
  if (ts.isIterationStatement(node, false)) return true;
  if (!isFunctionNode(node)) return false;
  const holder = optionalParent(node);
  return (
    holder !== undefined &&
    holder !== call &&
    ts.isCallExpression(holder) &&
    /^(?:map|forEach|flatMap|reduce|filter|pMap)$/.test(leafName(holder.expression))
  );
}

function candidatesIn(node: ts.Node, call: ts.CallExpression): readonly Candidate[] {
  const names = declaredIn(node, call);
  const ids = names.filter((name) => RECORD_ID.test(name)).map((name) => candidate(name, name.slice(0, -2)));
  const records = names
    .filter((name) => RECORD.test(name) && hasId(name, scopeOf(call)))
    .map((name) => candidate(`${name}.id`, name));
  return [...ids, ...records];
}

function candidate(expression: string, record: string): Candidate {
  return { expression, record: record.toLowerCase() };
}

/** Names that a function, a loop or a block binds before the call, unless their value is made anew. */
function declaredIn(node: ts.Node, call: ts.CallExpression): readonly string[] {
  if (isFunctionNode(node)) return node.parameters.flatMap((parameter) => boundNames(parameter.name));
  if (
    (ts.isForOfStatement(node) || ts.isForInStatement(node)) &&
    ts.isVariableDeclarationList(node.initializer)
  )
    return node.initializer.declarations.flatMap((declaration) => boundNames(declaration.name));
  if (!ts.isBlock(node)) return [];
  return node.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement) || statement.end > call.pos) return [];
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer !== undefined && !MADE_ANEW.test(initializer.getText()))
      .flatMap((declaration) => boundNames(declaration.name));
  });
}

/** The outermost function around the call. */
function scopeOf(call: ts.CallExpression): ts.Node {
  let scope: ts.Node = call;
  for (let node: ts.Node | undefined = call; node !== undefined; node = optionalParent(node)) {
    if (isFunctionNode(node)) scope = node;
  }
  return scope;
}

/** `payout.id` is read in the same function: so the record has such a field. */
function hasId(name: string, scope: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(scope) && chainText(scope) === `${name}.id`) return true;
  return ts.forEachChild(scope, (child) => hasId(name, child) || undefined) ?? false;
}
