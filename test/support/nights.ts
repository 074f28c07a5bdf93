import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runAction, type ActionRun } from './action.js';
import { runWorkflow } from './act.js';
import { cleanEnvironment, runProgram } from './built.js';
import type { LoopbackGitHub, Permissions, RepositoryHandle } from './github/index.js';

/** What the jobs of nightly.yml ask for; the server refuses everything else. */
export const READ: Permissions = {
  actions: 'read',
  contents: 'read',
  issues: 'read',
  'pull-requests': 'read',
};
export const WRITE: Permissions = {
  actions: 'read',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
};

/** A small service with one defect that a night may fix, in a repository whose tests vouch for it. */
export const SHOP: Readonly<Record<string, string>> = {
  'package.json': `${JSON.stringify(
    { name: 'shop', private: true, type: 'module', scripts: { test: 'node --test test/price.test.mjs' } },
    null,
    2,
  )}\n`,
  'src/price.mjs': 'export const price = (net) => net * 1.2;\n',
  'src/tax.ts': 'export const rate = 0.2;\nexport const unusedRate = 0.1;\n',
  'src/main.ts':
    "import { rate, unusedRate } from './tax.js';\n\nexport function main(net: number): number {\n  return net * (1 + rate);\n}\n\nconsole.log(main(1));\n",
  'test/price.test.mjs':
    "import { it } from 'node:test';\nimport assert from 'node:assert/strict';\nimport { price } from '../src/price.mjs';\nit('adds the tax', () => assert.equal(price(10), 12));\n",
  '.github/caretaker.yml':
    'version: 1\nscan:\n  rules:\n    quality/no-unused-export: off\n    quality/no-unused-file: off\n',
};

export interface NightInputs {
  readonly tiers?: string;
  readonly plan?: string;
  readonly 'dry-run'?: string;
  readonly doctor?: string;
  readonly checks?: string;
  readonly sarif?: string;
}

/** What a night came to, by the outputs of its steps. */
export interface NightRun {
  readonly run: number;
  /** Undefined when only a plan was applied. */
  readonly fix: ActionRun | undefined;
  readonly propose: ActionRun;
}

/** The nights of one repository on a loopback GitHub. */
export class Nights {
  private readonly folders: string[] = [];

  constructor(
    readonly github: LoopbackGitHub,
    readonly repository: RepositoryHandle,
  ) {}

  /** Never synchronously: the server that git talks to lives in this process. */
  async clone(): Promise<string> {
    const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-night-')));
    this.folders.push(folder);
    const { code, stderr } = await runProgram('git', ['clone', '-q', this.repository.httpUrl, folder], {
      env: cleanEnvironment({ GIT_TERMINAL_PROMPT: '0' }),
    });
    if (code !== 0) throw new Error(`git clone failed: ${stderr}`);
    return folder;
  }

  /** The checkouts so far. */
  places(): readonly string[] {
    return this.folders;
  }

  dispose(): void {
    for (const folder of this.folders) rmSync(folder, { recursive: true, force: true });
  }

  private async begin(event: string): ReturnType<RepositoryHandle['addRun']> {
    return this.repository.addRun({
      ...{ workflow: 'nightly.yml', event, status: 'in_progress', conclusion: null },
    });
  }

  private end(run: number, failed: boolean): void {
    this.repository.setRun(run, { status: 'completed', conclusion: failed ? 'failure' : 'success' });
  }

  private environmentOf(
    run: Awaited<ReturnType<RepositoryHandle['addRun']>>,
    token: string,
  ): NodeJS.ProcessEnv {
    return { ...this.github.environment({ repository: this.repository, run, token }), GITHUB_TOKEN: '' };
  }

  /**
   * Runs the actions from `dist` in the order of nightly.yml, each in a checkout of its own. `write`: what the
   * writing job may do.
   */
  async night(inputs: NightInputs = {}, write: Permissions = WRITE): Promise<NightRun> {
    const run = await this.begin(inputs.plan === undefined ? 'schedule' : 'workflow_dispatch');
    const readToken = this.github.addToken('github-actions[bot]', READ);
    const writeToken = this.github.addToken('github-actions[bot]', write);
    const fix =
      inputs.plan === undefined
        ? await runAction(
            'fix',
            await this.clone(),
            { handover: 'true', token: readToken, tiers: inputs.tiers ?? 'all' },
            this.environmentOf(run, readToken),
          )
        : undefined;
    const propose = await runAction(
      'propose',
      await this.clone(),
      {
        token: writeToken,
        plan: inputs.plan ?? '',
        'approved-by': inputs.plan === undefined ? '' : 'dispatch',
        'dry-run': inputs['dry-run'] ?? 'false',
        doctor: inputs.doctor ?? 'false',
        checks: inputs.checks ?? 'false',
        sarif: inputs.sarif ?? 'false',
      },
      this.environmentOf(run, writeToken),
    );
    this.end(run.id, propose.code !== 0);
    return { run: run.id, fix, propose };
  }

  /** The job `approve` of a run, after a reviewer of the environment has agreed. */
  async approve(run: number, plan: string): Promise<ActionRun> {
    const found = this.repository.host.runs.find(({ id }) => id === run);
    if (found === undefined) throw new Error(`there is no run ${run}`);
    const token = this.github.addToken('github-actions[bot]', WRITE);
    return runAction(
      'propose',
      await this.clone(),
      { token, plan, 'approved-by': 'environment' },
      this.environmentOf(found, token),
    );
  }

  /** Runs the workflow file itself. */
  async workflow(inputs: NightInputs = {}): Promise<{ readonly code: number | null; readonly log: string }> {
    const event = inputs.plan === undefined ? 'schedule' : 'workflow_dispatch';
    const run = await this.begin(event);
    const token = this.github.addToken('github-actions[bot]', WRITE);
    const about = { repository: this.repository, run, token };
    // act gives the token by itself, as a secret.
    const environment = Object.fromEntries(
      Object.entries(this.github.environment(about)).filter(([name]) => name !== 'GITHUB_TOKEN'),
    );
    const finished = await runWorkflow({
      workflow: 'nightly.yml',
      clone: await this.clone(),
      event,
      inputs: { tiers: 'all', ...inputs },
      token,
      environment,
    });
    this.end(run.id, finished.code !== 0);
    return { code: finished.code, log: finished.stdout + finished.stderr };
  }
}
