import { place, type PlaceEvidence } from '../scorecard/answer.js';
import { oncePerSubject, type Subject } from '../scorecard/subject.js';
import { codeOf, lineCounter, productFiles } from './code.js';

/** Shapes that issuers give their secrets; public keys and test keys are not among them. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['AWS access key id', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})\b/g],
  ['Slack token', /\bxox[abprs]-[0-9A-Za-z-]{20,}/g],
  ['Stripe live key', /\b[rs]k_live_[0-9A-Za-z]{16,}\b/g],
  ['Google API key', /\bAIza[0-9A-Za-z_-]{35}\b/g],
  ['SendGrid key', /\bSG\.[\w-]{22}\.[\w-]{43}\b/g],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['private key', /-----BEGIN (?:RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----\s*(?:\\n)?[A-Za-z0-9+/=]{40}/g],
];

const ASSIGNED =
  /(?:secret|passw(?:or)?d|api_?key|access_?token|auth_?token|private_?key|client_?secret)[\w$]{0,40}['"]?\s{0,20}[:=]\s{0,20}(['"`])([^'"`\s${}]{12,200})\1/gi;

/** Text that says it is no secret. */
const PLACEHOLDER =
  /example|placeholder|change[-_ ]?me|your[-_ ]|dummy|fake|test|sample|xxxx|\*{3}|<[^<>]+>|localhost|process\.env|undefined|redacted|default|insert/i;

/** Bits for each character: words have about 3, random text of 20 characters more than 3.5. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}

const RANDOM = 3.5;

/** Letters and digits mixed without separators of words, as generators make them. */
function looksRandom(value: string): boolean {
  if (PLACEHOLDER.test(value) || /^(?:https?:|\/|\.|@|#|\w+:\/\/)/.test(value)) return false;
  // Keys of translations, header names and the like: words that stand apart.
  if (/^[A-Za-z]+(?:[-_. :/][A-Za-z]+)*$/.test(value)) return false;
  return entropyOf(value) >= RANDOM && /\d/.test(value) && /[A-Za-z]/.test(value);
}

/** Settings and code of the product that could hold a secret; `.env` files that are tracked among them. */
const pathsOf = oncePerSubject((subject): readonly string[] => {
  const settings = subject.texts.paths.filter(
    (path) =>
      /(?:^|\/)(?:docker-compose|compose)[^/]*$|(?:^|\/)\.env(?:\.(?:local|production|prod|staging))?$|\.(?:ya?ml|toml|tf)$/.test(
        path,
      ) && !/(?:^|\/)(?:tests?|__tests__|fixtures?|examples?|e2e)\/|example|sample|lock/i.test(path),
  );
  return [...productFiles(subject), ...settings];
});

/** Places in a text, comments included, that have the shape of an issued secret: what kind, never the secret itself. */
export function issuedSecrets(path: string, text: string): readonly PlaceEvidence[] {
  return SHAPES.flatMap(([name, pattern]) => {
    const lineOf = lineCounter(text);
    return [...text.matchAll(pattern)]
      .filter((match) => !PLACEHOLDER.test(match[0]) && entropyOf(match[0]) > 2.5)
      .map((match) => place(path, lineOf(match.index), `looks like a ${name}`));
  });
}

/** Places of hard-coded secrets in code and settings of the product. */
export const hardCodedSecrets = oncePerSubject((subject: Subject): readonly PlaceEvidence[] =>
  pathsOf(subject).flatMap((path) => {
    const code = codeOf(subject, path);
    const shaped = issuedSecrets(path, code);
    const lineOf = lineCounter(code);
    const assigned = [...code.matchAll(ASSIGNED)]
      .filter((match) => looksRandom(match[2] ?? ''))
      .map((match) =>
        place(
          path,
          lineOf(match.index),
          `a random literal of ${(match[2] ?? '').length} characters under a secret's name`,
        ),
      );
    return [...shaped, ...assigned];
  }),
);

/** How many files were looked at. */
export function secretScope(subject: Subject): string {
  return `${pathsOf(subject).length} files of code and settings`;
}
