import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { sourceProgram } from '../../core/testing/source-program.js';
import { runNightly } from '../nightly.js';
import { DEMO_FILES, harness } from '../testing/harness.js';
import { treeHash } from '../testing/tree-hash.js';
import { PRELUDE } from './testing/hostile.js';

/** Looks for the session behind its parent, as only somebody does who knows how sessions start executors. */
const ASSASSIN = `${PRELUDE}
const session = Number(/^PPid:\\t(\\d+)$/m.exec(read('/proc/' + process.ppid + '/status'))[1]);
process.kill(session, 'SIGKILL');
process.kill(process.ppid, 'SIGKILL');
setInterval(() => undefined, 1000);
`;

let fixture: GitFixture;
let work: string;
let program: string;
beforeEach(() => {
  fixture = gitFixture(DEMO_FILES);
  const place = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-assassin-')));
  work = path.join(place, 'work');
  mkdirSync(work);
  program = path.join(place, 'assassin.mjs');
  writeFileSync(program, ASSASSIN);
});
afterEach(() => {
  fixture.dispose();
  rmSync(path.dirname(work), { recursive: true, force: true });
});

describe('CM-18, safety rule 10: an executor that kills the whole session', () => {
  it('changes nothing, and the next session ends it and clears what it left', async () => {
    const before = [treeHash(fixture.directory), fixture.git('for-each-ref', 'refs/heads')];
    const { command, args, env } = sourceProgram('src/session/executor/testing/executor-session.ts', {
      TMPDIR: work,
    });
    const run = spawnSync(command, [...args, fixture.directory, work, program], { env, timeout: 50_000 });
    expect(run.signal).toBe('SIGKILL');
    const left = readdirSync(work).filter((name) => name.startsWith('caretaker-executor-'));
    expect(left).toHaveLength(1);
    expect([treeHash(fixture.directory), fixture.git('for-each-ref', 'refs/heads')]).toEqual(before);

    const next = await harness(fixture.directory, { workDirectory: work });
    const { result, record } = await runNightly(next.input, next.deps);
    expect(result.outcome).toBe('landed');
    expect(record.recovered.join('\n')).toContain('died in step implement');
    expect(readdirSync(work).filter((name) => !name.startsWith('report-'))).toEqual([]);
    expect(await next.deps.liveness.endProcessesIn(work)).toBe(0);
    expect(treeHash(fixture.directory)).toBe(before[0]);
  }, 60_000);
});
