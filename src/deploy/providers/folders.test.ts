import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fixedClock } from '../../core/testing/doubles.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { openProvider, type ProviderConfig } from './index.js';
import { testDeps } from './testing/world.js';

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => name);

const able = 'console.log(JSON.stringify({ served: true }))';
const CONFIGS: readonly ProviderConfig[] = [
  { type: 'vercel', project: 'shop', url: 'https://api.vercel.com' },
  { type: 'render', service: 'srv-1', url: 'https://api.render.com' },
  { type: 'netlify', site: 'shop', url: 'https://api.netlify.com' },
  { type: 'github', environment: 'production' },
  { type: 'url', url: 'https://shop.example/version' },
  { type: 'command', command: [process.execPath, '-e', able] },
];

describe('AD-08: every provider is of the same shape', () => {
  it('has a folder for each type of the configuration, and no other', () => {
    expect([...folders].sort()).toEqual(CONFIGS.map(({ type }) => type).sort());
  });

  it.each(folders)('%s has the same four files, holds the contract and is documented', (folder) => {
    const files = ['README.md', 'provider.test.ts', 'provider.ts', 'shapes.ts'];
    expect(readdirSync(path.join(here, folder)).sort()).toEqual(files);
    const test = readFileSync(path.join(here, folder, 'provider.test.ts'), 'utf8');
    expect(test).toContain('itHoldsTheContract({');
    expect(test).toContain(`name: '${folder}'`);
    const page = readFileSync(path.join(here, folder, 'README.md'), 'utf8');
    for (const title of ['Configuration', 'Token', 'What it does', 'What it cannot do'])
      expect(page).toContain(`\n## ${title}\n`);
    expect(page).toContain(`type: ${folder}`);
  });

  it.each(CONFIGS.map((config) => [config.type, config] as const))('%s is opened', async (type, config) => {
    const deps = testDeps(fixedClock(), { forge: ForgeDouble.start() });
    expect((await openProvider(config, 'production', deps)).name).toBe(type);
  });
});
