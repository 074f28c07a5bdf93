import { ts } from 'ts-morph';
import { callFacts } from './code/calls.js';
import { exportedNames, type FunctionDraft, toFact } from './code/functions.js';
import { guardOfCall, guardOfIf } from './code/guards.js';
import { memberOf } from './code/members.js';
import { collectorName, LoopIndex } from './code/loops.js';
import { Scope } from './code/scope.js';
import { isFunctionNode, leafName } from './code/syntax.js';
import { unwrap } from './syntax.js';
import { addMention } from './code/values.js';
import type { MemberFact } from '../types.js';
import type { CodeIndex, ExtractContext } from './walk.js';

const MAX_GUARDS = 40;
const MAX_MEMBERS = 60;
/** Returned without `await`, these still make a function one that handles data. */
const DATA_METHOD =
  /^(?:find|create|update|upsert|delete|count|aggregate|groupBy|select|insert|execute|query|\$)/;

/** The code index with what the query extractor needs besides: calls as nodes, and what names were given. */
export interface CodeDetail extends CodeIndex {
  readonly callNodes: readonly ts.CallExpression[];
  readonly templates: readonly ts.TaggedTemplateExpression[];
  readonly scope: Scope;
  /** Module specifiers of the file's imports. */
  readonly specifiers: readonly string[];
  /** Where an imported local name comes from. */
  readonly importOf: ReadonlyMap<string, string>;
  readonly members: readonly MemberFact[];
}

/** Functions, calls, checks and loops of one file, collected in one pass over its nodes. */
export function extractCode(source: ts.SourceFile, context: ExtractContext): CodeDetail {
  const pass = new CodePass(source);
  pass.run(context.nodes);
  const exported = exportedNames(source);
  const functions = pass.drafts.map((draft) => toFact(draft, source, context, exported));
  const loops = new LoopIndex(source, context, pass.scope);
  const functionOf = (node: ts.Node): number => {
    for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
      const id = pass.ids.get(at);
      if (id !== undefined && at !== node) return id;
    }
    return 0;
  };
  const callables = {
    local: new Set(functions.map((fact) => fact.name).filter((name) => name !== '')),
    imported: new Set(pass.importOf.keys()),
  };
  return {
    functions,
    calls: callFacts(pass.callNodes, source, context, loops, functionOf, callables),
    functionOf,
    loopsOf: (node) => loops.around(node),
    callNodes: pass.callNodes,
    templates: pass.templates,
    scope: pass.scope,
    specifiers: pass.specifiers,
    importOf: pass.importOf,
    members: pass.members,
  };
}

/** Nodes come parents first, so a stack of open functions and one end mark replace recursion. */
class CodePass {
  readonly drafts: FunctionDraft[] = [];
  readonly ids = new Map<ts.Node, number>();
  readonly callNodes: ts.CallExpression[] = [];
  readonly templates: ts.TaggedTemplateExpression[] = [];
  readonly scope = new Scope();
  readonly specifiers: string[] = [];
  readonly importOf = new Map<string, string>();
  readonly members: MemberFact[] = [];
  readonly #source: ts.SourceFile;
  readonly #open: FunctionDraft[] = [];
  #current: FunctionDraft;
  #mentionedUpTo = -1;

  constructor(source: ts.SourceFile) {
    this.#source = source;
    this.#current = this.#enter(source, null);
  }

  run(nodes: readonly ts.Node[]): void {
    for (const node of nodes) {
      if (ts.isSourceFile(node)) continue;
      while (this.#open.length > 1 && node.pos >= this.#current.node.end) this.#leave();
      if (isFunctionNode(node)) {
        this.#current = this.#enter(node, this.#current.id);
        continue;
      }
      this.#visit(node);
    }
  }

  #enter(node: FunctionDraft['node'], parent: number | null): FunctionDraft {
    const id = this.drafts.length;
    const draft: FunctionDraft = {
      id,
      parent,
      node,
      mentions: new Set(),
      guards: [],
      declarations: [],
      relevant: false,
    };
    this.drafts.push(draft);
    this.#open.push(draft);
    this.ids.set(node, id);
    return draft;
  }

