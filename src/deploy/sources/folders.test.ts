import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { ErrorSourceConfig } from '../../config/sections/deploy.js';
import { openSource, openSources } from './index.js';
import { depsIn } from './testing/contract.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => name);

const maxAgeSeconds = 120;
const CONFIGS: readonly ErrorSourceConfig[] = [
  { type: 'http', url: 'https://x.example', errors: 'errors', maxAgeSeconds },
  { type: 'prometheus', url: 'https://x.example', query: 'x', freshest: 'y', maxAgeSeconds },
  { type: 'sentry', url: 'https://x.example', organization: 'a', project: '1', query: '' },
  { type: 'loki', url: 'https://x.example', query: '{a="b"}', maxAgeSeconds },
  { type: 'file', path: 'x.log', requests: false, maxAgeSeconds },
  { type: 'command', command: ['x'], maxAgeSeconds },
];

describe('AD-09: every error source is of the same shape', () => {
  it('has a folder for each type of the configuration, and no other', () => {
    expect([...folders].sort()).toEqual(CONFIGS.map(({ type }) => type).sort());
  });

  it.each(folders)('%s is complete, passes the contract, and is documented', (folder) => {
    for (const file of ['source.ts', 'source.test.ts', 'README.md'])
      expect([file, existsSync(path.join(here, folder, file))]).toEqual([file, true]);
    expect(readFileSync(path.join(here, folder, 'source.test.ts'), 'utf8')).toContain(
      `sourceContract('${folder}'`,
    );
    const page = readFileSync(path.join(here, folder, 'README.md'), 'utf8');
    for (const title of ['## Configuration', '## When it is silent']) expect(page).toContain(title);
  });

  it('opens each by its type, in the order of the configuration', () => {
    const deps = depsIn(here);
    for (const config of CONFIGS) expect(openSource(config, deps).name).toBe(config.type);
    expect(openSources(CONFIGS, deps).map(({ name }) => name)).toEqual(CONFIGS.map(({ type }) => type));
  });
});
