import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { caretaker } from './support/built.js';

const nightSchema = z.strictObject({
  repo: z.string(),
  category: z.string().nullable(),
  branch: z.string().nullable(),
  commit: z.string().nullable(),
  filesChanged: z.number().int(),
  linesChanged: z.number().int(),
  findings: z.strictObject({
    total: z.number(),
    byRule: z.record(z.string(), z.number()),
    bySeverity: z.record(z.string(), z.number()),
  }),
  outcome: z.enum(['landed', 'planned', 'nothing-to-do', 'refused', 'failed']),
  reason: z.string().min(10),
  report: z.string().nullable(),
  plan: z.string().nullable(),
});

const git = (repo: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: repo, encoding: 'utf8' }).trim();

describe('CM-13, CM-14, CM-15, CM-19, CM-26: the first command of the README', () => {
  it('runs the nightly loop on the example and lands one commit within the budget', async () => {
    const run = await caretaker(['demo', '--json']);
    expect({ code: run.code, stderr: run.code === 0 ? '' : run.stderr }).toEqual({ code: 0, stderr: '' });
    const night = nightSchema.parse(JSON.parse(run.stdout));
    expect(night.outcome).toBe('landed');
    expect(night.branch).toMatch(/^automation\/continuous-maintenance-\d{4}-\d\d-\d\d$/);
    expect(night.filesChanged).toBeGreaterThan(0);
    expect(night.filesChanged).toBeLessThanOrEqual(5);
    expect(night.linesChanged).toBeLessThanOrEqual(50);

    const branch = night.branch ?? '';
    expect(git(night.repo, 'rev-parse', branch)).toBe(night.commit);
    expect(git(night.repo, 'rev-list', '--count', `main..${branch}`)).toBe('1');
    expect(git(night.repo, 'log', '-1', '--format=%B', branch)).toContain('[continuous-agent]');
    const numstat = git(night.repo, 'diff', '--numstat', `main..${branch}`).split('\n');
    expect(numstat).toHaveLength(night.filesChanged);
    expect(git(night.repo, 'status', '--porcelain')).toBe('');
    expect(git(night.repo, 'worktree', 'list').split('\n')).toHaveLength(1);

    const report = readFileSync(night.report ?? '', 'utf8');
    for (const section of ['Scan results', 'Actions taken', 'Next priority', 'Metrics dashboard'])
      expect(report).toContain(section);
    expect(
      existsSync(`${night.repo}/.git/refs/caretaker/locks`)
        ? git(night.repo, 'for-each-ref', 'refs/caretaker/locks')
        : '',
    ).toBe('');
    rmSync(night.repo, { recursive: true });
  });

  it('finds what is wrong with the example on purpose', async () => {
    const run = await caretaker(['demo', '--json', '--dry-run']);
    const night = nightSchema.parse(JSON.parse(run.stdout));
    expect(night.outcome).toBe('planned');
    expect(night.plan).toMatch(/^[0-9a-f]{16,}$/);
    expect(Object.keys(night.findings.byRule)).toEqual(
      expect.arrayContaining([
        'integration/require-timeout',
        'performance/no-n-plus-one',
        'quality/no-type-cycle',
        'quality/no-unused-export',
        'quality/no-unused-import',
        'tenancy/require-scope-on-write',
      ]),
    );
    expect(git(night.repo, 'branch', '--format=%(refname:short)')).toBe('main');
    rmSync(night.repo, { recursive: true });
  });

  it('says what to try next', async () => {
    const run = await caretaker(['demo']);
    expect(run.stdout).toContain('Try it on your own repository');
    const directory = /git -C (\S+) show/.exec(run.stdout)?.[1] ?? '';
    rmSync(directory, { recursive: true });
  });
});
