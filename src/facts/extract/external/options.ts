import { ts } from 'ts-morph';
import type { ExternalCallFact } from '../../types.js';
import type { Scope } from '../code/scope.js';
import { chainText, propertyName } from '../code/syntax.js';
import { unwrap } from '../syntax.js';

type Presence = 'present' | 'absent' | 'opaque';

/** What a property of an options object is, when the file tells. */
export type OptionLookup =
  | { readonly kind: 'found'; readonly value: ts.Expression }
  | { readonly kind: 'absent' }
  | { readonly kind: 'opaque' };

const ABSENT: OptionLookup = { kind: 'absent' };
const OPAQUE: OptionLookup = { kind: 'opaque' };
const MAX_HOPS = 4;

/** Looks a property up in an options expression, through constants, spreads and conditionals. */
export function optionOf(
  node: ts.Expression | undefined,
  names: readonly string[],
  scope: Scope,
  hops = 0,
): OptionLookup {
  if (node === undefined) return ABSENT;
  if (hops > MAX_HOPS) return OPAQUE;
  const options = unwrap(node);
  if (ts.isObjectLiteralExpression(options)) return inLiteral(options, names, scope, hops);
  if (ts.isIdentifier(options)) {
    if (options.text === 'undefined') return ABSENT;
    const value = scope.initializerOf(options);
    if (value === undefined) return OPAQUE;
    const found = optionOf(value, names, scope, hops + 1);
    return found.kind === 'absent' ? assignedLater(options, names, scope) : found;
  }
  if (ts.isConditionalExpression(options)) {
    const a = optionOf(options.whenTrue, names, scope, hops + 1);
    const b = optionOf(options.whenFalse, names, scope, hops + 1);
    return a.kind === 'absent' && b.kind === 'absent'
      ? ABSENT
      : a.kind === 'found' && b.kind === 'found'
        ? a
        : OPAQUE;
  }
  if (ts.isBinaryExpression(options)) return optionOf(options.right, names, scope, hops + 1);
  return isEmptyValue(options) ? ABSENT : OPAQUE;
}

function isEmptyValue(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
}

function inLiteral(
  literal: ts.ObjectLiteralExpression,
  names: readonly string[],
  scope: Scope,
  hops: number,
): OptionLookup {
  let opaque = false;
  for (const property of [...literal.properties].reverse()) {
    if (ts.isSpreadAssignment(property)) {
      const spread = optionOf(property.expression, names, scope, hops + 1);
      if (spread.kind === 'found') return spread;
      if (spread.kind === 'opaque') opaque = true;
    } else if (names.includes(propertyName(property.name) ?? '')) {
      if (ts.isPropertyAssignment(property)) return { kind: 'found', value: property.initializer };
      if (ts.isShorthandPropertyAssignment(property)) return { kind: 'found', value: property.name };
      return OPAQUE;
    }
  }
  return opaque ? OPAQUE : ABSENT;
}

function assignedLater(identifier: ts.Identifier, names: readonly string[], scope: Scope): OptionLookup {
  for (const assignment of scope.assignmentsTo(identifier)) {
    const left = unwrap(assignment.left);
    if (ts.isPropertyAccessExpression(left) && names.includes(left.name.text)) {
      return { kind: 'found', value: assignment.right };
    }
  }
  return ABSENT;
}

/** Whether a fetch-like options object ends the wait by itself. */
export function signalOf(node: ts.Expression | undefined, scope: Scope, text: string): Presence {
  const signal = optionOf(node, ['signal'], scope);
  if (signal.kind === 'found') return isTimer(signal.value, scope, text, 0);
  // Old node-fetch options and undici's dispatchers may hold a limit that is not ours to read.
  const other = optionOf(node, ['timeout', 'dispatcher', 'agent', 'bodyTimeout', 'headersTimeout'], scope);
  return signal.kind === 'opaque' || other.kind !== 'absent' ? 'opaque' : 'absent';
}

