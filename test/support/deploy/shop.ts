import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the service does; kept in its repository, so that a commit changes it. */
export interface Settings {
  /** Every n-th page fails. */
  readonly errorEvery?: number;
  /** Every n-th answer about its health says that it is not well. */
  readonly unhealthyEvery?: number;
  /** Environment variable without which it does not start. */
  readonly requires?: string;
}

const folder = path.join(import.meta.dirname, 'service');
const source = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

export const settingsFile = (settings: Settings): Readonly<Record<string, string>> => ({
  'settings.json': `${JSON.stringify(settings, null, 2)}\n`,
});

/** The repository of the service; `config` is the suite's configuration. */
export function shopFiles(settings: Settings, config: object): Readonly<Record<string, string>> {
  return {
    'server.mjs': source('server.mjs'),
    'build.mjs': source('build.mjs'),
    'README.md': '# Shop\n',
    ...settingsFile(settings),
    // JSON is YAML.
    '.github/caretaker.yml': `${JSON.stringify(config, null, 2)}\n`,
  };
}

/** The part `deploy` for a service on the platform. */
export function deployConfig(of: {
  readonly api: string;
  readonly production: string;
  readonly log: string;
}): { readonly provider: object; readonly [name: string]: unknown } {
  return {
    provider: { type: 'vercel', project: 'shop', url: of.api },
    version: { url: `${of.production}/version`, path: 'commit' },
    probes: [{ name: 'health', url: `${of.production}/health` }],
    control: of.api,
    errors: [{ type: 'file', path: of.log, requests: true }],
  };
}
