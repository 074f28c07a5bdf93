import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodeFiles } from '../../platform/files.js';
import { sessionEvents } from '../handover/testing/scene.js';
import { readIteration, readIterationPlan, writeIteration, writeIterationPlan } from './folder.js';
import { ITERATION_FILES, type IterationRequest } from './request.js';

const files = nodeFiles();
const BASE = '1'.repeat(40);
const request: Omit<IterationRequest, 'v'> = {
  iteration: 2,
  branch: 'automation/quality-2',
  base: { branch: 'main', commit: BASE },
  areas: [
    { area: 'security', landed: true },
    { area: 'testing', landed: false },
  ],
};
const events = sessionEvents(BASE);

let root: string;
let folder: string;
beforeEach(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'caretaker-iteration-'));
  folder = path.join(root, 'handed');
  await writeIteration(files, folder, { request, assess: events, integrate: [] });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const at = (name: string): string => path.join(folder, name);
async function codes(): Promise<readonly string[]> {
  const read = await readIteration(files, folder);
  return read.status === 'refused' ? read.refusals.map(({ code }) => code) : [read.status];
}
function rewrite(change: (value: Record<string, unknown>) => void): void {
  const value = JSON.parse(readFileSync(at('iteration.json'), 'utf8')) as Record<string, unknown>;
  change(value);
  writeFileSync(at('iteration.json'), JSON.stringify(value));
}

describe('OR-03: an iteration that is handed on', () => {
  it('is read as it was written', async () => {
    const read = await readIteration(files, folder);
    expect(read).toMatchObject({
      status: 'read',
      iteration: { request: { v: 1, ...request }, integrate: '' },
    });
    if (read.status === 'read') expect(read.iteration.assess.trim().split('\n')).toHaveLength(events.length);
  });

  it('so is the plan of one', async () => {
    const plan = path.join(root, 'plan');
    const { iteration, branch, base } = request;
    const about = { iteration, branch, base, areas: ['security' as const] };
    await writeIterationPlan(files, plan, { request: about, events });
    expect(await readIterationPlan(files, plan)).toMatchObject({
      status: 'read',
      plan: { request: { v: 1, ...about }, events: expect.stringContaining('session.started') },
    });
    writeFileSync(path.join(plan, 'more.txt'), '');
    expect(await readIterationPlan(files, plan)).toMatchObject({
      refusals: [{ code: 'handover/too-many-files' }],
    });
  });

  const hostile: readonly (readonly [what: string, code: string, forge: () => void])[] = [
    [
      'has one file more',
      'too-many-files',
      () => {
        writeFileSync(at('more.txt'), '');
      },
    ],
    [
      'has a file under another name',
      'unknown-file',
      () => {
        rmSync(at('integrate.ndjson'));
        writeFileSync(at('.git'), '');
      },
    ],
    [
      'lacks a chain',
      'missing-file',
      () => {
        rmSync(at('integrate.ndjson'));
      },
    ],
    [
      'has a link for a file',
      'not-a-file',
      () => {
        rmSync(at('assess.ndjson'));
        symlinkSync('/etc/passwd', at('assess.ndjson'));
      },
    ],
    [
      'has a folder for a file',
      'not-a-file',
      () => {
        rmSync(at('assess.ndjson'));
        mkdirSync(at('assess.ndjson'));
      },
    ],
    [
      'is too large',
      'too-large',
      () => {
        writeFileSync(at('iteration.json'), ' '.repeat(ITERATION_FILES['iteration.json'] + 1));
      },
    ],
    [
      'is not UTF-8',
      'not-utf8',
      () => {
        writeFileSync(at('assess.ndjson'), Buffer.from([0xff, 0xfe]));
      },
    ],
    [
      'is not JSON',
      'not-json',
      () => {
        writeFileSync(at('iteration.json'), '{');
      },
    ],
    [
      'is of another version',
      'version',
      () => {
        rewrite((value) => void (value.v = 2));
      },
    ],
    [
      'reaches for a prototype',
      'unsafe-json',
      () => {
        writeFileSync(at('iteration.json'), '{"v":1,"__proto__":{"iteration":1}}');
      },
    ],
    [
      'counts from zero',
      'schema',
      () => {
        rewrite((value) => void (value.iteration = 0));
      },
    ],
    [
      'counts in fractions',
      'schema',
      () => {
        rewrite((value) => void (value.iteration = 1.5));
      },
    ],
    [
      'has a field more',
      'schema',
      () => {
        rewrite((value) => void (value.approved = true));
      },
    ],
    [
      'names an area that there is not',
      'schema',
      () => {
        rewrite((value) => void (value.areas = [{ area: '../security', landed: true }]));
      },
    ],
    [
      'names an area twice',
      'schema',
      () => {
        rewrite((value) => void (value.areas = [...request.areas, ...request.areas]));
      },
    ],
    [
      'has ten landings',
      'schema',
      () => {
        rewrite((value) => {
          value.areas = Array.from({ length: 10 }, () => ({ area: 'security', landed: true }));
        });
      },
    ],
    [
      'hides a second line in a name',
      'schema',
      () => {
        rewrite((value) => void (value.branch = 'automation/quality-2\nmain'));
      },
    ],
    [
      'names a commit by a branch',
      'schema',
      () => {
        rewrite((value) => void (value.base = { branch: 'main', commit: 'main' }));
      },
    ],
  ];
  for (const [what, code, forge] of hostile) {
    it(`OR-03: one that ${what} is refused with handover/${code}`, async () => {
      forge();
      expect(await codes()).toContain(`handover/${code}`);
    });
  }
});
