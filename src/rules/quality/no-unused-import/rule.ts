import type { Remediation, RuleFinding } from '../../../core/finding.js';
import type { CompilerSettings } from '../../../facts/modules/tsconfig.js';
import type { FileFacts, ImportBinding, ImportFact } from '../../../facts/types.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { removalSafety } from '../shared/import-removal.js';

/** Names that compiled JSX refers to although the source does not. */
function jsxNames(file: FileFacts, settings: CompilerSettings): ReadonlySet<string> {
  const names = new Set<string>();
  if (!file.jsx) return names;
  const add = (dotted: string | undefined): void => {
    if (dotted !== undefined) names.add(dotted.split('.', 1).join(''));
  };
  add(file.jsx.factory);
  add(file.jsx.fragmentFactory);
  add(settings.jsxFactory);
  add(settings.jsxFragmentFactory);
  const automatic =
    settings.jsx === 'react-jsx' || settings.jsx === 'react-jsxdev' || settings.jsxImportSource !== undefined;
  if (!automatic && file.jsx.factory === undefined) {
    // Classic transforms call React.createElement; other libraries kept h.
    for (const name of ['React', 'h', 'Fragment', 'jsx', 'createElement']) names.add(name);
  }
  return names;
}

/** Modules that this file adds declarations to: their import is what makes that an augmentation. */
function augmented(file: FileFacts): ReadonlySet<string> {
  return new Set(
    file.imports
      .filter((fact) => fact.kind === 'type-import' && fact.bindings.length === 0)
      .map((fact) => fact.specifier),
  );
}

function isCandidate(fact: ImportFact): boolean {
  return (
    (fact.kind === 'import' || fact.kind === 'import-equals') && !fact.sideEffect && fact.pinned !== true
  );
}

function isUnused(binding: ImportBinding, jsx: ReadonlySet<string>): boolean {
  return binding.valueUses + binding.typeUses === 0 && binding.documented !== true && !jsx.has(binding.local);
}

/** Taking away one of several names changes nothing; taking away all may change what is loaded. */
function remediationOf(fact: ImportFact, unused: number, path: string, context: RuleContext): Remediation {
  return { by: 'fixer', safety: unused < fact.bindings.length ? 'safe' : removalSafety(path, fact, context) };
}

function findingOf(
  path: string,
  fact: ImportFact,
  binding: ImportBinding,
  unused: number,
  context: RuleContext,
): RuleFinding {
  const sure = !(binding.local === 'React' && context.facts.files.get(path)?.jsx !== undefined);
  return {
    path,
    range: binding.span.range,
    message: `'${binding.local}' is imported from '${fact.specifier}' and never used.`,
    remedy:
      unused === fact.bindings.length ? 'Remove the import.' : `Remove '${binding.local}' from the import.`,
    confidence: sure ? 'high' : 'medium',
    evidence: [
      `No identifier '${binding.local}' in this file refers to it, as a value, as a type, in JSX or in JSDoc.`,
    ],
    anchor: `${binding.local} from ${fact.specifier}`,
    symbol: binding.local,
    remediation: remediationOf(fact, unused, path, context),
    data: { specifier: fact.specifier, local: binding.local, imported: binding.imported },
  };
}

function* checkFile(path: string, file: FileFacts, context: RuleContext): Generator<RuleFinding> {
  const jsx = jsxNames(file, context.modules.settingsFor(path));
  const keep = augmented(file);
  for (const fact of file.imports) {
    if (!isCandidate(fact) || keep.has(fact.specifier)) continue;
    const unused = fact.bindings.filter((binding) => isUnused(binding, jsx));
    for (const binding of unused) yield findingOf(path, fact, binding, unused.length, context);
  }
}

/** Components whose template this suite does not read may use a name without our seeing it. */
const TEMPLATES = /\.(?:vue|svelte|astro|mdx)$/;

export const noUnusedImport = defineRule({
  meta: {
    id: 'quality/no-unused-import',
    title: 'Unused import',
    tier: 'quality',
    category: 'dead-code',
    severity: 'low',
    remediation: { by: 'fixer', safety: 'safe' },
    references: [
      { title: 'TypeScript: noUnusedLocals', url: 'https://www.typescriptlang.org/tsconfig/#noUnusedLocals' },
      {
        title: 'TypeScript: verbatimModuleSyntax',
        url: 'https://www.typescriptlang.org/tsconfig/#verbatimModuleSyntax',
      },
    ],
  },
  *check(context) {
    for (const [path, file] of context.facts.files) {
      if (file.generated || file.language === 'dts' || file.syntaxErrors > 0 || TEMPLATES.test(path))
        continue;
      yield* checkFile(path, file, context);
    }
  },
});
