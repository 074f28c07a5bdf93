import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { nodeFiles } from '../../platform/files.js';
import { coverageOf, parseCobertura, parseIstanbulSummary, parseLcov } from './parse.js';
import { readCoverage } from './read.js';

const EXPECTED = [
  { path: 'src/a.ts', lines: { covered: 1, total: 4 } },
  { path: 'src/b.ts', lines: { covered: 2, total: 2 } },
];

describe('CM-03 coverage reports', () => {
  it('reads Istanbul json-summary', () => {
    const entry = (covered: number, total: number): object => ({ lines: { total, covered, skipped: 0, pct: 1 }, statements: {} });
    const text = JSON.stringify({ total: entry(9, 9), '/r/src/b.ts': entry(2, 2), '/r/src/a.ts': entry(1, 4), '/elsewhere/c.ts': entry(0, 9), '/r/node_modules/d.js': entry(0, 9) });
    expect(parseIstanbulSummary(text, '/r', '/r')).toEqual({ lines: 50, source: 'Istanbul json-summary', files: EXPECTED });
  });

  it('reads lcov with and without totals', () => {
    const text = 'TN:\nSF:src/a.ts\nDA:1,1\nDA:2,0\nDA:3,0\nDA:4,0\nend_of_record\r\nSF:/r/src/b.ts\r\nLF:2\r\nLH:2\r\nend_of_record\r\n';
    expect(parseLcov(text, '/r', '/r')).toEqual({ lines: 50, source: 'lcov', files: EXPECTED });
  });

  it('reads Cobertura, whose methods repeat the lines of their class', () => {
    const line = (number: number, hits: number): string => `<line number="${number}" hits="${hits}"/>`;
    const text = `<?xml version="1.0"?><coverage line-rate="0.5"><sources><source>/r/src</source></sources>
      <class name="a" filename="a.ts"><methods><method><lines>${line(1, 1)}</lines></method></methods><lines>${line(1, 1)}${line(2, 0)}${line(3, 0)}${line(4, 0)}</lines></class>
      <class name="b" filename="b.ts"><lines>${line(1, 3)}${line(2, 1)}</lines></class></coverage>`;
    expect(parseCobertura(text, '/r', '/r')).toEqual({ lines: 50, source: 'Cobertura', files: EXPECTED });
  });

  it('has no figure for nothing: 0 of 0 lines is neither 0 % nor 100 %', () => {
    expect(coverageOf([], 'x')).toBeUndefined();
    for (const parse of [parseIstanbulSummary, parseLcov, parseCobertura]) {
      for (const text of ['', '{}', '<html/>', 'end_of_record']) expect(parse(text, '/r', '/r')).toBeUndefined();
    }
  });

  it('does not take an old report for the present one', async () => {
    const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-coverage-')));
    try {
      const directory = path.join(root, 'coverage');
      mkdirSync(directory);
      const file = path.join(directory, 'lcov.info');
      writeFileSync(file, 'SF:src/a.ts\nLF:4\nLH:1\nend_of_record\n');
      expect((await readCoverage(nodeFiles(), directory, root, root))?.lines).toBe(25);
      utimesSync(file, 1_000, 1_000);
      expect(await readCoverage(nodeFiles(), directory, root, root, 2_000_000)).toBeUndefined();
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
