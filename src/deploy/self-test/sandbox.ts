import { createHash } from 'node:crypto';

/** Subject of the commit that goes through the whole way (AD-18). */
export const SELF_TEST_SUBJECT = '[test] Deployment workflow validation';
/** Every branch of a self-test starts so; no other name is ever written to, except for the revert of its commit. */
export const SANDBOX_PREFIX = 'caretaker/self-test-';
/** A branch that is younger may belong to a run that goes on. */
const LEFT_OVER_MS = 24 * 3_600_000;

const ID = /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)-[0-9a-f]{8}$/;

/** `20260131t031700-0123abcd`: when, and who among those who began in the same second. */
export function selfTestId(now: Date, random: (bytes: number) => Uint8Array): string {
  const when = now
    .toISOString()
    .replace(/[-:]|\.\d+Z$/g, '')
    .toLowerCase();
  return `${when}-${Buffer.from(random(4)).toString('hex')}`;
}

export function sandboxBranch(id: string): string {
  return `${SANDBOX_PREFIX}${id}`;
}

/** A file that no repository has and no deployment reads: a rollback of a commit without files would be none. */
export function sandboxFile(id: string): string {
  return `.caretaker-self-test-${id}`;
}

export function sandboxContent(id: string): string {
  const check = createHash('sha256').update(id).digest('hex');
  return `Self-test ${id} of Caretaker. This file exists on a branch that is deleted at the end.\n${check}\n`;
}

/** When a branch with a self-test's name was begun; undefined for any other name. */
export function begunAt(branch: string): Date | undefined {
  if (!branch.startsWith(SANDBOX_PREFIX)) return undefined;
  const parts = ID.exec(branch.slice(SANDBOX_PREFIX.length));
  if (parts === null) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = parts;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** True for a branch that a killed self-test left. */
export function isLeftOver(branch: string, now: Date): boolean {
  const at = begunAt(branch);
  return at !== undefined && now.getTime() - at.getTime() > LEFT_OVER_MS;
}
