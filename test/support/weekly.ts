import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArchive, STATE_LIMITS } from '../../src/state/artifact/archive.js';
import { STATE_ARTIFACT } from '../../src/state/artifact/manifest.js';
import { parseEntries } from '../../src/state/parse.js';
import { projectIterations, type IterationRecord } from '../../src/state/projections/iterations.js';
import { act, runWorkflow } from './act.js';
import { runAction, type ActionRun } from './action.js';
import type { LoopbackGitHub, RepositoryHandle } from './github/index.js';
import { shopExecutor } from './iteration/shop.js';
import { Nights, WRITE } from './nights.js';

const KEY = 'CARETAKER_EXECUTOR_KEY';

/** The shop's executor, which also notes what it is asked for and learns to write a guide when it is told. */
export class NotingExecutor {
  private readonly asked: string;
  private readonly lesson: string;
  /** For `session.executor` of the configuration. */
  readonly settings: object;

  /** @param directory a folder outside the repository */
  constructor(directory: string) {
    this.asked = path.join(directory, 'asked.ndjson');
    this.lesson = path.join(directory, 'lesson');
    const { args, ...rest } = shopExecutor(directory) as { readonly args: readonly string[] };
    const agent = path.join(directory, 'noting-agent.mjs');
    writeFileSync(
      agent,
      `import fs from 'node:fs';
const prompt = fs.readFileSync(process.argv[2], 'utf8');
const [, criterion] = /Make the criterion ([a-z-]+\\/[a-z-]+) pass/.exec(prompt) ?? [];
const key = process.env.${KEY} ?? null;
fs.appendFileSync(${JSON.stringify(this.asked)}, JSON.stringify({ criterion, key }) + '\\n');
if (criterion === 'documentation/troubleshooting' && fs.existsSync(${JSON.stringify(this.lesson)})) {
  fs.mkdirSync('docs', { recursive: true });
  fs.copyFileSync(${JSON.stringify(this.lesson)}, 'docs/troubleshooting.md');
} else await import(${JSON.stringify(args[0])});
`,
    );
    this.settings = { ...rest, args: [agent, '{prompt}'], env: [KEY] };
  }

  /** From now on it writes this page when troubleshooting is asked for. */
  teach(page: string): void {
    writeFileSync(this.lesson, page);
  }

  /** What it was asked for since the last look, and the key that it had. */
  takeAsked(): readonly { readonly criterion: string; readonly key: string | null }[] {
    if (!existsSync(this.asked)) return [];
    const lines = readFileSync(this.asked, 'utf8').trim().split('\n');
    writeFileSync(this.asked, '');
    return lines
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { criterion: string; key: string | null });
  }
}

/** What a run came to. */
export interface WeekRun {
  readonly run: number;
  /** What went wrong; empty when nothing did. */
  readonly faults: string;
  /** Everything that was printed. */
  readonly log: string;
}

/** The weeks of one repository on a loopback GitHub. */
export class Weeks {
  /** Nights of the same repository. */
  readonly nights: Nights;

  /** By the workflow itself under act; where that is not installed, by the actions in the order of weekly.yml. */
  constructor(
    private readonly github: LoopbackGitHub,
    private readonly repository: RepositoryHandle,
  ) {
    this.nights = new Nights(github, repository);
  }

  dispose(): void {
    this.nights.dispose();
  }

  /** @param key the secret `executor-key` */
  async run(key: string): Promise<WeekRun> {
    const { id, ...run } = await this.repository.addRun({
      ...{ workflow: 'weekly.yml', event: 'schedule', status: 'in_progress', conclusion: null },
    });
    const token = this.github.addToken('github-actions[bot]', WRITE);
    const about = { repository: this.repository, run: { id, ...run }, token };
    const environment = this.github.environment(about);
    const { faults, log } = await (act === undefined
      ? this.byActions(environment, key)
      : this.byWorkflow(environment, key));
    this.repository.setRun(id, { status: 'completed', conclusion: faults === '' ? 'success' : 'failure' });
    return { run: id, faults, log };
  }

  private async byWorkflow(
    { GITHUB_TOKEN: token = '', ...environment }: Readonly<Record<string, string>>,
    key: string,
  ): Promise<Omit<WeekRun, 'run'>> {
    const { code, stdout, stderr } = await runWorkflow({
      ...{ workflow: 'weekly.yml', clone: await this.nights.clone(), event: 'schedule' },
      // act gives the token by itself, as a secret.
      ...{ token, secrets: { 'executor-key': key }, environment },
    });
    return { faults: code === 0 ? '' : stdout + stderr, log: stdout + stderr };
  }

  private async byActions(
    { GITHUB_TOKEN: token = '', ...environment }: Readonly<Record<string, string>>,
    key: string,
  ): Promise<Omit<WeekRun, 'run'>> {
    const finished: ActionRun[] = [];
    const step = async (name: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> => {
      const env = { ...environment, GITHUB_TOKEN: '', ...(name === 'orchestrate' ? { [KEY]: key } : {}) };
      const one = await runAction(name, await this.nights.clone(), { token, ...inputs }, env);
      finished.push(one);
      return one;
    };
    const { outputs } = await step('orchestrate', { step: 'assess' });
    for (const area of JSON.parse(outputs.areas ?? '[]') as readonly string[])
      await step('orchestrate', { step: 'improve', area });
    await step('orchestrate', { step: 'integrate' });
    await step('propose', { iteration: 'true' });
    await step('report', { kind: 'all', artifact: 'caretaker-report' });
    const said = ({ stdout, stderr }: ActionRun): string => stdout + stderr;
    return {
      faults: finished.flatMap((one) => (one.code === 0 ? [] : [said(one)])).join(''),
      log: finished.map(said).join(''),
    };
  }

  /** Names of what a run stored. */
  artifacts(run: number): readonly string[] {
    return this.repository.host.artifacts
      .filter((artifact) => artifact.run === run)
      .map(({ name }) => name)
      .sort();
  }

  /** The files of an artifact of a run, as texts. */
  async filesOf(run: number, artifact: string): Promise<ReadonlyMap<string, string>> {
    const found = this.repository.host.artifacts.find((one) => one.run === run && one.name === artifact);
    if (found === undefined) throw new Error(`run ${run} stored no ${artifact}`);
    const unpacked = await readArchive(found.bytes, { digest: found.digest, limits: STATE_LIMITS });
    if ('refusal' in unpacked) throw new Error(unpacked.refusal.reason);
    return new Map([...unpacked.value].map(([name, content]) => [name, content.toString('utf8')]));
  }

  /** What the log that a run stored says of iterations. */
  async iterations(run: number): Promise<readonly IterationRecord[]> {
    const text = (await this.filesOf(run, STATE_ARTIFACT)).get('events.ndjson') ?? '';
    return projectIterations(parseEntries(text, STATE_ARTIFACT).events);
  }
}
