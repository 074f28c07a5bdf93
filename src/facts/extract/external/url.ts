import { ts } from 'ts-morph';
import type { Scope } from '../code/scope.js';
import { chainText } from '../code/syntax.js';
import { unwrap } from '../syntax.js';

/** Where an address leads. `own` covers relative addresses, this product's own origin and data URLs. */
export type UrlTarget =
  | { readonly kind: 'own' }
  | { readonly kind: 'literal'; readonly host: string; readonly text: string }
  | { readonly kind: 'env'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string };

/**
 * Names that stand for the product's own address. A prefix such as `STRIPE_` makes it someone else's, so
 * only prefixes that frameworks add are allowed.
 */
const OWN_NAME =
  /^(?:next_?public_?|next_?private_?|vite_?|public_?|react_?app_?|nuxt_?public_?|internal_?|server_?|my_?|get_?|full_?|client_?|root_?|local_?|main_?)*(?:web_?app|app|site|base|self|own|dashboard|front_?end|web|host|home|next_?auth|better_?auth|auth|vercel|deployment|api|api_?base|marketing|builder|viewer|admin|partners|share|short|internal_?webapp|server)_?(?:base_?)?(?:url|uri|domain|origin|host)?(?:_?with_?ngrok)?s?$/i;
const OWN_CHAIN =
  /(?:^|\.)(?:window\.)?location\.(?:origin|href)|\b(?:req|request|context|ctx|c|event)\.(?:url|nextUrl|headers|host|origin|protocol|get|raw)\b|\bnextUrl\b|^origin$|^import\.meta\.url$|\bVERCEL_(?:BRANCH_)?URL\b|\bNEXTAUTH_URL\b/;
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/;
const MAX_HOPS = 6;

/** Reads an address expression as far as the file itself tells. */
export function targetOf(node: ts.Expression, scope: Scope, hops = 0): UrlTarget {
  const expression = unwrap(node);
  if (hops > MAX_HOPS) return { kind: 'value', text: '' };
  if (ts.isStringLiteralLike(expression)) return ofText(expression.text);
  if (ts.isTemplateExpression(expression)) return ofTemplate(expression, scope, hops);
  if (ts.isConditionalExpression(expression)) {
    return pick(
      targetOf(expression.whenTrue, scope, hops + 1),
      targetOf(expression.whenFalse, scope, hops + 1),
    );
  }
  if (ts.isBinaryExpression(expression)) return ofBinary(expression, scope, hops);
  if (ts.isNewExpression(expression)) return ofNew(expression, scope, hops);
  if (ts.isCallExpression(expression)) return ofCall(expression, scope, hops);
  if (ts.isIdentifier(expression)) {
    const value = scope.initializerOf(expression);
    if (value !== undefined) return named(expression.text, targetOf(value, scope, hops + 1));
    return ofName(expression.text);
  }
  const chain = chainText(expression);
  if (chain === undefined) return { kind: 'value', text: '' };
  return chain.startsWith('this.') ? ofMember(chain, expression, scope, hops) : ofName(chain);
}

/** `this.baseUrl`: the class says what it is, else it is whatever the object was made for. */
function ofMember(chain: string, at: ts.Node, scope: Scope, hops: number): UrlTarget {
  let node: ts.Node = at;
  while (!ts.isSourceFile(node) && !ts.isClassLike(node)) node = node.parent;
  if (ts.isClassLike(node)) {
    for (const member of node.members) {
      if (!ts.isPropertyDeclaration(member) || member.initializer === undefined) continue;
      if (ts.isIdentifier(member.name) && `this.${member.name.text}` === chain) {
        return targetOf(member.initializer, scope, hops + 1);
      }
    }
  }
  return { kind: 'value', text: chain };
}

