import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emergencyBranch, isEmergencyBranch } from '../../config/branch-name.js';
import { nodeFiles } from '../../platform/files.js';
import { branchRefusals } from '../../propose/handover/check-base.js';
import { readHandover } from '../../propose/handover/read-request.js';
import { NOW, Scene } from '../../propose/handover/testing/scene.js';
import { validateHandover } from '../../propose/handover/validate.js';
import { hotfixBranch } from '../../session/land/branch.js';

let scene: Scene;
beforeAll(() => {
  scene = new Scene();
});
afterAll(() => {
  scene.dispose();
});

const PREFIX = 'automation/continuous-maintenance';
const codesOf = (refusals: readonly { readonly code: string }[]): readonly string[] =>
  refusals.map(({ code }) => code);

describe('CM-23 the branch of a hotfix', () => {
  it('is taken from a handover when it is named after the only fix, and after today', async () => {
    const { request } = await scene.make();
    const { git, config } = scene;
    const check = { git, config, baseBranch: 'main', started: NOW };
    const refusalsOf = async (branch: string, fixes = request.change.fixes) =>
      codesOf(await branchRefusals(check, scene.base, { ...request.change, branch, fixes }, null));
    const fingerprint = request.change.fixes[0]?.fingerprint ?? '';
    const branch = hotfixBranch(PREFIX, NOW, fingerprint);
    expect(await refusalsOf(branch)).toEqual([]);
    const refused = ['handover/branch-name'];
    expect(await refusalsOf(branch, [...request.change.fixes, ...request.change.fixes])).toEqual(refused);
    expect(await refusalsOf(hotfixBranch(PREFIX, NOW, 'f'.repeat(32)))).toEqual(refused);
    expect(await refusalsOf(hotfixBranch(PREFIX, new Date('2025-12-01'), fingerprint))).toEqual(refused);
  });

  it('is refused to a fix that is not critical', async () => {
    const folder = await scene.folder({
      change: (change) => {
        change.branch = hotfixBranch(PREFIX, NOW, change.fixes[0]?.fingerprint ?? '');
      },
    });
    const read = await readHandover(nodeFiles(), folder);
    if (read.status !== 'read') throw new Error('the handover cannot be read');
    const verdict = await validateHandover(scene.judge(), read.handover);
    expect(verdict.status === 'refused' ? codesOf(verdict.refusals) : verdict.status).toEqual([
      'handover/not-critical',
    ]);
  });

  it('counts as our own, and so does that of a revert, and nothing else beside them', () => {
    expect(emergencyBranch('bot', 'revert', 'a'.repeat(12))).toBe('bot-revert-aaaaaaaaaaaa');
    for (const branch of [
      hotfixBranch(PREFIX, NOW, 'f'.repeat(32)),
      emergencyBranch(PREFIX, 'revert', 'a'.repeat(12)),
    ])
      expect(isEmergencyBranch(PREFIX, branch)).toBe(true);
    for (const branch of ['automation/revert-it', 'automation/hotfix-2026-01-05', 'revert-aaaaaaaaaaaa'])
      expect(isEmergencyBranch(PREFIX, branch)).toBe(false);
  });
});
