import { HEADERS, headersSet } from '../../../reading/headers.js';
import { packageOf } from '../../../../config/shape.js';
import { placesOf } from '../../../reading/code.js';
import { endpointsOf } from '../../../reading/endpoints.js';
import { forServices } from '../../../reading/presence.js';
import { fail, notMeasurable, pass, place, searched, type Evidence } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { HSTS, HTTP_HEADERS } from '../references.js';

const WHERE = 'middleware, next.config headers(), vercel.json, nginx and calls that set a header';

export const securityHeaders: Criterion = {
  id: 'security/headers',
  title: 'Responses carry the security headers',
  group: 'security',
  severity: 'medium',
  cost: 'small',
  references: [HTTP_HEADERS],
  plan: [
    'Set the missing headers in one place: helmet, secureHeaders, headers() of next.config, or the proxy.',
    'Start the content policy in report-only mode, then enforce it.',
    'Test that a response carries them.',
  ],
  evaluate: (subject) =>
    forServices(subject, () => {
      const { names, evidence } = headersSet(subject);
      const missing = HEADERS.map(([name]) => name).filter(
        (name) => name !== 'Strict-Transport-Security' && !names.has(name),
      );
      if (missing.length === 0) return pass('all of them are set', evidence);
      return fail(
        `nothing sets ${missing.join(', ')}`,
        [...evidence, searched(missing.join(', '), WHERE)],
        missing.length,
      );
    }),
};

/** Hosts that answer on HTTPS and redirect to it by themselves. */
const TLS_HOSTS = /(?:^|\/)(?:vercel\.json|netlify\.toml)$/;

/** True when the settings of a platform stand at or above everything that answers requests. */
function isAllBehind(subject: Subject, forced: readonly Evidence[]): boolean {
  const { shape } = subject.context;
  const served = endpointsOf(subject).map(({ path }) => path);
  const settings = forced.flatMap((item) => (item.kind === 'place' ? [item.path] : []));
  const folders = settings.map((path) => path.replace(/[^/]*$/, ''));
  if (served.every((path) => folders.some((folder) => path.startsWith(folder)))) return true;
  // Where one package alone answers, a folder for deployments inside it can only be about it.
  const owners = new Set([...served, ...settings].map((path) => packageOf(shape, path)));
  return owners.size === 1;
}

export const https: Criterion = {
  id: 'security/https',
  title: 'Traffic is held to HTTPS',
  group: 'security',
  severity: 'high',
  cost: 'small',
  references: [HSTS, HTTP_HEADERS],
  plan: [
    'Send Strict-Transport-Security with a max-age of at least a year.',
    'Redirect plain HTTP at the proxy.',
    'Test that a response carries the header.',
  ],
  evaluate: (subject) =>
    forServices(subject, () => {
      const { names, evidence } = headersSet(subject);
      if (names.has('Strict-Transport-Security'))
        return pass(
          'Strict-Transport-Security is set',
          evidence.filter((item) => item.kind === 'place' && !/^sets (?!Strict)/.test(item.says)),
        );
      const settings = subject.texts.paths.filter((path) => /(?:^|\/)fly\.toml$/.test(path));
      const forced = placesOf(subject, settings, /^[ \t]*force_https\s*=\s*true/gm, 'redirects plain HTTP');
      if (forced.length > 0 && isAllBehind(subject, forced))
        return pass('the platform redirects plain HTTP', forced);
      const hosted = subject.texts.paths.filter((path) => TLS_HOSTS.test(path));
      if (hosted.length > 0)
        return notMeasurable(
          'nothing here sets Strict-Transport-Security, and the host that is configured may do it by itself',
          hosted.map((path) => place(path, 1, 'names the host')),
        );
      return fail('nothing sets Strict-Transport-Security', [
        searched('Strict-Transport-Security, force_https', WHERE),
      ]);
    }),
};
