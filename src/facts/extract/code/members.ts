import { ts } from 'ts-morph';
import type { MemberFact } from '../../types.js';
import { unwrap } from '../syntax.js';
import { leafName } from './syntax.js';

/**
 * The class that a member holds an object of: `constructor(private users: UsersService)`,
 * `users: UsersService`, `users = inject(UsersService)`, `users = new UsersService()`.
 */
export function memberOf(node: ts.ParameterDeclaration | ts.PropertyDeclaration): MemberFact | undefined {
  // A parameter is a member only with `private`, `readonly` and the like.
  if (ts.isParameter(node) && node.modifiers === undefined) return undefined;
  if (!ts.isIdentifier(node.name)) return undefined;
  const type = typeName(node.type) ?? madeFrom(node.initializer);
  return type === undefined ? undefined : { name: node.name.text, type };
}

function typeName(type: ts.TypeNode | undefined): string | undefined {
  if (type === undefined || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName))
    return undefined;
  return type.typeName.text;
}

function madeFrom(initializer: ts.Expression | undefined): string | undefined {
  if (initializer === undefined) return undefined;
  const value = unwrap(initializer);
  if (ts.isNewExpression(value)) return leafName(value.expression) || undefined;
  if (!ts.isCallExpression(value) || leafName(value.expression) !== 'inject') return undefined;
  const [first] = value.arguments;
  return first === undefined ? undefined : leafName(first) || undefined;
}
