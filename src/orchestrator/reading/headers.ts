import { place, type Evidence } from '../scorecard/answer.js';
import { oncePerSubject, type Subject } from '../scorecard/subject.js';
import { bracketsOf, codeOf, lineAt, productFiles } from './code.js';
import { importPlaces } from './packages.js';

/** Headers that the criterion asks for, by what OWASP's Secure Headers Project names first. */
export const HEADERS = [
  ['Content-Security-Policy', /content-security-policy/i],
  ['Strict-Transport-Security', /strict-transport-security/i],
  ['X-Content-Type-Options', /x-content-type-options/i],
  ['X-Frame-Options or frame-ancestors', /x-frame-options|frame-ancestors/i],
  ['Referrer-Policy', /referrer-policy/i],
] as const;

export type HeaderName = (typeof HEADERS)[number][0];

/** Middleware that sets all of them unless told otherwise; Hono's leaves the content policy to its options. */
const LIBRARIES: readonly {
  readonly module: RegExp;
  readonly call: RegExp;
  readonly off: Readonly<Record<string, HeaderName>>;
  readonly without: readonly HeaderName[];
}[] = [
  {
    module: /^(?:helmet|@fastify\/helmet|koa-helmet)$/,
    call: /\bhelmet\s*\(|register\s*\(\s*(?:helmet|fastifyHelmet)|\buse\s*\(\s*helmet\b/g,
    off: {
      contentSecurityPolicy: 'Content-Security-Policy',
      hsts: 'Strict-Transport-Security',
      strictTransportSecurity: 'Strict-Transport-Security',
      noSniff: 'X-Content-Type-Options',
      xContentTypeOptions: 'X-Content-Type-Options',
      frameguard: 'X-Frame-Options or frame-ancestors',
      xFrameOptions: 'X-Frame-Options or frame-ancestors',
      referrerPolicy: 'Referrer-Policy',
    },
    without: [],
  },
  {
    module: /^hono\/secure-headers$/,
    call: /\bsecureHeaders\s*\(/g,
    off: {
      strictTransportSecurity: 'Strict-Transport-Security',
      xContentTypeOptions: 'X-Content-Type-Options',
      xFrameOptions: 'X-Frame-Options or frame-ancestors',
      referrerPolicy: 'Referrer-Policy',
    },
    without: ['Content-Security-Policy'],
  },
];

export interface HeadersSet {
  readonly names: ReadonlySet<HeaderName>;
  readonly evidence: readonly Evidence[];
}

const SETTINGS =
  /(?:^|\/)(?:next\.config\.[cm]?[jt]s|vercel\.json|netlify\.toml|_headers|nginx[^/]*|Caddyfile|[^/]*\.conf(?:\.template)?)$/;

/** Headers by the middleware that sets them, the framework's settings, the proxy's, and calls that set one. */
export const headersSet = oncePerSubject((subject): HeadersSet => {
  const names = new Set<HeaderName>();
  const evidence: Evidence[] = [];
  for (const library of LIBRARIES) {
    const paths = [...new Set(importPlaces(subject, library.module).map(pathOf))];
    for (const path of paths) {
      const code = codeOf(subject, path);
      for (const { match, line, text: options } of bracketsOf(code, library.call)) {
        const off = Object.entries(library.off)
          .filter(([option]) => new RegExp(`\\b${option}\\s*:\\s*false`).test(options))
          .map(([, name]) => name);
        const left = /contentSecurityPolicy\s*:\s*\{/.test(options) ? [] : library.without;
        for (const [name] of HEADERS) if (!off.includes(name) && !left.includes(name)) names.add(name);
        const name = match[0].endsWith('(') ? match[0].slice(0, -1).trimEnd() : match[0];
        evidence.push(place(path, line, `${name} is applied`));
      }
    }
  }
  const settings = subject.texts.paths.filter((path) => SETTINGS.test(path));
  for (const path of [...settings, ...productFiles(subject).filter((path) => !SETTINGS.test(path))]) {
    written(subject, path, SETTINGS.test(path), names, evidence);
  }
  return { names, evidence };
});

function written(
  subject: Subject,
  path: string,
  isSetting: boolean,
  names: Set<HeaderName>,
  evidence: Evidence[],
): void {
  const code = codeOf(subject, path);
  if (!/security-policy|transport-security|x-content-type|x-frame|referrer-policy/i.test(code)) return;
  for (const [name, pattern] of HEADERS) {
    const all = [...code.matchAll(new RegExp(pattern, 'gi'))];
    const at = all.find(({ index }) => isSetting || isSet(code.slice(Math.max(0, index - 160), index + 160)));
    if (at === undefined) continue;
    names.add(name);
    evidence.push(place(path, lineAt(code, at.index), `sets ${name}`));
  }
}

/** In code a header counts where it is set, not where a fetched one is read or a list names it. */
function isSet(around: string): boolean {
  return /\.\s*(?:set|setHeader|append|header|headers\.set|writeHead)\s*\(|headers\s*[:=]|directives\b/i.test(
    around,
  );
}

function pathOf(evidence: Evidence): string {
  return evidence.kind === 'place' ? evidence.path : '';
}
