import { ts } from 'ts-morph';

/** A piece of code that runs or does not run as a whole, as coverage tools count statements and branches. */
export interface Site {
  /** How something can be put before it: between statements, in braces, or with a comma. */
  readonly kind: 'statement' | 'embedded' | 'expression';
  readonly start: number;
  readonly end: number;
  /** The function around it: a number of its own, 0 for the module. */
  readonly owner: number;
  /** 1-based lines of its own words, those of sites within it left out. */
  readonly lines: ReadonlySet<number>;
}

export interface Executable {
  /** In source order, the outer one first. */
  readonly sites: readonly Site[];
  /** Lines with a word that has an effect when it runs. */
  readonly lines: ReadonlySet<number>;
}

interface OpenSite extends Site {
  readonly lines: Set<number>;
}

/** Where the walk is. Words without a site (names of functions and classes, parameters) have no effect. */
interface Place {
  readonly site: OpenSite | undefined;
  readonly owner: number;
  /** Decorators run, but nothing can be put before them. */
  readonly decorates: boolean;
}

function isErased(node: ts.Node): boolean {
  if (
    ts.isTypeNode(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isImportEqualsDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isNamespaceExportDeclaration(node) ||
    ts.isEmptyStatement(node)
  )
    return true;
  return isAmbient(node) || (ts.isFunctionLike(node) && !('body' in node && node.body !== undefined));
}

function isAmbient(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(
      ({ kind }) => kind === ts.SyntaxKind.DeclareKeyword || kind === ts.SyntaxKind.AbstractKeyword,
    ) &&
    !ts.isClassDeclaration(node)
  );
}

/** `'use strict'` and the like at the head of a file or a function. */
export function isDirective(node: ts.Node): boolean {
  return (
    ts.isExpressionStatement(node) &&
    ts.isStringLiteral(node.expression) &&
    (ts.isSourceFile(node.parent) || (ts.isBlock(node.parent) && ts.isFunctionLike(node.parent.parent)))
  );
}

/** Declarations run nothing where they stand, and blocks are what they hold. */
function isSilentStatement(node: ts.Statement): boolean {
  return (
    ts.isBlock(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isTryStatement(node) ||
    (ts.isVariableStatement(node) &&
      node.declarationList.declarations.every(({ initializer }) => initializer === undefined))
  );
}

function isListed(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isSourceFile(parent) ||
    ts.isBlock(parent) ||
    ts.isModuleBlock(parent) ||
    ts.isCaseClause(parent) ||
    ts.isDefaultClause(parent)
  );
}

const SHORT_CIRCUIT: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** Expressions that run only on some ways: branches, bodies of arrow functions, defaults, fields of objects. */
function isBranch(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return node !== parent.condition;
  if (ts.isBinaryExpression(parent))
    return node === parent.right && SHORT_CIRCUIT.has(parent.operatorToken.kind);
  if (ts.isArrowFunction(parent)) return node === parent.body && !ts.isBlock(node);
  if (ts.isParameter(parent) || ts.isBindingElement(parent) || ts.isPropertyDeclaration(parent)) {
    // A function takes its name from what it is assigned to, and has sites of its own.
    return node === parent.initializer && !ts.isArrowFunction(node) && !ts.isFunctionExpression(node);
  }
  return false;
}

function kindOf(node: ts.Node): Site['kind'] | undefined {
  // `ts.isStatement` is true of blocks too; the parser gives `export default` its own kind.
  if (ts.isStatement(node) || ts.isExportAssignment(node)) {
    if (isDirective(node) || (ts.isStatement(node) && isSilentStatement(node))) return undefined;
    if (isListed(node)) return 'statement';
    return ts.isLabeledStatement(node.parent) ? undefined : 'embedded';
  }
  return ts.isExpression(node) && isBranch(node) ? 'expression' : undefined;
}

/** Offsets of what a leaf says; text of JSX starts and ends with white space. */
function spanOf(node: ts.Node, source: ts.SourceFile): readonly [number, number] {
  if (!ts.isJsxText(node)) return [node.getStart(source), node.end];
  const trimmed = node.text.trim();
  const start = node.pos + node.text.indexOf(trimmed);
  return [start, start + trimmed.length];
}

/** Sites and executable lines of a file; the tree must know its parents. */
export function executableOf(source: ts.SourceFile): Executable {
  const sites: OpenSite[] = [];
  const lines = new Set<number>();
  const lineOf = (offset: number): number => source.getLineAndCharacterOfPosition(offset).line + 1;
  let owners = 0;

  const leaf = (node: ts.Node, { site, decorates }: Place): void => {
    if (site === undefined && !decorates) return;
    if (ts.isJsxText(node) && node.containsOnlyTriviaWhiteSpaces) return;
    const [start, end] = spanOf(node, source);
    for (let line = lineOf(start); line <= lineOf(end); line += 1) {
      lines.add(line);
      site?.lines.add(line);
    }
  };
  const open = (kind: Site['kind'], node: ts.Node, owner: number): OpenSite => {
    const start = node.getStart(source);
    const site = { kind, start, end: node.end, owner, lines: new Set<number>() };
    sites.push(site);
    if (kind !== 'expression') {
      // `return` and `throw` are no nodes of their own.
      site.lines.add(lineOf(start));
      lines.add(lineOf(start));
    }
    return site;
  };
  const visit = (node: ts.Node, place: Place): void => {
    if (isErased(node) || isDirective(node)) return;
    const kind = kindOf(node);
    let { site, owner } = place;
    if (kind !== undefined) site = open(kind, node, owner);
    if (ts.isFunctionLike(node)) {
      owners += 1;
      owner = owners;
    }
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isModuleDeclaration(node)) site = undefined;
    const within = { site, owner, decorates: place.decorates || ts.isDecorator(node) };
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    for (const child of children) visit(child, within);
    if (children.length === 0) leaf(node, within);
  };
  visit(source, { site: undefined, owner: 0, decorates: false });
  return { sites, lines };
}
