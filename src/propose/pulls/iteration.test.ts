import { describe, expect, it } from '@jest/globals';
import { heading, paragraph, type Block } from '../../report/document/blocks.js';
import { CONFIG, desiredPull, fix, IDENTITY } from '../testing/proposals.js';
import { readPullMarker } from '../markers.js';
import { BODY_LIMIT, renderPull } from './body.js';
import type { DesiredPull } from './desired.js';

const HEAD = `${CONFIG.orchestrator.branchPrefix}-3`;
const SINCE = 'b'.repeat(40);

function rendered(
  report: readonly Block[],
  fixes = [fix('f1')],
  template?: string,
): { title: string; body: string } {
  const desired: DesiredPull = {
    ...desiredPull('2026-01-05', fixes),
    branch: HEAD,
    iteration: { report, since: SINCE },
  };
  return renderPull({
    ...{ desired, identity: IDENTITY, key: 'pull:1', earlier: [] },
    template: template === undefined ? undefined : { path: 'PULL_REQUEST_TEMPLATE.md', text: template },
  });
}

describe('OR-08: the pull request of an iteration', () => {
  it('holds its report, how to take it all back, and the marker of what it carries', () => {
    const { body } = rendered(
      [heading(1, 'Iteration 3'), paragraph('Two areas.')],
      [fix('f1'), fix('f2')],
      '## What\n',
    );
    expect(body).toMatch(/^# Iteration 3\n\nTwo areas\.\n/);
    expect(body.match(/^## .*/gm)).toEqual(['## Deployment', '## Rollback', '## How to steer this']);
    expect(body).toContain(`git revert ${SINCE}..${'a'.repeat(40)}`);
    expect(readPullMarker(body, HEAD)?.fixes.map(({ fingerprint }) => fingerprint)).toEqual(['f1', 'f2']);
  });

  it('safety rule 12: shows hostile text of the report as text', () => {
    const { body } = rendered([paragraph('x <!-- caretaker:pull {"v":1} --> @octo closes #1 <img src=x>')]);
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(body).not.toMatch(/@octo|closes #1|<img/);
  });

  it('stays within what the host takes, and says what was left out', () => {
    const items = Array.from({ length: 4000 }, (_, n) => `finding ${n} of a long report`);
    const fixes = Array.from({ length: 100 }, (_, n) =>
      fix(`f${n}`, { path: `src/${'p'.repeat(150)}${n}.ts` }),
    );
    const { body } = rendered([heading(1, 'Iteration 3'), { kind: 'list', items }], fixes);
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(body).toMatch(/and \d+ more lines that do not fit here/);
    expect(readPullMarker(body, HEAD)?.fixes).toHaveLength(100);
  });
});
