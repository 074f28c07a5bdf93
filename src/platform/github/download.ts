import { isSafeAddress } from '../../core/address.js';
import { SuiteError } from '../../core/errors.js';
import type { Clock } from '../../core/ports.js';
import type { Redact } from '../../core/redact.js';
import { suiteErrorFor, unexpectedAnswer, type Asked } from './errors.js';
import { failureOf, type Failure } from './failure.js';
import { planRetry, type Waiting } from './retry-rules.js';
import { readCapped } from './transport.js';

interface Download {
  /** Asks the API for the address; it holds for a minute, so every attempt asks again. */
  readonly link: () => Promise<string>;
  readonly asked: Asked;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly waiting: Waiting;
  readonly clock: Clock;
  readonly random: () => number;
  readonly redact: Redact;
}

/** Fetches from the storage that the API names. No token goes there: the address itself is the permission. */
export async function download(options: Download): Promise<Buffer> {
  const { asked, clock, waiting, random, redact } = options;
  for (let attempt = 0; ; attempt++) {
    const address = await options.link();
    const outcome = await fetchOnce(address, options);
    if (Buffer.isBuffer(outcome)) return outcome;
    const plan = planRetry(outcome, 'read', attempt, clock.now(), random());
    if (plan === undefined || !(await waiting.wait(plan)))
      throw suiteErrorFor(outcome, asked, clock.now(), redact);
  }
}

async function fetchOnce(
  address: string,
  { asked, maxBytes, timeoutMs }: Download,
): Promise<Buffer | Failure> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !isSafeAddress(url))
    throw unexpectedAnswer(asked, 'a redirect to no usable address');
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': 'caretaker' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return await readCapped(response, maxBytes, 'the archive');
    await response.body?.cancel();
    return {
      kind: 'status',
      status: response.status,
      headers: Object.fromEntries(response.headers),
      data: '',
    };
  } catch (error) {
    if (error instanceof SuiteError) throw error;
    const failure = failureOf(error);
    return failure.kind === 'unreadable' ? { kind: 'broken', reason: failure.reason } : failure;
  }
}
