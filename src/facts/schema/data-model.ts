import type { ModelFact } from '../types.js';

/** How a model belongs to a tenant. */
export type Ownership =
  | { readonly kind: 'direct'; readonly key: string; readonly brandKey?: string }
  | { readonly kind: 'through'; readonly relation: readonly string[]; readonly key: string }
  | { readonly kind: 'tenant' }
  | { readonly kind: 'global' };

/** The database as the repository's schemas declare it, with the tenant keys learned from it. */
export interface DataModel {
  /** By the name that queries use, in lower case. */
  readonly models: ReadonlyMap<string, ModelFact>;
  /** Columns that name the tenant, most used first. */
  readonly tenantKeys: readonly string[];
  readonly ownership: ReadonlyMap<string, Ownership>;
  /** For models without a tenant: the column that ties a row to one person, by the same names. */
  readonly personalKeys?: ReadonlyMap<string, string>;
  readonly notices: readonly string[];
  /** Models whose table has row-level security switched on, by the same names. */
  readonly rowLevelSecurity?: ReadonlySet<string>;
}

export const NO_DATA_MODEL: DataModel = {
  models: new Map(),
  tenantKeys: [],
  ownership: new Map(),
  notices: [],
};
