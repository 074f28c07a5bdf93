import type { StateEvent } from '../../src/core/event.js';
import { isStoredAs } from '../../src/app/github/store-artifact.js';
import { SuiteError } from '../../src/core/errors.js';
import { PROPOSE_OUTCOMES } from '../../src/app/github/proposal.js';
import type { GitFixture } from '../../src/core/testing/git-fixture.js';
import { eventsOf } from '../../src/state/read.js';
import { verifyLog } from '../../src/state/verify.js';
import { startGitHub, type LoopbackGitHub, type RecordedRequest } from './github/index.js';
import { isJson } from './github/contract.js';
import {
  EVERY,
  describePoint,
  isStruckByEvery,
  type Call,
  type Night,
  type Point,
} from './github-fault-plan.js';
import { NightJobs, type Ending, type Run } from './github-faults.js';

const HANDOVER = 'caretaker-handover';
/** Longer than a run may wait. */
const HOUR = 3600;
const DAY_MS = 24 * 3_600_000;

/** The same for the same call of another night. */
export function nameOf({ channel, method, path }: RecordedRequest): string {
  return `${channel} ${method} ${path
    .replace(/^\/(repos\/)?octo\/[^/?]+/, '/$1R')
    .replace(/\/storage\/container\//, '/')
    .replace(/twirp.*v1\./, '')
    .replace(/\?(service=|state=|head=)?.*?(state=[a-z]+)?(&.*?)?(head=|labels=)?.*$/, (query) => {
      const kept = /(service|state|head|labels)=[^&]+/g;
      return [...query.matchAll(kept)].map(([one]) => `?${one.slice(0, 24)}`).join('');
    })
    .replace(/\d{3,}/g, 'N')}`;
}

export function endingText(ending: Ending): string {
  switch (ending.way) {
    case 'ended':
      return `${ending.result.proposal.outcome}${ending.result.proposal.code === null ? '' : ` [${ending.result.proposal.code}] ${ending.result.proposal.reason}`}`;
    case 'refused':
      return `failed before it began [${ending.error.code}]`;
    case 'unnamed':
      return `threw ${ending.error instanceof Error ? (ending.error.stack ?? '') : String(ending.error)}`;
  }
}

/** The requests so far, as calls that can be struck in another night. */
function callsOf({ requests }: LoopbackGitHub): readonly Call[] {
  const seen = new Map<string, number>();
  return requests.all.map((request, index) => {
    const name = nameOf(request);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { number: index + 1, name, nth, writes: isWriting(request) };
  });
}

function isWriting({ kind, path }: RecordedRequest): boolean {
  return kind === 'write' && !/upload-pack|graphql/.test(path);
}

/** The reading half of one night, made once: its bytes are handed over in every point. */
export interface Prepared {
  readonly fixture: GitFixture;
  readonly handover: Buffer;
  /** Of the writing half, undisturbed. */
  readonly calls: readonly Call[];
  readonly log: readonly StateEvent[];
}

export async function prepareOnce(fixture: GitFixture): Promise<Prepared> {
  const github = await startGitHub();
  const nights = new NightJobs(github, await github.addRepository('shop', fixture));
  try {
    const run = await nights.begin();
    await nights.prepare(run);
    const handover = nights.repository.host.artifacts.find(({ name }) => name === HANDOVER)?.bytes;
    if (handover === undefined) throw new Error('nothing was handed over');
    github.requests.clear();
    await nights.propose(run);
    const calls = callsOf(github);
    return { fixture, handover, calls, log: await nights.storedLog() };
  } finally {
    nights.dispose();
    await github.close();
  }
}

/** The calls of a reading half that nothing disturbs. */
export async function readingCalls(fixture: GitFixture): Promise<readonly Call[]> {
  const github = await startGitHub();
  const nights = new NightJobs(github, await github.addRepository('shop', fixture));
  try {
    const run = await nights.begin();
    github.requests.clear();
    await nights.prepare(run);
    return callsOf(github);
  } finally {
    nights.dispose();
    await github.close();
  }
}

/** Strikes what keeps the log: nothing of the run is remembered when that fails again and again. */
function isStoring({ call, lasts }: Point): boolean {
  return lasts && /^(results|blob) /.test(call.name);
}

