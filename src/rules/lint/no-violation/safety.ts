/**
 * Rules whose own fix cannot change what a program does: layout, types that are erased, and forms that
 * mean the same. Any other fix is for a person to look at, whatever the linter calls it.
 */
const SAFE: ReadonlySet<string> = new Set([
  ...['prefer-const', 'semi', 'quotes', 'indent', 'curly', 'eol-last', 'no-extra-semi', 'no-trailing-spaces'],
  ...['comma-dangle', 'no-multiple-empty-lines', 'object-shorthand', 'dot-notation', 'prettier/prettier'],
  ...['array-type', 'consistent-type-imports', 'consistent-type-exports', 'consistent-type-definitions'].map(
    (name) => `@typescript-eslint/${name}`,
  ),
  ...[
    'no-inferrable-types',
    'no-unnecessary-type-assertion',
    'no-import-type-side-effects',
    'prefer-as-const',
  ].map((name) => `@typescript-eslint/${name}`),
  ...[
    'useConst',
    'useImportType',
    'useExportType',
    'useShorthandArrayType',
    'useConsistentArrayType',
    'noInferrableTypes',
    'useAsConstAssertion',
  ].map((name) => `lint/style/${name}`),
]);

/** Rules of these plugins move white space only. */
const LAYOUT_PLUGINS = ['@stylistic/', 'style/', '@stylistic/ts/', '@stylistic/js/'];

/** How far the linter's own fix for a rule may go by itself. */
export function safetyOf(code: string): 'safe' | 'review' {
  return SAFE.has(code) || LAYOUT_PLUGINS.some((plugin) => code.startsWith(plugin)) ? 'safe' : 'review';
}
