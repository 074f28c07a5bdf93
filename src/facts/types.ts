/**
 * Facts: what a file says, in words that no rule owns. Extracted once for each git blob, cached by blob
 * id and {@link FACTS_VERSION}, plain JSON throughout. Raise the version when any extractor changes.
 */
import type { Range } from '../core/finding.js';
import type { Orm } from '../config/shape.js';

export const FACTS_VERSION = 3;

/** Offsets are UTF-16 code units from the start of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly range: Range;
}

// ---- modules -------------------------------------------------------------------------------------

export interface ImportBinding {
  /** `default`, `*` for a namespace, else the exported name. */
  readonly imported: string;
  readonly local: string;
  readonly typeOnly: boolean;
  /** References to the local name as a value and as a type, JSX and decorators included. */
  readonly valueUses: number;
  readonly typeUses: number;
  /** Value uses that run while the module loads, outside every function; absent when there are none. */
  readonly loadUses?: number;
  readonly span: Span;
  /** For a namespace import: member names that are read; undefined when it is used as a whole. */
  readonly members?: readonly string[];
  /** Named in a JSDoc comment, where editors and JavaScript type checks see it. */
  readonly documented?: boolean;
}

export interface ImportFact {
  readonly kind: 'import' | 're-export' | 'dynamic' | 'require' | 'import-equals' | 'type-import' | 'mock';
  readonly specifier: string;
  /** `import type`, `export type … from`, or every binding is `type`. */
  readonly typeOnly: boolean;
  /** Empty for side-effect imports and for dynamic imports whose members are unknown. */
  readonly bindings: readonly ImportBinding[];
  readonly sideEffect: boolean;
  /** The specifier is a pattern with `*` for the parts that only a run can tell. */
  readonly pattern?: boolean;
  /** A comment right above tells a linter or the compiler to look away. */
  readonly pinned?: boolean;
  readonly span: Span;
}

/** What a file says about how its JSX becomes calls. */
export interface JsxFact {
  readonly fragments: boolean;
  /** From `@jsx`, `@jsxFrag` and `@jsxImportSource` comments. */
  readonly factory?: string;
  readonly fragmentFactory?: string;
  readonly importSource?: string;
}

export interface ExportFact {
  /** `default`, the exported name, or `*` for `export * from`. */
  readonly name: string;
  /** The declaration's own name when it differs. */
  readonly local?: string;
  readonly kind:
    | 'function'
    | 'class'
    | 'variable'
    | 'type'
    | 'interface'
    | 'enum'
    | 'namespace'
    | 'alias'
    | 'star'
    | 'expression';
  readonly typeOnly: boolean;
  /** For re-exports: where from. */
  readonly from?: string;
  /** Uses of the same name inside this file, the declaration itself left out. */
  readonly localUses: number;
  /** TSDoc tags that speak about use: `public`, `internal`, `alias` … */
  readonly tags?: readonly string[];
  readonly span: Span;
}

// ---- code ----------------------------------------------------------------------------------------

/** A value as written: enough to tell a tenant key in scope from a literal. */
export interface ValueFact {
  /** At most 160 characters of source. */
  readonly text: string;
  readonly kind: 'literal' | 'identifier' | 'member' | 'call' | 'conditional' | 'array' | 'object' | 'other';
  /** Identifiers and member chains inside it, e.g. `session.user.id`. */
  readonly mentions: readonly string[];
}

export interface LoopFact {
  readonly kind: 'for' | 'for-of' | 'for-in' | 'while' | 'do' | 'callback';
  /** For callbacks: `map`, `forEach`, `flatMap`, `filter`, `reduce` …; else the keyword. */
  readonly method: string;
  /** What is iterated, or the condition of a `while`. */
  readonly over: ValueFact;
  /** Names bound to the element. */
  readonly variables: readonly string[];
  /** Names declared in the loop's body, callbacks included; at most 40. */
  readonly locals?: readonly string[];
  /** `Promise.all`, `Promise.allSettled`, `$transaction`, `pMap` … around it. */
  readonly collector?: string;
  /** True when the loop walks fixed-size chunks or a cursor, retries, or polls. */
  readonly batching: boolean;
  readonly span: Span;
}

