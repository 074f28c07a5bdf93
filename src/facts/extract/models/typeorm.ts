import { ts } from 'ts-morph';
import { lowerFirst } from '../../schema/naming.js';
import type { ModelFact } from '../../types.js';
import { positionAt, type ExtractContext } from '../walk.js';
import { elementsOf, propertyOf, resultOf, stringOf, unwrap } from '../syntax.js';

interface Decorator {
  readonly name: string;
  readonly arguments: readonly ts.Expression[];
}

function decoratorsOf(node: ts.HasDecorators): readonly Decorator[] {
  return (ts.getDecorators(node) ?? []).flatMap(({ expression }) => {
    if (ts.isIdentifier(expression)) return [{ name: expression.text, arguments: [] }];
    if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) return [];
    return [{ name: expression.expression.text, arguments: [...expression.arguments] }];
  });
}

function named(decorators: readonly Decorator[], pattern: RegExp): Decorator | undefined {
  return decorators.find(({ name }) => pattern.test(name));
}

/** `Team` in `() => Team`, `(type) => Team` or `'Team'`. */
function targetOf(decorator: Decorator): string | undefined {
  const [first] = decorator.arguments;
  const target = first === undefined ? undefined : resultOf(first);
  return target !== undefined && ts.isIdentifier(target) ? target.text : stringOf(target);
}

function listIn(decorator: Decorator): readonly string[] {
  const list = decorator.arguments.find((argument) => ts.isArrayLiteralExpression(argument));
  return elementsOf(list).flatMap((element) => stringOf(element) ?? []);
}

function entityModel(node: ts.ClassDeclaration, entity: Decorator, line: number): ModelFact {
  const name = node.name?.text ?? 'anonymous';
  const fields: ModelFact['fields'][number][] = [];
  const primaryKey: string[] = [];
  const uniques: (readonly string[])[] = [];
  const indexes: ModelFact['indexes'][number][] = [];
  const relations: ModelFact['relations'][number][] = [];
  for (const decorator of decoratorsOf(node)) {
    const columns = listIn(decorator);
    if (columns.length === 0) continue;
    const unique = decorator.arguments.some(
      (argument) => propertyOf(argument, 'unique')?.kind === ts.SyntaxKind.TrueKeyword,
    );
    if (decorator.name === 'Unique' || unique) uniques.push(columns);
    else if (decorator.name === 'Index') indexes.push({ fields: columns, partial: false });
  }
  for (const member of node.members) {
    if (!ts.isPropertyDeclaration(member) || !ts.isIdentifier(member.name)) continue;
    const key = member.name.text;
    const decorators = decoratorsOf(member);
    const relation = named(decorators, /^(?:ManyToOne|OneToOne|OneToMany|ManyToMany)$/);
    const column = named(decorators, /Column$/);
    const model = relation === undefined ? undefined : targetOf(relation);
    if (relation !== undefined && model !== undefined) {
      const join = named(decorators, /^JoinColumn$/)?.arguments[0];
      const owns = relation.name === 'ManyToOne' || join !== undefined;
      relations.push({
        field: key,
        model: lowerFirst(model),
        fields: owns ? [stringOf(propertyOf(join, 'name')) ?? `${key}Id`] : [],
        references: owns ? ['id'] : [],
        list: relation.name.endsWith('ToMany'),
      });
    } else if (column !== undefined && column.name !== 'JoinColumn') {
      const options = column.arguments.find((argument) => ts.isObjectLiteralExpression(argument));
      const optional =
        member.questionToken !== undefined ||
        propertyOf(options, 'nullable')?.kind === ts.SyntaxKind.TrueKeyword;
      fields.push({
        name: key,
        type: `${member.type?.getText() ?? 'unknown'}${optional ? '?' : ''}`,
        column: stringOf(propertyOf(options, 'name')) ?? key,
      });
      if (column.name.startsWith('Primary')) primaryKey.push(key);
      if (propertyOf(options, 'unique')?.kind === ts.SyntaxKind.TrueKeyword) uniques.push([key]);
    }
    if (named(decorators, /^Index$/) !== undefined) indexes.push({ fields: [key], partial: false });
  }
  const first = entity.arguments[0];
  const table =
    first === undefined
      ? undefined
      : (stringOf(unwrap(first)) ?? stringOf(propertyOf(unwrap(first), 'name')));
  return {
    name: lowerFirst(name),
    table: table ?? name,
    orm: 'typeorm',
    path: '',
    line,
    fields,
    primaryKey,
    uniques,
    indexes,
    relations,
  };
}

/** Classes with `@Entity`, in basic form: columns, keys, relations and indexes of the class itself. */
export function typeormModels(source: ts.SourceFile, context: ExtractContext): readonly ModelFact[] {
  const found: ModelFact[] = [];
  for (const node of context.nodes) {
    if (!ts.isClassDeclaration(node)) continue;
    const entity = named(decoratorsOf(node), /^Entity$/);
    if (entity === undefined) continue;
    found.push(entityModel(node, entity, positionAt(context.lineStarts, node.getStart(source)).line));
  }
  return found;
}
