import { codeOf, lineCounter, placesOf, productFiles } from '../../../reading/code.js';
import { importPlaces } from '../../../reading/packages.js';
import { hardCodedSecrets, secretScope } from '../../../reading/secrets.js';
import { fail, notMeasurable, pass, place, searched, type Evidence } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { JWT_PRACTICE, SECRETS } from '../references.js';

export const noHardCodedSecret: Criterion = {
  id: 'security/secrets',
  title: 'No secret is written in the repository',
  group: 'security',
  severity: 'critical',
  cost: 'small',
  references: [SECRETS],
  plan: [
    'Revoke each secret named in the evidence: it is in the history for good.',
    'Read its successor from the environment or a secret store, and fail at the start when it is missing.',
    'Add a scanner of secrets to the pipeline.',
  ],
  evaluate: (subject) => {
    if (productFiles(subject).length === 0) return notMeasurable('no product code was found here');
    const found = hardCodedSecrets(subject);
    if (found.length > 0) return fail(`${found.length} literals look like secrets`, found);
    return pass('no literal has the shape of a secret', [
      searched('known shapes, and random literals under the names of secrets', secretScope(subject)),
    ]);
  },
};

const JWT_MODULES =
  /^(?:jsonwebtoken|jose|@nestjs\/jwt|@fastify\/jwt|fastify-jwt|express-jwt|hono\/jwt|jwt-simple)$/;

const HANDLES =
  /\b(?:sign|signAsync|verify|verifyAsync|decode|jwtVerify|jwtDecrypt|jwt)\s*\(|\bnew\s+(?:\w+\s*\.\s*)?(?:SignJWT|EncryptJWT)\s*\(|\bJwtModule\b|\bregister\s*\(|\bexpressjwt\s*\(|\b(?:calculateJwkThumbprint|importJWK|createRemoteJWKSet|exportJWK|importPKCS8|importSPKI)\s*\(/g;

const FALLBACK =
  /\b(\w{0,40}(?:jwt|token|auth)\w{0,40}secret\w{0,40})\s*(?:=|:)[^;\n]{0,200}(?:\|\||\?\?)\s*(?:['"`][^'"`]+['"`]|([A-Za-z_$][\w$]*)(?![\w$]|\s*[.([]))/gi;

/** Keys of tokens with a literal, or a constant of the same file that is one, for when no key is set. */
function fallbacks(subject: Subject, handling: readonly string[]): readonly Evidence[] {
  return productFiles(subject).flatMap((path) => {
    const code = codeOf(subject, path);
    if (!handling.includes(path) && !/jwt_?secret/i.test(code)) return [];
    const lineOf = lineCounter(code);
    return [...code.matchAll(FALLBACK)]
      .filter(([, name = '']) => handling.includes(path) || /jwt_?secret/i.test(name))
      .filter(([, , constant]) => constant === undefined || isLiteral(code, constant))
      .map((match) => place(path, lineOf(match.index), 'falls back to a literal key'));
  });
}

function isLiteral(code: string, constant: string): boolean {
  const name = constant.replaceAll('$', '\\$');
  return new RegExp(`\\bconst\\s+${name}\\s*(?::\\s*string\\s*)?=\\s*['"\`][^'"\`]`).test(code);
}

export const jwtHandling: Criterion = {
  id: 'security/jwt',
  title: 'JSON Web Tokens are verified, expire, and are signed with a key from outside the code',
  group: 'security',
  severity: 'critical',
  cost: 'small',
  references: [JWT_PRACTICE],
  plan: [
    'Take the key from the environment, without a fallback in the code.',
    'Name the accepted algorithms when verifying, and never accept "none".',
    'Give every token an expiry.',
  ],
  evaluate: (subject) => {
    const used = importPlaces(subject, JWT_MODULES);
    if (used.length === 0)
      return notMeasurable('no library of JSON Web Tokens is imported', [
        searched('imports of jsonwebtoken, jose, @nestjs/jwt, @fastify/jwt, hono/jwt', 'product code'),
      ]);
    const paths = [...new Set(used.flatMap((item) => (item.kind === 'place' ? [item.path] : [])))];
    const handled = placesOf(subject, paths, HANDLES, 'handles tokens');
    if (handled.length === 0)
      return notMeasurable('a library of tokens is imported, but nothing uses it', used);
    const faults = [
      ...placesOf(
        subject,
        paths,
        /\b(?:jwt|jsonwebtoken)?\.?\b(?:sign|verify)\s*\([^;]{0,200}?,\s*(['"`])[^'"`$]+\1\s*[,)]/g,
        'signs or verifies with a literal key',
      ),
      ...fallbacks(subject, paths),
      ...placesOf(
        subject,
        paths,
        /\bsecret\s*:\s*(?:[\w.]+\s*(?:\|\||\?\?)\s*)?['"`][^'"`]+['"`]/g,
        'gives a literal secret',
      ),
      ...placesOf(subject, paths, /algorithms?\s*:\s*\[?\s*['"]none['"]/g, 'accepts unsigned tokens'),
      ...placesOf(subject, paths, /\bignoreExpiration\s*:\s*true/g, 'ignores the expiry'),
    ];
    if (faults.length > 0) return fail(`${faults.length} places handle tokens unsafely`, faults);
    return pass(
      'no literal key, unsigned token or ignored expiry was found where tokens are handled',
      handled,
    );
  },
};
