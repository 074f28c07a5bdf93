import { ts } from 'ts-morph';
import type { ExportFact, ImportFact, JsxFact } from '../types.js';
import { collectExports } from './module-exports.js';
import { collectStaticImports } from './module-imports.js';
import { collectLoads } from './module-loads.js';
import { countUses, documentedWords } from './references.js';
import type { ExtractContext } from './walk.js';

/** What a file imports and exports. */
export interface ModuleFacts {
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
  readonly jsx?: JsxFact;
  readonly fileMentions?: readonly string[];
}

// Read once: these loops see every node of the repository, and each name behind `ts` is a getter.
const {
  JsxFragment: JSX_FRAGMENT,
  JsxOpeningElement: JSX_OPENING,
  JsxSelfClosingElement: JSX_SELF_CLOSING,
  StringLiteral: STRING,
  NoSubstitutionTemplateLiteral: TEMPLATE,
} = ts.SyntaxKind;

const MAX_MENTIONS = 200;
const FILE_PATH = /^[\w@./-]*[\w-]\.[cm]?[jt]sx?$/;

/** Strings that name a source file; those of imports are known already. */
function fileMentionsOf(context: ExtractContext, specifiers: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const node of context.nodes) {
    if (node.kind !== STRING && node.kind !== TEMPLATE) continue;
    if (!ts.isStringLiteralLike(node) || node.text.length > MAX_MENTIONS || !FILE_PATH.test(node.text))
      continue;
    if (!specifiers.has(node.text) && found.size < MAX_MENTIONS) found.add(node.text);
  }
  return [...found].sort();
}

/** Statements at the top level and inside `declare module` and namespace blocks, which import as well. */
export function moduleStatements(source: ts.SourceFile): readonly ts.Statement[] {
  const statements: ts.Statement[] = [];
  const add = (list: readonly ts.Statement[]): void => {
    for (const statement of list) {
      statements.push(statement);
      if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body))
        add(statement.body.statements);
    }
  };
  add(source.statements);
  return statements;
}

function jsxOf(context: ExtractContext): JsxFact | undefined {
  let found = false;
  let fragments = false;
  for (const node of context.nodes) {
    if (node.kind === JSX_FRAGMENT) fragments = found = true;
    else if (node.kind === JSX_OPENING || node.kind === JSX_SELF_CLOSING) found = true;
  }
  if (!found) return undefined;
  const factory = /@jsx\s+([\w$.]+)/.exec(context.text)?.[1];
  const fragmentFactory = /@jsxFrag\s+([\w$.]+)/.exec(context.text)?.[1];
  const importSource = /@jsxImportSource\s+([\w@/.-]+)/.exec(context.text)?.[1];
  return {
    fragments,
    ...(factory === undefined ? {} : { factory }),
    ...(fragmentFactory === undefined ? {} : { fragmentFactory }),
    ...(importSource === undefined ? {} : { importSource }),
  };
}

/** Imports and exports with the uses of their names. */
export function extractModules(source: ts.SourceFile, context: ExtractContext): ModuleFacts {
  const statements = moduleStatements(source);
  const imports = collectStaticImports(statements, source, context);
  const exports = collectExports(source, context);
  const names = new Set<string>();
  for (const fact of imports)
    if (fact.kind !== 're-export') for (const binding of fact.bindings) names.add(binding.local);
  for (const fact of exports) if (fact.from === undefined) names.add(fact.local ?? fact.name);
  const uses = countUses(names, context);
  const words = imports.length > 0 ? documentedWords(context.text) : new Set<string>();
  const jsx = jsxOf(context);
  const loads = collectLoads(source, context);
  const fileMentions = fileMentionsOf(context, new Set([...imports, ...loads].map((fact) => fact.specifier)));
  return {
    imports: [
      ...imports.map((fact): ImportFact => {
        if (fact.kind === 're-export') return fact;
        return {
          ...fact,
          bindings: fact.bindings.map((binding) => {
            const use = uses.get(binding.local);
            const known = binding.imported === '*' && use !== undefined && !use.whole;
            return {
              ...binding,
              valueUses: use?.value ?? 0,
              typeUses: use?.type ?? 0,
              ...(use && use.load > 0 ? { loadUses: use.load } : {}),
              ...(known ? { members: [...use.members].sort() } : {}),
              ...(words.has(binding.local) ? { documented: true } : {}),
            };
          }),
        };
      }),
      ...loads,
    ],
    exports: exports.map((fact) => {
      if (fact.from !== undefined) return fact;
      const use = uses.get(fact.local ?? fact.name);
      // `export { x }` itself reads the name.
      const own = fact.kind === 'alias' ? 1 : 0;
      return { ...fact, localUses: Math.max(0, (use?.value ?? 0) + (use?.type ?? 0) - own) };
    }),
    ...(jsx === undefined ? {} : { jsx }),
    ...(fileMentions.length === 0 ? {} : { fileMentions }),
  };
}
