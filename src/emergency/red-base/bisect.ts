import type { Prober } from './probe.js';
import type { Target, Verdict } from './targets.js';
import type { Window } from './last-green.js';

/** What the search came to. Ranges name the newest commit found good and the oldest found bad. */
export type Search =
  | {
      readonly status: 'found';
      readonly culprit: string;
      /** Its first parent. */
      readonly parent: string;
      /** Targets that began to fail with it. */
      readonly targets: readonly Target[];
      /** Targets that another, later commit broke. */
      readonly others: readonly Target[];
    }
  | {
      readonly status: 'not-found';
      readonly why: 'no-time' | 'skipped' | 'flaky' | 'outside' | 'too-old';
      /** One sentence. */
      readonly reason: string;
      /** Null when no commit was found good. */
      readonly good: string | null;
      readonly bad: string;
      /** Commits that may be it, oldest first. */
      readonly suspects: readonly string[];
    };

/** After so many commits whose tests cannot run, the search would no longer be logarithmic. */
const SKIP_LIMIT = 8;

type NotFound = Extract<Search, { readonly status: 'not-found' }>;

/** The search between a good and a bad place on a line of commits. */
class Bisection {
  private readonly skipped = new Set<number>();

  constructor(
    private readonly prober: Prober,
    private readonly line: readonly string[],
    private readonly targets: readonly Target[],
    /** Index of the newest commit found good; -1 for none. */
    private good: number,
    private bad: number,
  ) {}

  private commit(index: number): string {
    return this.line[index] ?? '';
  }

  private notFound(why: NotFound['why'], reason: string): NotFound {
    return {
      status: 'not-found',
      why,
      reason,
      good: this.good < 0 ? null : this.commit(this.good),
      bad: this.commit(this.bad),
      suspects: this.line.slice(this.good + 1, this.bad + 1),
    };
  }

  private noTime(): NotFound {
    const left = this.bad - this.good;
    return this.notFound('no-time', `not found within the time; ${left} commits are left`);
  }

  private note(index: number, verdict: Verdict): void {
    if (verdict.status === 'red') this.bad = index;
    else if (verdict.status === 'green') this.good = index;
    else this.skipped.add(index);
  }

  /** The commit nearest to the middle that was not skipped. */
  private next(): number | undefined {
    const open = this.line.map((_, index) => index).slice(this.good + 1, this.bad);
    const middle = (this.good + this.bad) / 2;
    return open
      .filter((index) => !this.skipped.has(index))
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)[0];
  }

  /** Checks that what the log calls green is so on this machine today. */
  async checkGreen(): Promise<NotFound | undefined> {
    if (!this.prober.hasTime()) return this.noTime();
    const verdict = await this.prober.probe(this.commit(this.good));
    if (verdict.status === 'green') return undefined;
    const short = this.commit(this.good).slice(0, 12);
    if (verdict.status === 'unknown')
      return this.notFound('skipped', `the tests of ${short}, the last green commit, cannot run here`);
    return this.notFound(
      'outside',
      `the tests fail today on ${short} as well, which was green: something other than a commit changed`,
    );
  }

  /** Looks for a good commit in growing steps, so that a recent culprit costs few runs. */
  async lookBack(): Promise<NotFound | undefined> {
    const tip = this.line.length - 1;
    for (let distance = 1; this.good < 0; distance *= 2) {
      const index = Math.max(0, tip - distance);
      if (index >= this.bad) break;
      if (!this.prober.hasTime()) return this.noTime();
      this.note(index, await this.prober.probe(this.commit(index)));
      if (index === 0) break;
    }
    if (this.good >= 0) return undefined;
    const short = this.commit(this.bad).slice(0, 12);
    return this.notFound('too-old', `no green commit was found; the tests fail since ${short} at least`);
  }

  /** Halves until good and bad are neighbours; the number of runs grows with the logarithm of the commits. */
  async halve(): Promise<NotFound | undefined> {
    while (this.bad - this.good > 1) {
      const index = this.next();
      if (index === undefined || this.skipped.size > SKIP_LIMIT)
        return this.notFound(
          'skipped',
          `it is one of ${this.bad - this.good} commits, of which some cannot run their tests`,
        );
      if (!this.prober.hasTime()) return this.noTime();
      this.note(index, await this.prober.probe(this.commit(index)));
    }
    return undefined;
  }

  /** Both sides once more, so that a test that passes by chance accuses nobody. */
  async confirm(): Promise<Search> {
    const [parent, culprit] = [this.commit(this.good), this.commit(this.bad)];
    if (!this.prober.hasTime()) return this.noTime();
    const before = await this.prober.probe(parent);
    if (!this.prober.hasTime()) return this.noTime();
    const after = await this.prober.probe(culprit);
    if (before.status !== 'green' || after.status !== 'red')
      return this.notFound(
        'flaky',
        'the tests gave another answer on the same commits when they were run again',
      );
    const targets = after.failing;
    return {
      status: 'found',
      culprit,
      parent,
      targets,
      others: this.targets.filter((target) => !targets.includes(target)),
    };
  }
}

/**
 * Finds the first commit of the window that made one of the targets fail. The tip is known as red; nothing else
 * is believed without a run.
 */
export async function bisect(prober: Prober, window: Window, targets: readonly Target[]): Promise<Search> {
  const { line, green } = window;
  const search = new Bisection(prober, line, targets, green ?? -1, line.length - 1);
  const start = green === undefined ? await search.lookBack() : await search.checkGreen();
  return start ?? (await search.halve()) ?? search.confirm();
}
