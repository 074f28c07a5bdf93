import { placesOf, productFiles } from '../../../reading/code.js';
import { fromRules } from '../../../reading/findings.js';
import { fail, notMeasurable, pass, searched, type Evidence } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { TOP_TEN } from '../references.js';

const RUNS_TEXT = 'text run as code';

/** Calls through which text from outside becomes code, by category of the OWASP Top 10 (2021). */
const UNSAFE: readonly (readonly [string, RegExp])[] = [
  [
    'A03 injection: raw SQL built from text',
    /\$(?:queryRawUnsafe|executeRawUnsafe)\s*\(\s*(?:`[^`]*\$\{|[^)`]*['"]\s*\+)/g,
  ],
  // With values bound after the text, what is put into it are names and placeholders, unless it stands in quotes.
  [
    'A03 injection: SQL built from text',
    /\b(?:query|execute)\s*\(\s*`\s*(?:select|insert|update|delete)\b(?:[^`]*'\$\{(?!\s*\+)|[^`]*\$\{[^`]*`\s*\))/gi,
  ],
  [
    'A03 injection: a shell line built from text',
    /\b(?:exec|execSync)\s*\(\s*(?:`[^`]*\$\{|['"][^'"\n]*['"]\s*\+)/g,
  ],
  [`A03 injection: ${RUNS_TEXT}`, /(?<![.\w])(?:eval|AsyncFunction)\s*\(|\bnew\s+Function\s*\(/g],
  [
    'A02 cryptographic failures: certificates are not checked',
    /rejectUnauthorized\s*:\s*false|NODE_TLS_REJECT_UNAUTHORIZED\s*=\s*['"]?0/g,
  ],
  [
    'A02 cryptographic failures: passwords under a broken hash',
    /createHash\s*\(\s*['"](?:md5|sha1)['"]\s*\)\s*\.\s*update\s*\(\s*\w*[Pp]assw/g,
  ],
  [
    'A05 misconfiguration: any origin with credentials',
    /origin\s*:\s*(?:['"]\*['"]|true)\s*,[^}]{0,80}credentials\s*:\s*true/g,
  ],
];

/** Text that runs in an isolate of its own reaches nothing that it is not given. */
const ISOLATES = /^(?:isolated-vm|quickjs-emscripten(?:-core)?|@sebastianwessel\/quickjs)$/;

function isIsolated(subject: Subject, item: Evidence): boolean {
  if (item.kind !== 'place' || !item.says.endsWith(RUNS_TEXT)) return false;
  const imports = subject.context.facts.files.get(item.path)?.imports ?? [];
  return imports.some(({ specifier, typeOnly }) => !typeOnly && ISOLATES.test(specifier));
}

export const topTen: Criterion = {
  id: 'security/owasp-top-10',
  title: 'No pattern of injection, broken cryptography or misconfiguration is in the code',
  group: 'security',
  severity: 'high',
  cost: 'medium',
  references: [TOP_TEN],
  plan: [
    'Replace each call in the evidence by its safe form: parameters, argument arrays, checked certificates.',
    'Add a test with hostile input for each.',
  ],
  evaluate: (subject) => {
    const files = productFiles(subject);
    if (files.length === 0) return notMeasurable('no product code was found here');
    const found = UNSAFE.flatMap(([says, pattern]) => placesOf(subject, files, pattern, says)).filter(
      (item) => !isIsolated(subject, item),
    );
    if (found.length > 0) return fail(`${found.length} places are unsafe`, found);
    return pass('none of the known patterns was found', [
      searched(UNSAFE.map(([says]) => says).join('; '), `${files.length} files of product code`),
    ]);
  },
};

export const accessControl: Criterion = {
  id: 'security/access-control',
  title: 'Rows of tenants are only reached through their tenant',
  group: 'security',
  severity: 'critical',
  cost: 'medium',
  references: [TOP_TEN],
  plan: ['Add the tenant to each query of the evidence, or a check before it.', 'Test with another tenant.'],
  evaluate: (subject) => {
    if (subject.context.data.tenantKeys.length === 0)
      return notMeasurable('no tenant key was found in the schema');
    return fromRules(subject, ['tenancy/require-scope-on-query', 'tenancy/require-scope-on-write'], {
      good: 'no query was found that reaches past its tenant',
      bad: 'queries may reach past their tenant',
      looked: 'queries of product code',
    });
  },
};
