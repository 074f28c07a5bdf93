import { describe, expect, it } from '@jest/globals';
import { documentation } from './documentation.js';
import { inGateCase, type GateCaseOptions } from './testing/gate-case.js';
import type { Verdict } from './verdict.js';

const APP = (routes: string): string =>
  `import express from 'express';\nexport const app = express();\n${routes}\n`;
const LIST = "app.get('/things', (req, res) => { res.json([]); });";
const ONE = "app.get('/things/:id', (req, res) => { res.json({}); });";
const OPENAPI = (...paths: readonly string[]): string =>
  `openapi: 3.1.0\ninfo: { title: Demo, version: '1' }\npaths:\n${paths.map((path) => `  ${path}: { get: {} }\n`).join('')}`;

const SERVICE = {
  'package.json': '{"name":"demo","private":true,"dependencies":{"express":"5.0.0"}}',
  'src/app.js': APP(LIST),
  'README.md': '# Demo\n\nNothing is said here.\n',
};
const LIBRARY = {
  'package.json': '{"name":"lib","version":"1.0.0","main":"./src/index.js"}',
  'src/index.js': "export * from './add.js';\n",
  'src/add.js': 'export const add = (a, b) => a + b;\n',
  'README.md': '# Lib\n\n`add` adds.\n',
};
const TOOL = {
  'package.json': '{"name":"tool","private":true,"bin":{"tool":"./cli.js"}}',
  'cli.js': "#!/usr/bin/env node\nprogram.option('-v, --verbose', 'say more');\n",
  'README.md': '# Tool\n',
};

function gate(
  files: GateCaseOptions['files'],
  change: GateCaseOptions['change'],
): Promise<Pick<Verdict, 'status' | 'because'> & { readonly told: string }> {
  return inGateCase({ files, change }, async ({ deps, input }) => {
    const { status, because, evidence } = await documentation(deps, input);
    expect(evidence.length).toBeGreaterThan(0);
    return { status, because, told: JSON.stringify(evidence) };
  });
}

