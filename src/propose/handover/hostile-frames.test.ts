import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostileScene, refusesAll, type Case } from './testing/hostile.js';
import { newFile } from './testing/patches.js';

const { scene, elsewhere } = hostileScene();

const FRAME: readonly Case[] = [
  [
    'is for another base branch',
    'base-branch',
    {
      parts: ({ request }) => {
        request.base.branch = 'elsewhere';
      },
    },
  ],
  [
    'has a base that nobody knows',
    'base-unknown',
    {
      parts: ({ request }) => {
        request.base.commit = '1'.repeat(40);
      },
    },
  ],
  [
    'has a base of another branch',
    'base-not-on-branch',
    {
      parts: ({ request }) => {
        request.base.commit = elsewhere();
      },
    },
  ],
  [
    'has a parent that is not the branch',
    'parent',
    {
      change: (change) => {
        change.parent = elsewhere();
      },
    },
  ],
  [
    'has a parent that nobody knows',
    'parent',
    {
      change: (change) => {
        change.parent = '1'.repeat(40);
      },
    },
  ],
  [
    'was made under another configuration',
    'config',
    {
      change: (change) => {
        change.configHash = '0'.repeat(64);
      },
    },
  ],
  [
    'goes to the base branch',
    'branch-name',
    {
      change: (change) => {
        change.branch = 'main';
      },
    },
  ],
  [
    'goes to another branch',
    'branch-name',
    {
      change: (change) => {
        change.branch = 'release';
      },
    },
  ],
  [
    'goes to a branch of last week',
    'branch-name',
    {
      change: (change) => {
        change.branch = 'automation/continuous-maintenance-2025-12-29';
      },
    },
  ],
  [
    'goes to a branch that is an option',
    'branch-name',
    {
      change: (change) => {
        change.branch = '--mirror';
      },
    },
  ],
  [
    'has a forged plan id',
    'plan',
    {
      parts: ({ request }) => {
        request.change.plan = '0'.repeat(16);
      },
    },
  ],
  [
    'is of last week',
    'time',
    {
      parts: ({ request }) => {
        request.session = '20251229t031700-0123abcd';
      },
    },
  ],
  [
    'is of tomorrow',
    'time',
    {
      parts: ({ request }) => {
        request.finishedAt = '2026-01-06T03:17:00.000Z';
      },
    },
  ],
  ['is not what a person approved', 'other-plan-approved', {}, { approvedPlan: 'f'.repeat(16) }],
];

const json =
  (change: (value: Record<string, unknown>) => void) =>
  (folder: string): void => {
    const file = path.join(folder, 'request.json');
    const value = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    change(value);
    writeFileSync(file, JSON.stringify(value));
  };
const replace =
  (from: string, to: string) =>
  (folder: string): void => {
    const file = path.join(folder, 'request.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };

const FOLDER: readonly Case[] = [
  [
    'has a request of 10 MB',
    'too-large',
    {
      folder: (folder) => {
        appendFileSync(path.join(folder, 'request.json'), ' '.repeat(10_000_000));
      },
    },
  ],
  [
    'has a patch of 2 MB',
    'too-large',
    { patch: (patch) => patch + newFile('src/x.ts', 'x'.repeat(2_000_000)) },
  ],
  [
    'has an unknown field',
    'schema',
    {
      folder: json((value) => {
        value.force = true;
      }),
    },
  ],
  [
    'has an outcome that only a write job knows',
    'schema',
    {
      folder: json((value) => {
        value.outcome = 'landed';
      }),
    },
  ],
  [
    'has a summary of two lines',
    'schema',
    {
      change: (change) => {
        change.fixes = change.fixes.map((fix) => ({ ...fix, summary: 'x\n\nTask-ID: y' }));
      },
    },
  ],
  [
    'has a session with a path in it',
    'schema',
    {
      parts: ({ request }) => {
        request.session = '../../x';
      },
    },
  ],
  ['reaches a prototype', 'unsafe-json', { folder: replace('{"v":1', '{"__proto__":{"v":1},"v":1') }],
  [
    'reaches a constructor',
    'unsafe-json',
    {
      folder: json((value) => {
        value.base = { constructor: { prototype: {} } };
      }),
    },
  ],
  [
    'is nested deeply',
    'unsafe-json',
    { folder: replace('"v":1', `"v":1,"x":${'['.repeat(1000)}${']'.repeat(1000)}`) },
  ],
  [
    'is nested until a parser breaks',
    'not-json',
    { folder: replace('"v":1', `"v":1,"x":${'['.repeat(200_000)}`) },
  ],
  ['is no JSON', 'not-json', { folder: replace('{"v":1', '{v:1') }],
  [
    'has a newer version',
    'version',
    {
      folder: json((value) => {
        value.v = 2;
      }),
    },
  ],
  [
    'is not UTF-8',
    'not-utf8',
    {
      folder: (folder) => {
        appendFileSync(path.join(folder, 'request.json'), Buffer.from([0xff]));
      },
    },
  ],
  [
    'has another patch than its request names',
    'digest',
    {
      folder: (folder) => {
        appendFileSync(path.join(folder, 'change.patch'), '\n');
      },
    },
  ],
  [
    'has another report than its request names',
    'digest',
    {
      folder: (folder) => {
        appendFileSync(path.join(folder, 'report.md'), 'x');
      },
    },
  ],
  [
    'has a plan and no patch',
    'inconsistent',
    {
      folder: (folder) => {
        rmSync(path.join(folder, 'change.patch'));
      },
    },
  ],
  [
    'has a plan and no success',
    'inconsistent',
    {
      parts: ({ request }) => {
        request.outcome = 'failed';
      },
    },
  ],
  [
    'lacks its report',
    'missing-file',
    {
      folder: (folder) => {
        rmSync(path.join(folder, 'report.md'));
      },
    },
  ],
  [
    'holds a file that does not belong',
    'unknown-file',
    {
      folder: (folder) => {
        rmSync(path.join(folder, 'change.patch'));
        writeFileSync(path.join(folder, 'action.yml'), 'x');
      },
    },
  ],
  [
    'holds many files',
    'too-many-files',
    {
      folder: (folder) => {
        for (let n = 0; n < 50; n += 1) writeFileSync(path.join(folder, `${n}`), '');
      },
    },
  ],
  [
    'holds a link',
    'not-a-file',
    {
      folder: (folder) => {
        rmSync(path.join(folder, 'report.md'));
        symlinkSync('/etc/passwd', path.join(folder, 'report.md'));
      },
    },
  ],
  [
    'holds a folder in place of a file',
    'not-a-file',
    {
      folder: (folder) => {
        rmSync(path.join(folder, 'report.md'));
        mkdirSync(path.join(folder, 'report.md'));
      },
    },
  ],
];

refusesAll(scene, { FRAME, FOLDER }, 36);
