import type { ts } from 'ts-morph';
import type { ExternalCallFact } from '../../types.js';
import type { Scope } from '../code/scope.js';
import type { ClientNames } from './clients.js';
import type { ResponseUse } from './response.js';

/** What the readers of one file share. */
export interface ExternalReader {
  readonly source: ts.SourceFile;
  readonly text: string;
  readonly scope: Scope;
  readonly names: ClientNames;
}

/** What a call says by itself; its surroundings are added by external.ts. */
export interface CallReading extends Pick<
  ExternalCallFact,
  | 'client'
  | 'callee'
  | 'method'
  | 'url'
  | 'write'
  | 'timeout'
  | 'idempotencyKey'
  | 'purpose'
  | 'host'
  | 'origin'
  | 'idempotencyOption'
> {
  readonly use: ResponseUse;
  /** A client that queues by itself: it neither rejects nor needs a limit. */
  readonly quiet: boolean;
}
