import { packageOf, type PackageShape, type RepositoryShape } from '../../config/shape.js';
import type { Documents } from '../../core/ports.js';
import type { Resolution } from './module-graph.js';
import { exportMap, mainTargets, subpathTargets } from './package-targets.js';
import { directoryOf, joinPath } from './paths.js';
import { Probe } from './probe.js';
import { Tsconfigs, type CompilerSettings } from './tsconfig.js';

/** Aliases that frameworks and templates set up in places other than tsconfig, with their folders. */
const USUAL_ALIASES: readonly { readonly prefix: string; readonly folders: readonly string[] }[] = [
  { prefix: '@/', folders: ['src', '', 'app'] },
  { prefix: '~/', folders: ['src', 'app', ''] },
  { prefix: '~~/', folders: [''] },
  { prefix: '@@/', folders: [''] },
  { prefix: '$lib/', folders: ['src/lib'] },
  { prefix: '/', folders: ['', 'public'] },
];

/** A name that npm would accept, with its scope. */
const PACKAGE = /^(?:@[\w.~-]+\/)?[\w.~-]+/;

function packageNameOf(specifier: string): string | undefined {
  if (/^(?:node|bun|deno|cloudflare|virtual|astro|https?|data|file):/.test(specifier)) return specifier;
  const bare = specifier.replace(/^(?:npm|jsr):\/?/, '');
  if (/^[~#.$/]|^@\//.test(bare)) return undefined;
  return PACKAGE.exec(bare)?.[0];
}

/** Matches `@app/*` and the like; the part under the star, or undefined. */
function matchPattern(pattern: string, specifier: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === specifier ? '' : undefined;
  const prefix = pattern.slice(0, star);
  const suffix = pattern.slice(star + 1);
  if (!specifier.startsWith(prefix) || !specifier.endsWith(suffix)) return undefined;
  if (specifier.length < prefix.length + suffix.length) return undefined;
  return specifier.slice(prefix.length, specifier.length - suffix.length);
}

/** Resolves specifiers to files of the repository without any node_modules. */
export class Resolver {
  readonly probe: Probe;
  readonly tsconfigs: Tsconfigs;
  private readonly packages = new Map<string, PackageShape>();
  private readonly known = new Map<string, Resolution | null>();
  private readonly owners = new Map<string, PackageShape | null>();

  constructor(
    documents: Documents,
    private readonly shape: RepositoryShape,
  ) {
    this.probe = new Probe(new Set(documents.paths));
    for (const item of shape.packages)
      if (item.manifest.name !== undefined) this.packages.set(item.manifest.name, item);
    this.tsconfigs = new Tsconfigs({
      documents,
      packageDirectory: (name) => this.packages.get(name)?.directory,
    });
  }

  settingsFor(path: string): CompilerSettings {
    return this.tsconfigs.settingsFor(path);
  }

  /** The package that a directory belongs to. */
  ownerOf(directory: string): PackageShape | undefined {
    let owner = this.owners.get(directory);
    if (owner === undefined) {
      owner = packageOf(this.shape, `${directory}/x`) ?? null;
      this.owners.set(directory, owner);
    }
    return owner ?? undefined;
  }

  resolve(from: string, written: string): Resolution | undefined {
    const directory = directoryOf(from);
    const key = `${directory}\0${written}`;
    let found = this.known.get(key);
    if (found === undefined) {
      found = this.resolveFrom(directory, written) ?? null;
      this.known.set(key, found);
    }
    return found ?? undefined;
  }

  private resolveFrom(directory: string, written: string): Resolution | undefined {
    // Loaders and queries of bundlers: `raw-loader!./x`, `./x.svg?url`.
    const specifier = written.slice(written.lastIndexOf('!') + 1).replace(/(?<=.)[?].*$/, '');
    if (specifier === '') return undefined;
    for (const candidate of this.candidates(directory, specifier)) {
      const path = this.probe.file(candidate);
      if (path !== undefined) return { kind: 'file', path };
    }
    if (/^\.{0,2}\//.test(specifier) || specifier === '.' || specifier === '..')
      return this.relativeBuilt(directory, specifier);
    return this.packageModule(directory, specifier);
  }

  /** Paths, endings still open, that a specifier may mean through relative paths, `paths` and `baseUrl`. */
  candidates(directory: string, specifier: string): readonly string[] {
    if (
      specifier === '.' ||
      specifier === '..' ||
      specifier.startsWith('./') ||
      specifier.startsWith('../')
    ) {
      const path = joinPath(directory, specifier);
      return path === undefined ? [] : [path];
    }
    const found: string[] = [];
    for (const { mappings, baseUrl } of this.tsconfigs.chain(directory)) {
      for (const { pattern, targets } of mappings) {
        const fill = matchPattern(pattern, specifier);
        if (fill !== undefined) for (const target of targets) found.push(target.replace('*', fill));
      }
      const fromBase = baseUrl === undefined ? undefined : joinPath(baseUrl, specifier);
      if (fromBase !== undefined) found.push(fromBase);
    }
    const owner = this.ownerOf(directory)?.directory ?? '';
    for (const { prefix, folders } of USUAL_ALIASES) {
      if (!specifier.startsWith(prefix)) continue;
      for (const folder of folders) {
        const path = joinPath(owner, `${folder}/${specifier.slice(prefix.length)}`);
        if (path !== undefined) found.push(path);
      }
    }
    return found;
  }

  /** `../dist/index.js` from a test or a script: the source it is built from. */
  private relativeBuilt(directory: string, specifier: string): Resolution | undefined {
    const target = joinPath(directory, specifier);
    const owner = this.ownerOf(directory);
    if (target === undefined || owner === undefined) return undefined;
    if (owner.directory !== '' && !target.startsWith(`${owner.directory}/`)) return undefined;
    const inside = owner.directory === '' ? target : target.slice(owner.directory.length + 1);
    if (!/^(?:dist|build|lib|out)\//.test(inside)) return undefined;
    const path = this.probe.built(owner.directory, inside);
    return path === undefined ? undefined : { kind: 'file', path };
  }

  private packageModule(directory: string, specifier: string): Resolution | undefined {
    if (specifier.startsWith('#')) {
      const owner = this.ownerOf(directory);
      const imports = owner?.manifest.imports;
      if (!owner || typeof imports !== 'object' || imports === null) return undefined;
      return this.firstFile(
        owner.directory,
        subpathTargets(imports as Readonly<Record<string, unknown>>, specifier),
      );
    }
    const name = packageNameOf(specifier);
    if (name === undefined) return undefined;
    const own = this.packages.get(name);
    const path = own ? this.packageFile(own, specifier.slice(name.length + 1)) : undefined;
    return path ?? { kind: 'package', name };
  }

  private firstFile(directory: string, targets: readonly string[]): Resolution | undefined {
    for (const target of targets) {
      const path = this.probe.built(directory, target);
      if (path !== undefined) return { kind: 'file', path };
    }
    return undefined;
  }

  /** The file behind `name` or `name/sub` of a workspace package. */
  packageFile(own: PackageShape, sub: string): Resolution | undefined {
    const { directory, manifest } = own;
    const map = exportMap(manifest);
    if (map) {
      const found = this.firstFile(directory, subpathTargets(map, sub === '' ? '.' : `./${sub}`));
      if (found) return found;
    }
    if (sub !== '') return this.firstFile(directory, [`./${sub}`]);
    return this.firstFile(directory, [...mainTargets(manifest), './index', './src/index']);
  }
}
