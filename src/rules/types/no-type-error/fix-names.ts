/** How a compiler quick-fix may be used. */
export interface QuickFix {
  /** `fixName` of the TypeScript language service. */
  readonly name: string;
  readonly safety: 'safe' | 'review';
  /** Only the variant with this `fixId`, where one name stands for several. */
  readonly ids?: readonly string[];
  /** Its variants mean the same; the first is taken. */
  readonly anyVariant?: boolean;
}

/**
 * The quick-fixes that are taken, best first. `safe` ones change nothing that is there at run time;
 * the others are sound guesses at what was meant. Fixes that silence the compiler (assertions, `any`,
 * stubs that throw, changed settings) are left out.
 */
export const QUICK_FIXES: readonly QuickFix[] = [
  { name: 'fixOverrideModifier', safety: 'safe' },
  { name: 'convertToTypeOnlyImport', safety: 'safe', anyVariant: true },
  { name: 'convertToTypeOnlyExport', safety: 'safe', anyVariant: true },
  { name: 'fixReturnTypeInAsyncFunction', safety: 'safe' },
  { name: 'import', safety: 'review' },
  { name: 'spelling', safety: 'review' },
  { name: 'addMissingAwait', safety: 'review' },
  { name: 'fixAwaitInSyncFunction', safety: 'review' },
  { name: 'extendsInterfaceBecomesImplements', safety: 'review' },
  { name: 'addMissingNewOperator', safety: 'review' },
  {
    name: 'unusedIdentifier',
    safety: 'review',
    ids: ['unusedIdentifier_delete', 'unusedIdentifier_deleteImports'],
  },
];
