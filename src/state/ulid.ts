/** Crockford's base 32: no I, L, O, U, so that ids survive being read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_BITS = 80n;

/** Matches a 26-character ULID whose time fits 48 bits. */
export const ULID_PATTERN = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

function encode(value: bigint): string {
  let text = '';
  for (let rest = value; text.length < 26; rest >>= 5n) text = `${ALPHABET[Number(rest & 31n)] ?? ''}${text}`;
  return text;
}

/** Undoes `encode`; the text matches ULID_PATTERN. */
function decode(id: string): bigint {
  let value = 0n;
  for (const digit of id) value = (value << 5n) | BigInt(ALPHABET.indexOf(digit));
  return value;
}

function toBigInt(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/**
 * A source of ULIDs (https://github.com/ulid/spec) that always ascend, also within one millisecond and
 * when the clock is set back. `random` gives that many random bytes; all ids come after `previous`, which a
 * restarted writer needs.
 */
export function ulidSource(
  now: () => Date,
  random: (bytes: number) => Uint8Array,
  previous?: string,
): () => string {
  let last = previous === undefined ? -1n : decode(previous);
  return () => {
    const fresh = (BigInt(now().getTime()) << RANDOM_BITS) | toBigInt(random(10));
    last = fresh >> RANDOM_BITS > last >> RANDOM_BITS ? fresh : last + 1n;
    return encode(last);
  };
}

/** Milliseconds since 1970 that an id says it was made at; the text matches ULID_PATTERN. */
export function ulidTime(id: string): number {
  return Number(decode(id) >> RANDOM_BITS);
}