/** A check that stops the function: `if (…) throw/return`, `assertX(…)`, `invariant(…)`. */
export interface GuardFact {
  readonly kind: 'if-exit' | 'assertion-call' | 'conditional-block';
  readonly text: string;
  readonly mentions: readonly string[];
  /** Callee of an assertion, or calls inside the condition. */
  readonly calls: readonly string[];
  readonly offset: number;
}

/** What names of a function were given: `const { id } = params` → names `id`, mentions `params`. */
export interface BindingFact {
  readonly names: readonly string[];
  readonly mentions: readonly string[];
  /** Callees inside the value, as written. */
  readonly calls: readonly string[];
}

export interface FunctionFact {
  /** Index in `FileFacts.functions`. */
  readonly id: number;
  /** Declared name, variable, property or `default`; empty for an anonymous callback. */
  readonly name: string;
  readonly kind: 'function' | 'arrow' | 'method' | 'constructor' | 'accessor' | 'module';
  readonly exported: boolean;
  readonly async: boolean;
  readonly parent: number | null;
  /** Leaf names bound by the parameters, destructuring included. */
  readonly parameters: readonly string[];
  /** For a callback: callees it is passed to, outermost last, e.g. `["withWorkspace"]`, `["mutation", "input", "protectedProcedure"]`. */
  readonly passedTo: readonly string[];
  /** Identifiers and member chains that the function reads, without nested functions; at most 400, sorted. */
  readonly mentions: readonly string[];
  /** Local variables in source order; at most 80, and only where `mentions` are kept. */
  readonly bindings?: readonly BindingFact[];
  readonly guards: readonly GuardFact[];
  readonly span: Span;
}

/** A member of a class that holds an object of another class: `private readonly users: UsersService`. */
export interface MemberFact {
  readonly name: string;
  readonly type: string;
}

export interface CallFact {
  /** As written, e.g. `helper`, `service.load`, `this.repo.find`. */
  readonly callee: string;
  readonly arguments: readonly ValueFact[];
  readonly awaited: boolean;
  /** The result is stored, returned, awaited or chained; false = floating. */
  readonly used: boolean;
  /** Inside a try block with a catch, or with a rejection handler; absent otherwise. */
  readonly handled?: true;
  readonly function: number;
  readonly loops: readonly LoopFact[];
  readonly span: Span;
}

// ---- data ----------------------------------------------------------------------------------------

export type QueryOperation =
  | 'read-one'
  | 'read-many'
  | 'count'
  | 'aggregate'
  | 'create'
  | 'create-many'
  | 'update'
  | 'update-many'
  | 'upsert'
  | 'delete'
  | 'delete-many'
  | 'raw';

export interface FilterKey {
  /** `["project", "workspaceId"]` for a filter through a relation. */
  readonly path: readonly string[];
  /** `eq`, `in`, `gt`, `contains`, `not` … */
  readonly operator: string;
  readonly value: ValueFact;
  /** True under an `OR` branch. */
  readonly inOr: boolean;
  /** True when the key is only sometimes there (`…(x && {…})`, `x ? … : undefined`). */
  readonly optional: boolean;
}

export interface FilterFact {
  readonly keys: readonly FilterKey[];
  /** Parts that cannot be read: spreads, identifiers, helper calls. */
  readonly opaque: readonly ValueFact[];
  readonly span?: Span;
}