/** What is wrong after a point, one sentence each. */
export async function problemsAfter(
  nights: NightJobs,
  prepared: Prepared,
  point: Point,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const expectThat = (holds: boolean, sentence: string): void => {
    if (!holds) problems.push(sentence);
  };
  const pulls = await nights.repository.pulls();
  const issues = await nights.repository.issues();
  const labelsOf = (of: Readonly<Record<string, unknown>> | undefined): string =>
    JSON.stringify(of?.labels ?? []);
  expectThat(pulls.length === 1, `${pulls.length} pull requests`);
  expectThat(pulls[0]?.state === 'open', 'the pull request is not open');
  expectThat(labelsOf(pulls[0]).includes('"caretaker"'), 'the pull request lacks its label');
  expectThat(issues.length === 1, `${issues.length} issues`);
  expectThat(labelsOf(issues[0]).includes('"caretaker"'), 'the dashboard lacks its label');
  for (const { number } of [...pulls, ...issues])
    expectThat(
      (await nights.repository.comments(Number(number))).length === 0,
      `comments on ${String(number)}`,
    );
  const refs = nights.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
  const branches = refs.filter((branch) => branch !== 'main');
  const [proposed] = pulls.map(({ head }) => (isJson(head) ? String(head.ref) : ''));
  expectThat(branches.includes(proposed ?? ''), 'the branch of the pull request is gone');
  for (const branch of branches) {
    expectThat(nights.git('rev-list', '--count', `main..${branch}`) === '1', `${branch} has not one commit`);
    // The same day's run takes it up; another day has a branch of its own.
    const isTold = point.then === 'next-night' && String(issues[0]?.body).includes(branch);
    expectThat(branch === proposed || isTold, `nobody is told of ${branch}`);
  }
  const log = await nights.storedLog();
  expectThat(verifyLog(log).status === 'ok', 'the log does not verify');
  const effects = [...eventsOf(log, 'effect.done')];
  for (const kind of ['create-pull', 'create-issue'])
    expectThat(effects.filter(({ data }) => data.kind === kind).length === 1, `${kind} is not recorded once`);
  const keys = effects.map(({ data }) => data.key);
  expectThat(new Set(keys).size === keys.length, `recorded twice: ${keys.join()}`);
  const landed = [...eventsOf(log, 'fix.landed')].map(({ data }) => `${data.fingerprint} ${data.commit}`);
  expectThat(new Set(landed).size === landed.length, `landed twice: ${landed.join()}`);
  const tip = proposed === undefined ? '' : nights.git('rev-parse', `refs/heads/${proposed}`);
  const isLanded = landed.some((entry) => entry.endsWith(` ${tip}`));
  const isPushed = effects.some(({ data }) => data.kind === 'push' && data.reference === tip);
  // Of a run whose log could not be stored at all, another night knows what the host shows: the pull request.
  const isSeen = [...eventsOf(log, 'pull.observed')].some(({ data }) => data.fingerprints.length > 0);
  expectThat(
    (isLanded && isPushed) || (isSeen && point.then === 'next-night' && isStoring(point)),
    'what landed is not in the log',
  );
  const ids = new Set(log.map((event) => event.id));
  const session = prepared.log.filter((event) => event.data instanceof Object && 'session' in event.data);
  const writer = session.find(({ type }) => type === 'session.started')?.writer;
  const lost = prepared.log.filter((event) => event.writer === writer && !ids.has(event.id));
  if (point.then === 're-run') expectThat(lost.length === 0, `lost: ${lost.map(({ type }) => type).join()}`);
  const { violations } = nights.github.requests;
  expectThat(violations.length === 0, `violations: ${JSON.stringify(violations.slice(0, 2))}`);
  return problems;
}

/** How the disturbed run ended, and what is wrong after it. */
export interface Tried {
  readonly ending: string;
  readonly problems: readonly string[];
}

async function readingEnding(nights: NightJobs, run: Run, attempt: number): Promise<string> {
  try {
    return await nights.prepare(run, attempt);
  } catch (error) {
    const isNamedError = error instanceof SuiteError && error.kind !== 'internal';
    return isNamedError ? `failed [${error.code}]` : `threw ${String(error)}`;
  }
}

/** Tries nights on one server, a repository for each. */
export class FaultBench {
  private count = 0;

  private constructor(
    private readonly github: LoopbackGitHub,
    private readonly prepared: Prepared,
  ) {}

  static async open(prepared: Prepared): Promise<FaultBench> {
    return new FaultBench(await startGitHub(), prepared);
  }

  close(): Promise<void> {
    return this.github.close();
  }

  /** Sets the faults of an attempt; returns how many points have found their call by now. */
  private strike(points: readonly Point[]): () => number {
    const { faults } = this.github;
    faults.clear();
    const found = points.map((point) =>
      point.call === EVERY ? this.strikeEvery(point) : this.strikeOne(point),
    );
    return () => found.filter((isFound) => isFound()).length;
  }

  private strikeEvery({ kind }: Point): () => boolean {
    const passing = new Set<string>();
    const isNext = (request: RecordedRequest): boolean => {
      const name = nameOf(request);
      if (!isStruckByEvery({ name, writes: isWriting(request) }) || passing.delete(name)) return false;
      passing.add(name);
      return true;
    };
    const { faults } = this.github;
    faults.at(isNext, kind, { times: Infinity });
    return () => faults.struck > 0;
  }

