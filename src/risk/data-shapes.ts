import { ts } from 'ts-morph';
import { chainOf, keyOf } from '../facts/extract/syntax.js';
import { calleeLeaves, nameOfLeaf } from './names-in.js';
import { missing } from './contracts.js';
import { lineOf, type TokenisedFile } from './tokens.js';
import { reason, type RiskReason } from './types.js';

const VALIDATORS =
  /^(?:zod|zod\/.*|@hono\/zod-openapi|zod-openapi|yup|joi|@hapi\/joi|valibot|@sinclair\/typebox|typebox|superstruct|io-ts|arktype|runtypes|class-validator|ajv|@medusajs\/framework\/zod|effect\/Schema|@effect\/schema)$/;
const OPTIONAL: ReadonlySet<string> = new Set([
  'optional',
  'nullish',
  'default',
  'catch',
  'prefault',
  'exactOptional',
]);

function validatorNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (!VALIDATORS.test(statement.moduleSpecifier.text)) continue;
    const clause = statement.importClause;
    if (clause?.name !== undefined) names.add(clause.name.text);
    const bindings = clause?.namedBindings;
    if (bindings === undefined) continue;
    if (ts.isNamespaceImport(bindings)) names.add(bindings.name.text);
    else for (const element of bindings.elements) names.add(element.name.text);
  }
  return names;
}

function isOptional(property: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(property) && chainOf(property.initializer).some(({ name }) => OPTIONAL.has(name))
  );
}

/** Every property of a validator's objects as `key: text`, without those that a sender may leave out when `required`. */
function fieldsOf(file: TokenisedFile): {
  readonly all: readonly string[];
  readonly demanded: readonly string[];
} {
  const names = validatorNames(file.source);
  const all: string[] = [];
  const demanded: string[] = [];
  if (names.size === 0) return { all, demanded };
  const visit = (node: ts.Node, inside: boolean): void => {
    const calls =
      ts.isCallExpression(node) && names.has(nameOfLeaf(calleeLeaves(node.expression).at(0) ?? node) ?? '');
    if (inside && ts.isPropertyAssignment(node)) {
      const text = `${keyOf(node) ?? '?'}: ${normalised(node.initializer, file)}`;
      all.push(text);
      if (!isOptional(node)) demanded.push(text);
    } else if (inside && (ts.isSpreadAssignment(node) || ts.isShorthandPropertyAssignment(node))) {
      all.push(normalised(node, file));
      demanded.push(normalised(node, file));
    } else if (
      calls &&
      !ts.isCallExpression(node.parent) &&
      !ts.isPropertyAccessExpression(node.parent) &&
      !inside
    ) {
      // The chain itself, with its objects left to their properties: `z.object({…}).strict()`.
      const chain = `chain ${chainOf(node)
        .map(
          ({ name, call }) =>
            `${name}(${call.arguments.map((item) => (ts.isObjectLiteralExpression(item) ? '' : normalised(item, file))).join()})`,
        )
        .join('.')}`;
      all.push(chain);
      demanded.push(chain);
    }
    ts.forEachChild(node, (child) => {
      visit(child, calls || (inside && !ts.isFunctionLike(node)));
    });
  };
  visit(file.source, false);
  return { all, demanded };
}

/** Text of a node without white space; texts for people count as one. */
function normalised(node: ts.Node, file: TokenisedFile): string {
  return node
    .getText(file.source)
    .replace(/(["'`])(?:[^"'`\\]*\s[^"'`\\]*)\1/g, '"…"')
    .replace(/\s+/g, '')
    .replace(/,(?=[)\]}])/g, '');
}

const ANSWERS = /^(?:json|send|jsonT)$/;

/** Keys of objects that handlers answer with, and answers whose keys cannot be seen. */
function answersOf(
  file: TokenisedFile,
  handlers: readonly (readonly [start: number, end: number])[],
): readonly string[] {
  const found: string[] = [];
  const shape = (node: ts.Expression, prefix: string): void => {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
      shape(node.expression, prefix);
    else if (ts.isConditionalExpression(node)) {
      shape(node.whenTrue, prefix);
      shape(node.whenFalse, prefix);
    } else if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        const key = keyOf(property);
        if (key === undefined) found.push(`${prefix}${normalised(property, file)}`);
        else if (ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer)) {
          shape(property.initializer, `${prefix}${key}.`);
        } else found.push(`${prefix}${key}`);
      }
    } else if (!ts.isStringLiteralLike(node) && !ts.isNumericLiteral(node))
      found.push(`${prefix}=${normalised(node, file)}`);
  };
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      ANSWERS.test(node.expression.name.text)
    ) {
      const [first] = node.arguments;
      if (first !== undefined) shape(first, '');
    } else if (
      ts.isReturnStatement(node) &&
      node.expression !== undefined &&
      !ts.isCallExpression(node.expression)
    ) {
      if (handlers.some(([start, end]) => node.pos >= start && node.end <= end)) shape(node.expression, '');
    }
    ts.forEachChild(node, visit);
  };
  visit(file.source);
  return found;
}

/** Request fields that senders now have to give or may no longer give, and response fields that are gone. */
export function dataShapeReasons(
  before: TokenisedFile,
  after: TokenisedFile,
  handlers: {
    readonly before: readonly (readonly [number, number])[];
    readonly after: readonly (readonly [number, number])[];
  },
): readonly RiskReason[] {
  const found: RiskReason[] = [];
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  if (missing(old.all, now.all).length > 0 || missing(now.demanded, old.demanded).length > 0) {
    found.push(
      reason(
        'breaking-api',
        after.path,
        null,
        'What a schema accepts changes: a field is new and required, gone, or of another type.',
      ),
    );
  }
  if (handlers.before.length > 0) {
    const gone = missing(answersOf(before, handlers.before), answersOf(after, handlers.after));
    if (gone.length > 0) {
      const line = handlers.after[0] === undefined ? null : lineOf(after, handlers.after[0][0]);
      found.push(
        reason(
          'breaking-api',
          after.path,
          line,
          'A field of an answer is gone, or the answer cannot be read.',
        ),
      );
    }
  }
  return found;
}
