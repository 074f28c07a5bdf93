import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A package registry on this machine that npm can ask; it holds no tarballs. */
export interface LoopbackRegistry {
  readonly url: string;
  close(): Promise<void>;
}

/** What an audit says of one package. */
interface Advisory {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly severity: string;
  readonly vulnerable_versions: string;
}

/** The hash of a tarball that nobody will ask for. */
export function integrityOf(name: string, version: string): string {
  return `sha512-${createHash('sha512').update(`${name} ${version}`).digest('base64')}`;
}

function packument(url: string, name: string, versions: readonly string[]): unknown {
  const manifests = versions.map((version): readonly [string, unknown] => {
    const dist = { tarball: `${url}${name}/-/${name}-${version}.tgz`, integrity: integrityOf(name, version) };
    return [version, { name, version, dist }];
  });
  return { name, 'dist-tags': { latest: versions.at(-1) }, versions: Object.fromEntries<unknown>(manifests) };
}

/** Serves packages without dependencies, versions in ascending order, and the answers to `npm audit`. */
export async function loopbackRegistry(
  packages: Readonly<Record<string, readonly string[]>>,
  advisories: Readonly<Record<string, readonly Advisory[]>>,
): Promise<LoopbackRegistry> {
  let url = '';
  const server = createServer((request, response) => {
    const asked: string = decodeURIComponent((request.url ?? '/').slice(1));
    const versions = Object.hasOwn(packages, asked) ? packages[asked] : undefined;
    const answer: unknown = asked === '-/npm/v1/security/advisories/bulk' ? advisories : undefined;
    const body: unknown = answer ?? (versions === undefined ? undefined : packument(url, asked, versions));
    request.resume();
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { error: 'not found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
      }),
  };
}