describe('OR-06: documentation is updated', () => {
  it('asks nothing when nothing changed that it tells of', async () => {
    const answer = await gate(SERVICE, { 'src/app.js': `${APP(LIST)}// More.\nexport const inner = 1;\n` });
    expect(answer).toMatchObject({
      status: 'pass',
      because: 'nothing that documentation tells of has changed',
    });
  });

  it('fails for a route that no document names, at its place', async () => {
    const answer = await gate(SERVICE, { 'src/app.js': APP(`${LIST}\n${ONE}`) });
    expect(answer).toMatchObject({
      status: 'fail',
      because: 'no document was changed with it: route GET /things/:id',
    });
    expect(answer.told).toContain('"path":"src/app.js","line":4');
  });

  it('passes when a document is changed with it, or names it already in its own notation', async () => {
    const change = { 'src/app.js': APP(`${LIST}\n${ONE}`) };
    const updated = await gate(SERVICE, { ...change, 'README.md': '# Demo\n\nThings have pages.\n' });
    expect(updated).toMatchObject({ status: 'pass' });
    expect(updated.because).toContain('documentation was changed with it');
    const named = { ...SERVICE, 'docs/api.md': '# API\n\nAsk `GET /things/{id}` for one of them.\n' };
    const answer = await gate(named, change);
    expect(answer).toMatchObject({ status: 'pass' });
    expect(answer.told).toContain('"path":"docs/api.md","line":3');
    // The report writes a search as "nothing that looks like …".
    expect(answer.told).not.toContain('lookedFor');
  });

  it('takes neither code nor a deleted document for documentation', async () => {
    const change = {
      'src/app.js': APP(`${LIST}\n${ONE}`),
      'src/help.js': "export const help = '/things/:id';\n",
    };
    expect(await gate(SERVICE, { ...change, 'README.md': null })).toMatchObject({ status: 'fail' });
  });

  it('keeps the OpenAPI description in step with the routes', async () => {
    const files = { ...SERVICE, 'openapi.yaml': OPENAPI('/things') };
    const change = { 'src/app.js': APP(`${LIST}\n${ONE}`), 'README.md': '# Demo\n\nGET /things/:id\n' };
    const answer = await gate(files, change);
    expect(answer).toMatchObject({ status: 'fail' });
    expect(answer.told).toContain('GET /things/:id is not in the OpenAPI description');
    expect(
      await gate(files, { ...change, 'openapi.yaml': OPENAPI('/things', '/things/{id}') }),
    ).toMatchObject({
      status: 'pass',
    });
    const gone = await gate(files, { 'src/app.js': APP('') });
    expect(gone.told).toContain('GET /things is gone and still in the OpenAPI description');
  });

  it('asks for variables that the code did not read before', async () => {
    const reading = (...names: readonly string[]): GateCaseOptions['change'] => ({
      'src/app.js': `${APP(LIST)}export const settings = [${names.join(', ')}];\n`,
    });
    const answer = await gate(SERVICE, reading('process.env.MAIL_HOST', "process.env['MAIL_PORT']"));
    expect(answer.because).toBe(
      'no document was changed with it: environment variable MAIL_HOST, environment variable MAIL_PORT',
    );
    const apart = await gate(SERVICE, {
      'src/app.js': `const { MAIL_HOST, NODE_ENV: mode } = process.env;\n${APP(LIST)}`,
    });
    expect(apart.because).toBe('no document was changed with it: environment variable MAIL_HOST');
    const sample = { ...SERVICE, '.env.example': 'MAIL_HOST=localhost\n' };
    expect(await gate(sample, reading('process.env.MAIL_HOST'))).toMatchObject({ status: 'pass' });
    const set = await gate(SERVICE, reading('(process.env.MAIL_HOST = 1)'));
    expect(set).toMatchObject({ because: 'nothing that documentation tells of has changed' });
    const known = { ...SERVICE, 'src/mail.js': 'export const host = process.env.MAIL_HOST;\n' };
    expect(await gate(known, reading('process.env.MAIL_HOST', 'process.env.CI'))).toMatchObject({
      because: 'nothing that documentation tells of has changed',
    });
  });

  it('asks for exports of a published package, those behind other files included', async () => {
    const change = { 'src/add.js': `${LIBRARY['src/add.js']}export const sub = (a, b) => a - b;\n` };
    expect(await gate(LIBRARY, change)).toMatchObject({
      status: 'fail',
      because: 'no document was changed with it: export sub',
    });
    const own = { ...LIBRARY, 'package.json': '{"name":"lib","private":true,"main":"./src/index.js"}' };
    expect(await gate(own, change)).toMatchObject({ status: 'pass' });
  });

  it('fails when something is gone that a document still names', async () => {
    const answer = await gate(LIBRARY, { 'src/add.js': 'export const plus = (a, b) => a + b;\n' });
    expect(answer).toMatchObject({ status: 'fail' });
    expect(answer.because).toContain('export add');
    expect(answer.told).toContain('"path":"README.md","line":3');
    const silent = await gate({ ...LIBRARY, 'README.md': '# Lib\n' }, { 'src/add.js': 'export {};\n' });
    expect(silent).toMatchObject({
      status: 'pass',
      because: 'no document names it any more: export add (gone)',
    });
  });

  it('asks for commands and their options', async () => {
    const option = "#!/usr/bin/env node\nprogram.option('-v, --verbose').option('-q, --quiet <level>');\n";
    expect(await gate(TOOL, { 'cli.js': option })).toMatchObject({
      because: 'no document was changed with it: option --quiet',
    });
    const parsed = `${TOOL['cli.js']}parseArgs({ options: { dry: { type: 'boolean' } } });\n`;
    expect(await gate(TOOL, { 'cli.js': parsed })).toMatchObject({
      because: 'no document was changed with it: option --dry',
    });
    const second = '{"name":"tool","private":true,"bin":{"tool":"./cli.js","tool-admin":"./cli.js"}}';
    expect(await gate(TOOL, { 'package.json': second })).toMatchObject({
      because: 'no document was changed with it: command tool-admin',
    });
  });
});
