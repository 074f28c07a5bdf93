import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { configSchema, type ConfigInput } from '../../config/schema.js';
import type { Manifest, PackageShape, RepositoryShape } from '../../config/shape.js';
import { recordingLogger } from '../../core/testing/doubles.js';
import { systemClock } from '../../platform/clock.js';
import { nodeFiles } from '../../platform/files.js';
import { nodeProcesses } from '../../platform/processes.js';
import type { ToolEnvironment } from '../environment.js';

export interface ToolFixture {
  readonly root: string;
  readonly tools: ToolEnvironment;
  /** The root package. */
  readonly member: PackageShape;
  dispose(): void;
}

export interface ToolFixtureOptions {
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** package.json of the root. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** JavaScript of fake tools by name, put into node_modules/.bin. */
  readonly programs?: Readonly<Record<string, string>>;
  /** Packages of this repository's own node_modules that the fixture gets, by link. */
  readonly links?: readonly string[];
  /** Names in node_modules/.bin that lead to a linked package's file. */
  readonly bins?: Readonly<Record<string, string>>;
  readonly member?: Partial<PackageShape>;
  readonly shape?: Partial<RepositoryShape>;
  readonly config?: ConfigInput;
}

function manifestOf(raw: Readonly<Record<string, unknown>>): Manifest {
  const empty = { dependencies: {}, devDependencies: {}, peerDependencies: {}, optionalDependencies: {} };
  return { scripts: {}, ...empty, ...raw, raw };
}

/** Directory of an installed package of this repository. */
export function installedPackage(name: string): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

/** A repository in a temporary directory with real programs in its node_modules/.bin. */
export function toolFixture(options: ToolFixtureOptions = {}): ToolFixture {
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-tools-')));
  const put = (name: string, content: string | Buffer): string => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  const manifest = { name: 'fixture', private: true, ...options.manifest };
  put('package.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
  for (const [name, content] of Object.entries(options.files ?? {})) put(name, content);
  for (const [name, source] of Object.entries(options.programs ?? {})) {
    chmodSync(put(`node_modules/.bin/${name}`, `#!/usr/bin/env node\n${source}`), 0o755);
  }
  for (const name of options.links ?? []) {
    const target = path.join(root, 'node_modules', name);
    mkdirSync(path.dirname(target), { recursive: true });
    symlinkSync(installedPackage(name), target);
  }
  for (const [name, target] of Object.entries(options.bins ?? {})) {
    mkdirSync(path.join(root, 'node_modules/.bin'), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', target), path.join(root, 'node_modules/.bin', name));
  }
  const member: PackageShape = {
    ...{
      name: 'fixture',
      directory: '',
      manifest: manifestOf(manifest),
      published: false,
      commands: {},
      coverage: 80,
    },
    ...options.member,
  };
  const shape: RepositoryShape = {
    ...{
      packageManager: 'npm',
      packages: [member],
      orms: [],
      schemaFiles: [],
      baseBranch: 'main',
      notices: [],
    },
    ...options.shape,
  };
  return {
    root,
    member,
    tools: {
      root,
      shape,
      config: configSchema.parse(options.config ?? {}),
      processes: nodeProcesses(),
      files: nodeFiles(),
      clock: systemClock(),
      logger: recordingLogger(),
    },
    dispose: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Runs `work` in a fixture and removes it afterwards. */
export async function inFixture<T>(
  options: ToolFixtureOptions,
  work: (fixture: ToolFixture) => Promise<T>,
): Promise<T> {
  const fixture = toolFixture(options);
  try {
    return await work(fixture);
  } finally {
    fixture.dispose();
  }
}