function isTimer(node: ts.Expression, scope: Scope, text: string, hops: number): Presence {
  const value = unwrap(node);
  if (hops > MAX_HOPS) return 'opaque';
  if (ts.isCallExpression(value)) {
    const callee = chainText(value.expression) ?? '';
    if (/timeout/i.test(callee)) return 'present';
    return callee === 'AbortSignal.any' ? 'present' : 'opaque';
  }
  if (ts.isPropertyAccessExpression(value) && value.name.text === 'signal') {
    // A controller that a timer aborts; the text is asked because the timer may stand anywhere in the file.
    return text.includes('setTimeout(') && /\.abort\b/.test(text) ? 'present' : 'opaque';
  }
  if (ts.isIdentifier(value)) {
    const initial = scope.initializerOf(value);
    if (initial !== undefined) return isTimer(initial, scope, text, hops + 1);
  }
  return 'opaque';
}

/** Whether a numeric option such as axios' `timeout` is given; 0 and false switch it off. */
export function limitOf(node: ts.Expression | undefined, names: readonly string[], scope: Scope): Presence {
  const found = optionOf(node, names, scope);
  if (found.kind !== 'found') return found.kind;
  const value = unwrap(found.value);
  return isEmptyValue(value) || (ts.isNumericLiteral(value) && value.text === '0') ? 'absent' : 'present';
}

/** HTTP method of an options object, upper case. */
export function methodOf(node: ts.Expression | undefined, scope: Scope, fallback: string): string {
  const found = optionOf(node, ['method'], scope);
  if (found.kind === 'absent') return fallback;
  if (found.kind === 'opaque') return 'UNKNOWN';
  let value = unwrap(found.value);
  if (ts.isIdentifier(value)) value = scope.initializerOf(value) ?? value;
  return ts.isStringLiteralLike(value) ? value.text.toUpperCase() : 'UNKNOWN';
}

const KEY_NAME = /idempoten|dedup(?:lication|e)?[-_]?id|x-request-id/i;

/** Whether an idempotency key is among the arguments, constants and spreads followed. */
export function idempotencyOf(
  call: ts.CallExpression,
  source: ts.SourceFile,
  scope: Scope,
): ExternalCallFact['idempotencyKey'] {
  const state = { opaque: false };
  const seen = new Set<ts.Node>();
  const visit = (node: ts.Node, hops: number): boolean => {
    if (seen.has(node)) return false;
    seen.add(node);
    if (KEY_NAME.test(source.text.slice(node.getStart(source), node.end))) return true;
    if (hops > MAX_HOPS) return false;
    for (const name of referencesIn(node)) {
      const value = scope.initializerOf(name);
      if (value !== undefined && visit(value, hops + 1)) return true;
      if (value === undefined && isOptionsPosition(name)) state.opaque = true;
      if (scope.assignmentsTo(name).some((assignment) => KEY_NAME.test(assignment.getText(source))))
        return true;
    }
    return false;
  };
  // A batch of mails has one key for the whole request; keys on its members are ignored by the endpoint.
  const counted = /batch/i.test(leafChain(call)) ? call.arguments.slice(1) : call.arguments;
  for (const argument of counted) if (visit(argument, 0)) return 'present';
  return state.opaque ? 'opaque' : 'absent';
}

function leafChain(call: ts.CallExpression): string {
  return chainText(call.expression) ?? '';
}

/** Identifiers that stand for whole options, headers or spreads: not the values inside. */
function referencesIn(node: ts.Node): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) found.push(child);
    else if (ts.isObjectLiteralExpression(child)) {
      for (const property of child.properties) {
        if (ts.isSpreadAssignment(property)) visit(property.expression);
        else if (ts.isShorthandPropertyAssignment(property) && isHeaders(property.name))
          found.push(property.name);
        else if (ts.isPropertyAssignment(property) && isHeaders(property.name))
          visit(unwrap(property.initializer));
      }
    }
  };
  visit(node);
  return found;
}

function isHeaders(name: ts.PropertyName): boolean {
  return /^(?:headers|options|requestOptions)$/i.test(propertyName(name) ?? '');
}

function isOptionsPosition(name: ts.Identifier): boolean {
  const parent = name.parent;
  if (ts.isSpreadAssignment(parent)) return true;
  if (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent)) return true;
  // `fetch(url, options)`: the address cannot hold a key, the options can.
  return ts.isCallExpression(parent) && parent.arguments.indexOf(name) > 0;
}
