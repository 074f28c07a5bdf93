import type { Pull } from '../../core/forge.js';

/** Every branch of a trial starts so; nothing else of ours does. */
export const TRIAL_PREFIX = 'caretaker/doctor-';

/** Where a trial left its mark: a line of the commit's message and of the pull request's body. */
const MARK = 'Caretaker-Doctor-Trial';
const HOUR_MS = 3_600_000;

/** What a trial would do, before anything is done. */
export interface TrialPlan {
  readonly branch: string;
  /** Branch that the pull request targets. */
  readonly base: string;
  /** The commit that the empty one is put on. */
  readonly parent: string;
  /** Message of the empty commit. */
  readonly message: string;
  readonly title: string;
  readonly body: string;
  readonly startedAt: Date;
}

/** @param salt 8 hexadecimal digits, so that two trials of one second do not meet */
export function planTrial(about: {
  readonly base: string;
  readonly parent: string;
  readonly now: Date;
  readonly salt: string;
}): TrialPlan {
  const { base, parent, now, salt } = about;
  const seconds = Math.floor(now.getTime() / 1000);
  const branch = `${TRIAL_PREFIX}${seconds.toString(36)}-${salt}`;
  const mark = `${MARK}: ${branch}`;
  return {
    branch,
    base,
    parent,
    message: `Try whether Caretaker may push\n\nEmpty; the branch is deleted as soon as that is known.\n\n${mark}\n`,
    title: 'Caretaker doctor: a trial that closes itself',
    body: [
      'Caretaker tries whether its token can open pull requests and whether they start your workflows.',
      'This one changes nothing. It is closed and its branch deleted within two minutes; if it is still open',
      'an hour later, close it and delete the branch, or run `caretaker doctor --trial` again, which does so.',
      '',
      `<!-- ${mark} -->`,
    ].join('\n'),
    startedAt: now,
  };
}

/** True for a message or a body that the trial of this branch wrote. */
export function isMarked(text: string, branch: string): boolean {
  return text
    .split('\n')
    .some((line) => line === `${MARK}: ${branch}` || line === `<!-- ${MARK}: ${branch} -->`);
}

/** True for the open pull request of a trial; a person's on the same branch is not ours to close. */
export function isTrialPull(pull: Pull, branch: string): boolean {
  return pull.state === 'open' && pull.head === branch && isMarked(pull.body, branch);
}

/** True for a branch whose trial began more than an hour ago: whoever made it is gone. */
export function isLeftOver(branch: string, now: Date): boolean {
  const [, seconds] = /^caretaker\/doctor-([0-9a-z]{6,7})-[0-9a-f]{8}$/.exec(branch) ?? [];
  return seconds !== undefined && now.getTime() - Number.parseInt(seconds, 36) * 1000 > HOUR_MS;
}