export interface QueryFact {
  readonly orm: Orm;
  /** Client and chain as written up to the model, e.g. `prisma`, `ctx.db`, `tx`. */
  readonly client: string;
  /** Prisma delegate, Drizzle table identifier, SQL table … as written. */
  readonly model: string;
  readonly method: string;
  readonly operation: QueryOperation;
  readonly filter: FilterFact;
  /** Keys written by create and update, one level; `opaque` as in filters. */
  readonly data: FilterFact;
  readonly limit: 'none' | 'literal' | 'value' | 'conditional';
  readonly skip: boolean;
  readonly cursor: boolean;
  /** Sort columns in order; `dynamic` when they cannot be read. */
  readonly orderBy: readonly string[];
  readonly dynamicOrder: boolean;
  readonly groupBy: boolean;
  /** Relations loaded with it, dotted, e.g. `user.accounts`. */
  readonly includes: readonly string[];
  /** How the argument was given: an object literal, something opaque, or nothing. */
  readonly argument: 'literal' | 'opaque' | 'none';
  readonly awaited: boolean;
  /** Name that the result is bound to, for checks after the read. */
  readonly result?: string;
  /** `$transaction`, `Promise.all` … directly around the query. */
  readonly collector?: string;
  readonly function: number;
  readonly loops: readonly LoopFact[];
  readonly span: Span;
}

/** A table or model declared in TypeScript (Drizzle, TypeORM, Mongoose). */
export interface ModelFact {
  /** Name that queries use: Prisma delegate in camel case, Drizzle identifier. */
  readonly name: string;
  readonly table: string;
  readonly orm: Orm;
  readonly path: string;
  readonly line: number;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly column: string }[];
  readonly primaryKey: readonly string[];
  readonly uniques: readonly (readonly string[])[];
  readonly indexes: readonly { readonly fields: readonly string[]; readonly partial: boolean }[];
  readonly relations: readonly {
    readonly field: string;
    readonly model: string;
    readonly fields: readonly string[];
    readonly references: readonly string[];
    readonly list: boolean;
  }[];
}

// ---- the world outside ----------------------------------------------------------------------------

export interface ExternalCallFact {
  /**
   * `fetch`, `axios`, `ky`, `got`, `undici`, or the SDK's package name; `wrapper` for a house function with
   * the shape of a client, `function` for one whose name says that it moves money.
   */
  readonly client: string;
  readonly callee: string;
  /** Upper case; `UNKNOWN` when it cannot be read. */
  readonly method: string;
  readonly url: ValueFact | null;
  readonly write: boolean;
  readonly timeout: 'present' | 'absent' | 'opaque' | 'client-default';
  readonly idempotencyKey: 'present' | 'absent' | 'opaque';
  /** Inside a try block or with a rejection handler. */
  readonly handled: boolean;
  /** For fetch: the response's ok or status is looked at. */
  readonly statusChecked: boolean;
  readonly limited: boolean;
  readonly awaited: boolean;
  readonly function: number;
  readonly loops: readonly LoopFact[];
  /** Inside a database transaction callback. */
  readonly inTransaction: boolean;
  /** What the call does in the world, from its SDK, host or path. */
  readonly purpose: ExternalPurpose;
  /** Host name when it is written in the file. */
  readonly host?: string;
  /** Where the address comes from: written out, an environment variable, a value, or fixed by the SDK. */
  readonly origin: 'literal' | 'env' | 'value' | 'sdk';
  /** What happens to the promise: nothing waits for a floating one. */
  readonly usage: 'awaited' | 'returned' | 'floating' | 'stored';
  /** How the response's body is read here; `returned` leaves it to the caller. */
  readonly body: 'json' | 'read' | 'returned' | 'ignored' | 'unknown';
  /** The parsed body itself is asked whether the call succeeded (`data.ok`, `data.error`). */
  readonly bodyChecked: boolean;
  /** Name of the SDK's option for an idempotency key. */
  readonly idempotencyOption?: string;
  /** Awaited work follows on the same path: when that fails, a retry repeats this call. */
  readonly workAfter: boolean;
  /** Offsets of the list that `Promise.all([…])` starts together with this call. */
  readonly parallel?: { readonly start: number; readonly end: number };
  readonly span: Span;
}

