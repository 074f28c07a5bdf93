import { ts } from 'ts-morph';
import { keyOf, unwrap } from '../syntax.js';

const REQUESTS =
  /^(?:get|post|put|patch|delete|del|head|request|fetch|inject|goto|call|api|handler|Request|NextRequest)$/;

/** A path as written, its variable parts as `:name`. */
function pathIn(node: ts.Expression): string | undefined {
  const value = unwrap(node);
  let text: string | undefined;
  if (ts.isStringLiteralLike(value)) text = value.text;
  else if (ts.isTemplateExpression(value)) {
    text =
      value.head.text +
      value.templateSpans.map((span) => `:${lastName(span.expression)}${span.literal.text}`).join('');
  }
  const path = text?.replace(
    /^(?:https?:\/\/[^/]+|:[A-Za-z]*(?:url|host|origin|base)[A-Za-z]*)(?=\/|$)/i,
    '',
  );
  return path?.startsWith('/') === true ? path.replace(/[?#].*$/s, '') : undefined;
}

function lastName(node: ts.Expression): string {
  const value = unwrap(node);
  if (ts.isIdentifier(value)) return value.text;
  return ts.isPropertyAccessExpression(value) ? value.name.text : 'value';
}

/** Request paths in one call: first argument, or `url`/`path` of an options object. */
export function requestsIn(call: ts.CallExpression | ts.NewExpression): readonly string[] {
  if (!REQUESTS.test(lastName(call.expression))) return [];
  const first = call.arguments?.[0];
  if (first === undefined) return [];
  const options = unwrap(first);
  if (!ts.isObjectLiteralExpression(options)) return [pathIn(first)].flatMap((path) => path ?? []);
  return options.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && /^(?:url|path)$/.test(keyOf(property) ?? '')
      ? (pathIn(property.initializer) ?? [])
      : [],
  );
}