  #leave(): void {
    const left = this.#open.pop();
    const next = this.#open.at(-1);
    if (next === undefined || left === undefined) return;
    // A handler whose work is done in a callback reads its tenant outside of it.
    if (left.relevant) next.relevant = true;
    this.#current = next;
  }

  #visit(node: ts.Node): void {
    if (node.pos < this.#mentionedUpTo) {
      // Inside types, imports and chains that were read as a whole.
    } else if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) {
      this.#mentionedUpTo = node.end;
    } else if (
      (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) &&
      this.#open.length > 1 &&
      !addMention(node, this.#current.mentions)
    ) {
      this.#mentionedUpTo = node.end;
    }
    switch (node.kind) {
      case ts.SyntaxKind.ImportDeclaration:
        this.#import(node as ts.ImportDeclaration);
        this.#mentionedUpTo = node.end;
        break;
      case ts.SyntaxKind.InterfaceDeclaration:
      case ts.SyntaxKind.TypeAliasDeclaration:
        this.#mentionedUpTo = node.end;
        break;
      case ts.SyntaxKind.AwaitExpression:
        this.#current.relevant = true;
        break;
      case ts.SyntaxKind.IfStatement:
        this.#guard(guardOfIf(this.#source, node as ts.IfStatement));
        break;
      case ts.SyntaxKind.CallExpression:
        this.#call(node as ts.CallExpression);
        break;
      case ts.SyntaxKind.TaggedTemplateExpression:
        this.templates.push(node as ts.TaggedTemplateExpression);
        break;
      case ts.SyntaxKind.VariableDeclaration:
        this.scope.record(node);
        if (this.#open.length > 1) this.#current.declarations.push(node as ts.VariableDeclaration);
        break;
      case ts.SyntaxKind.BinaryExpression:
        if ((node as ts.BinaryExpression).operatorToken.kind === ts.SyntaxKind.EqualsToken)
          this.scope.record(node);
        break;
      case ts.SyntaxKind.Parameter:
      case ts.SyntaxKind.PropertyDeclaration:
        this.#member(node as ts.ParameterDeclaration | ts.PropertyDeclaration);
        break;
      default:
        break;
    }
  }

  #member(node: ts.ParameterDeclaration | ts.PropertyDeclaration): void {
    const member = memberOf(node);
    if (member !== undefined && this.members.length < MAX_MEMBERS) this.members.push(member);
  }

  #call(node: ts.CallExpression): void {
    this.callNodes.push(node);
    this.scope.record(node);
    this.#guard(guardOfCall(this.#source, node));
    if (DATA_METHOD.test(leafName(node.expression))) this.#current.relevant = true;
    const collector = collectorName(node);
    if (collector === undefined) return;
    for (const argument of node.arguments) {
      const inner = unwrap(argument);
      if (ts.isIdentifier(inner)) this.scope.recordCollector(inner, collector);
    }
  }

  #guard(guard: ReturnType<typeof guardOfIf>): void {
    if (guard === undefined) return;
    if (guard.kind !== 'if-exit') this.#current.relevant = true;
    if (this.#current.guards.length < MAX_GUARDS) this.#current.guards.push(guard);
  }

  #import(node: ts.ImportDeclaration): void {
    if (!ts.isStringLiteral(node.moduleSpecifier)) return;
    const specifier = node.moduleSpecifier.text;
    this.specifiers.push(specifier);
    const clause = node.importClause;
    if (clause === undefined) return;
    if (clause.name !== undefined) this.importOf.set(clause.name.text, specifier);
    const bindings = clause.namedBindings;
    if (bindings === undefined) return;
    if (ts.isNamespaceImport(bindings)) this.importOf.set(bindings.name.text, specifier);
    else for (const element of bindings.elements) this.importOf.set(element.name.text, specifier);
  }
}