function ofText(text: string): UrlTarget {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text) && !text.startsWith('//')) return { kind: 'own' };
  const match = /^(?:https?:)?\/\/(?:[^/@]*@)?([^/?#:]*)/i.exec(text);
  if (match === null) return { kind: 'own' };
  const host = (match[1] ?? '').toLowerCase();
  if (LOCAL_HOST.test(host)) return { kind: 'own' };
  return host === '' ? { kind: 'value', text } : { kind: 'literal', host, text };
}

function ofTemplate(template: ts.TemplateExpression, scope: Scope, hops: number): UrlTarget {
  const tail = template.templateSpans.map((span) => span.literal.text).join('*');
  const head = template.head.text;
  if (head !== '' && !/^https?:\/\/$/i.test(head)) {
    // `https://api.example.com/${id}`, or `https://${shop}.myshopify.com/…` below.
    if (/^https?:\/\/[^/]+\//i.test(`${head}/`)) return withPath(ofText(head), tail);
    return head.startsWith('/') ? { kind: 'own' } : { kind: 'value', text: head + tail };
  }
  const first = template.templateSpans[0];
  if (first === undefined) return { kind: 'value', text: tail };
  if (head !== '') {
    const suffix = /^\.([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(first.literal.text);
    if (suffix?.[1] !== undefined) return { kind: 'literal', host: suffix[1].toLowerCase(), text: tail };
  }
  return withPath(targetOf(first.expression, scope, hops + 1), tail);
}

function withPath(target: UrlTarget, path: string): UrlTarget {
  return target.kind === 'own' ? target : { ...target, text: target.text + path };
}

function ofBinary(expression: ts.BinaryExpression, scope: Scope, hops: number): UrlTarget {
  const operator = expression.operatorToken.kind;
  const left = targetOf(expression.left, scope, hops + 1);
  if (operator === ts.SyntaxKind.PlusToken) {
    const right = unwrap(expression.right);
    return withPath(left, ts.isStringLiteralLike(right) ? right.text : '*');
  }
  return pick(left, targetOf(expression.right, scope, hops + 1));
}

/** Of two possible targets: one's own address wins, because the other is then its stand-in. */
function pick(a: UrlTarget, b: UrlTarget): UrlTarget {
  const order: readonly UrlTarget['kind'][] = ['own', 'literal', 'env', 'value'];
  return order.indexOf(a.kind) <= order.indexOf(b.kind) ? a : b;
}

function ofNew(expression: ts.NewExpression, scope: Scope, hops: number): UrlTarget {
  const [first, base] = expression.arguments ?? [];
  if (first === undefined) return { kind: 'value', text: '' };
  const target = targetOf(first, scope, hops + 1);
  if (base === undefined || target.kind === 'literal') return target;
  // `new URL('./font.ttf', import.meta.url)` is a file of the bundle.
  if (/\bimport\.meta\b/.test(base.getText())) return { kind: 'own' };
  const origin = targetOf(base, scope, hops + 1);
  const path = unwrap(first);
  return ts.isStringLiteralLike(path) ? withPath(origin, path.text) : origin;
}

function ofCall(call: ts.CallExpression, scope: Scope, hops: number): UrlTarget {
  const callee = unwrap(call.expression);
  const chain = chainText(callee);
  // `url.toString()`, `base.replace(…)`, `String(url)`, `path.concat(…)`: still the same address.
  if (
    ts.isPropertyAccessExpression(callee) &&
    /^(?:toString|replace|replaceAll|concat|trim|href)$/.test(callee.name.text)
  ) {
    return targetOf(callee.expression, scope, hops + 1);
  }
  const [first] = call.arguments;
  if (chain === 'String' && first !== undefined) return targetOf(first, scope, hops + 1);
  return chain === undefined ? { kind: 'value', text: '' } : ofName(chain);
}

function ofName(chain: string): UrlTarget {
  const leaf = chain.slice(chain.lastIndexOf('.') + 1);
  if (OWN_CHAIN.test(chain) || (leaf.length > 3 && OWN_NAME.test(leaf))) return { kind: 'own' };
  if (/(?:^|\.)env\./.test(chain) || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(leaf))
    return { kind: 'env', text: chain };
  return { kind: 'value', text: chain };
}

function named(name: string, target: UrlTarget): UrlTarget {
  return target.kind === 'value' && target.text === '' ? ofName(name) : target;
}