/** A client made once and used elsewhere: `export const api = axios.create({ baseURL })`. */
export interface HttpClientFact {
  readonly name: string;
  readonly client: string;
  /** `axios.create`, `got.extend` … as written. */
  readonly callee: string;
  readonly timeout: 'absent' | 'client-default' | 'opaque';
  readonly origin: 'literal' | 'env' | 'value';
  readonly host?: string;
  readonly span: Span;
}

export type ExternalPurpose =
  | 'payment'
  | 'email'
  | 'message'
  | 'order'
  | 'domain'
  | 'storage'
  | 'queue'
  | 'ai'
  | 'analytics'
  | 'webhook'
  | 'other';

export interface RouteFact {
  readonly framework:
    'express' | 'fastify' | 'hono' | 'next' | 'next-pages' | 'nest' | 'trpc' | 'remix' | 'server-action';
  /** Upper case, `ALL`, or for tRPC `QUERY`/`MUTATION`. */
  readonly method: string;
  readonly path: string;
  /** Function that handles it; null when it is imported. */
  readonly handler: number | null;
  readonly middleware: readonly string[];
  readonly span: Span;
}

export interface TestFact {
  readonly kind: 'suite' | 'test';
  /** Titles of the suites around it and its own. */
  readonly title: readonly string[];
  readonly skipped: boolean;
  readonly only: boolean;
  /** Assertion calls inside (expect, assert, t.is …). */
  readonly assertions: number;
  /** HTTP statuses that assertions compare with. */
  readonly statuses: readonly number[];
  /** Request paths seen inside, e.g. `/api/projects/1`. */
  readonly requests: readonly string[];
  /** Rows of an `each` table that is written out: fewer rows test less. */
  readonly cases?: number;
  readonly span: Span;
}

/** A comment `caretaker-ignore <rule> -- <reason>`. */
export interface SuppressionFact {
  readonly scope: 'next-line' | 'file';
  readonly rule: string;
  /** Empty when none was given: the suppression is then not honoured. */
  readonly reason: string;
  readonly line: number;
}

export interface FileFacts {
  readonly language: 'ts' | 'tsx' | 'js' | 'jsx' | 'dts';
  readonly bytes: number;
  readonly lines: number;
  /** Syntax errors; the other facts are then best effort. */
  readonly syntaxErrors: number;
  /** Carries a generated-file marker in its head. */
  readonly generated: boolean;
  /** `use client`, `use server`, `server-only` …, and `#!` for a script with an interpreter line. */
  readonly directives: readonly string[];
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
  /** Absent in files without JSX. */
  readonly jsx?: JsxFact;
  /** Strings that look like the path of a source file, for `fork('./worker.js')` and the like. */
  readonly fileMentions?: readonly string[];
  readonly functions: readonly FunctionFact[];
  readonly calls: readonly CallFact[];
  readonly queries: readonly QueryFact[];
  readonly externalCalls: readonly ExternalCallFact[];
  /** Clients that the file makes and exports; absent when there are none. */
  readonly clients?: readonly HttpClientFact[];
  /** Members of classes by the class of what they hold; absent when there are none. */
  readonly members?: readonly MemberFact[];
  readonly routes: readonly RouteFact[];
  readonly tests: readonly TestFact[];
  readonly models: readonly ModelFact[];
  readonly suppressions: readonly SuppressionFact[];
}

export interface SkippedFile {
  readonly path: string;
  readonly reason:
    | 'too-large'
    | 'binary'
    | 'symlink'
    | 'submodule'
    | 'path-not-utf8'
    | 'missing-blob'
    | 'extractor-failed'
    | 'not-utf8'
    | 'minified';
  readonly detail: string;
}

/** Everything known about a repository at one commit. */
export interface RepositoryFacts {
  readonly commit: string;
  /** Source files only, by path. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** Every tracked regular file, sorted. */
  readonly paths: readonly string[];
  readonly skipped: readonly SkippedFile[];
  /** Parsed this time, and taken from the cache. */
  readonly parsed: number;
  readonly cached: number;
}