  /** A call is known by its name and place among those of that name: another attempt may have more calls before it. */
  private strikeOne({ call, kind, lasts }: Point): () => boolean {
    let seen = 0;
    const isIt = (request: RecordedRequest): boolean => {
      if (nameOf(request) !== call.name) return false;
      seen += 1;
      return seen >= call.nth;
    };
    this.github.faults.at(isIt, kind, lasts ? { times: Infinity, retryAfter: HOUR } : {});
    return () => seen >= call.nth;
  }

  /** Faults in the job that writes. */
  async try(night: Night): Promise<Tried> {
    this.count += 1;
    const { github, prepared } = this;
    const nights = new NightJobs(github, await github.addRepository(`shop-${this.count}`, prepared.fixture));
    try {
      const run = await nights.begin();
      nights.repository.addArtifact(run, HANDOVER, prepared.handover);
      github.requests.clear();
      const problems: string[] = [];
      const endings: Ending[] = [];
      for (const points of night) {
        const found = this.strike(points);
        const ended = await nights.propose(run, endings.length + 1);
        if (found() < points.length) problems.push(`${describeAttempt(points)}: the fault found no call`);
        if (!isNamed(ended)) problems.push(`${describeAttempt(points)}: it ended in no named state`);
        if (isGood(ended) && points !== night.at(-1))
          problems.push(`${describeAttempt(points)}: it left nothing for the next attempt`);
        endings.push(ended);
      }
      github.faults.clear();
      // What the client mended by itself has to be right at once.
      const last = endings.at(-1);
      const isMended = last?.way === 'ended' && last.result.proposal.outcome === 'proposed';
      if (!isMended) endings.push(await this.goOn(nights, run, night));
      const healed = endings.at(-1);
      if (healed === undefined || !isGood(healed))
        problems.push(`the run after it ended ${healed === undefined ? '' : endingText(healed)}`);
      problems.push(...(await problemsAfter(nights, prepared, lastPoint(night))));
      return { ending: endings.map(endingText).join(' -> '), problems };
    } finally {
      nights.dispose();
    }
  }

  /** The same for the job that reads, in a repository where it finds nothing to fix. */
  async tryReading(night: Night, fixture: GitFixture): Promise<Tried> {
    this.count += 1;
    const { github } = this;
    const nights = new NightJobs(github, await github.addRepository(`calm-${this.count}`, fixture));
    try {
      const run = await nights.begin();
      github.requests.clear();
      const problems: string[] = [];
      const endings: string[] = [];
      for (const points of night) {
        const found = this.strike(points);
        const ended = await readingEnding(nights, run, endings.length + 1);
        if (found() < points.length) problems.push(`${describeAttempt(points)}: the fault found no call`);
        if (ended.startsWith('threw'))
          problems.push(`${describeAttempt(points)}: it ended in no named state`);
        endings.push(ended);
      }
      github.faults.clear();
      if (endings.at(-1) !== 'nothing-to-do') {
        const without = await nights.propose(run, endings.length);
        if (!isNamed(without)) problems.push(`without a handover it ended ${endingText(without)}`);
        const again = await readingEnding(nights, run, endings.length + 1);
        const healed = await nights.propose(run, endings.length + 1);
        if (again !== 'nothing-to-do' || !isGood(healed))
          problems.push(`the run after it ended ${again}, ${endingText(healed)}`);
        const issues = await nights.repository.issues();
        if (issues.length !== 1) problems.push(`${issues.length} issues`);
      }
      const handed = nights.repository.host.artifacts.filter(({ name }) => isStoredAs(name, HANDOVER));
      if (handed.length === 0) problems.push('nothing was handed over');
      if ((await nights.repository.pulls()).length > 0) problems.push('a pull request was opened');
      if (github.requests.violations.length > 0) problems.push('a request that GitHub does not take');
      return { ending: endings.join(' -> '), problems };
    } finally {
      nights.dispose();
    }
  }

  private async goOn(nights: NightJobs, before: Run, night: Night): Promise<Ending> {
    if (lastPoint(night).then === 're-run') return nights.propose(before, night.length + 1);
    nights.clock.advance(DAY_MS);
    const run: Run = await nights.begin();
    await nights.prepare(run);
    return nights.propose(run);
  }
}

function lastPoint(night: Night): Point {
  const point = night.at(-1)?.at(-1);
  if (point === undefined) throw new Error('a night without a fault');
  return point;
}

function describeAttempt(points: readonly Point[]): string {
  return points.map(describePoint).join(' + ');
}

function isNamed(ending: Ending): boolean {
  if (ending.way === 'ended') return PROPOSE_OUTCOMES.includes(ending.result.proposal.outcome);
  return ending.way === 'refused' && ending.error.code.startsWith('github/');
}

function isGood(ending: Ending): boolean {
  return (
    ending.way === 'ended' &&
    ['proposed', 'updated', 'nothing-to-do'].includes(ending.result.proposal.outcome)
  );
}
