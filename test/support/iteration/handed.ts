/**
 * A weekly iteration as its reading jobs hand it over, made without running them: the area backend removes an unused
 * import, and documentation writes a change log on top of that.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openRepository, shapeOf } from '../../../src/app/repository.js';
import {
  areaArtifact,
  ITERATION_ARTIFACT,
  landingArtifact,
  PLAN_ARTIFACT,
} from '../../../src/app/github/iteration-artifacts.js';
import { pathsOf } from '../../../src/app/orchestrate/bench.js';
import { scanWithCriteria } from '../../../src/app/orchestrate/inspect.js';
import type { System } from '../../../src/app/system.js';
import type { Json } from '../../../src/core/json.js';
import { areas as allAreas } from '../../../src/orchestrator/areas/registry.js';
import type { AreaName } from '../../../src/orchestrator/areas/area.js';
import { makeCommit } from '../../../src/propose/handover/apply.js';
import { readHandover } from '../../../src/propose/handover/read-request.js';
import { write } from '../../../src/propose/handover/testing/hostile.js';
import { FILES, Scene, chainOf, SESSION, type Forgery } from '../../../src/propose/handover/testing/scene.js';
import { validateHandover, type ValidHandover } from '../../../src/propose/handover/validate.js';
import { writeIteration, writeIterationPlan } from '../../../src/propose/iteration/folder.js';
import { provenWork } from '../../../src/propose/iteration/settle.js';
import type { ScanFn } from '../../../src/session/ports.js';
import { memoryDriver } from '../../../src/state/drivers/memory.js';
import { openStateLog } from '../../../src/state/log.js';
import { NO_TOOLS } from '../../../src/tools/results.js';

export const ITERATION_BRANCH = 'automation/quality-1';
const SECOND_SESSION = '20260105t031800-4567cdef';
const CONFIG = { version: 1, session: { executor: { command: 'agent' } } };

/** What a hostile job changes before its work is handed over. */
export interface Forged {
  /** In the change of the area backend, beside its fix. */
  readonly backend?: Forgery;
  /** In what the job that integrates says of the area backend. */
  readonly judged?: Readonly<Record<string, Json>>;
  /** The job that integrates came to no end. */
  readonly isCut?: boolean;
}

type Entry = readonly [type: string, data: Readonly<Record<string, Json>>];

interface Landing {
  readonly area: AreaName;
  readonly session: string;
  /** Of its session, and on top of what lands before it. */
  readonly folders: readonly [own: string, landing: string];
  /** Undefined where it is forged. */
  readonly made: { readonly valid: ValidHandover; readonly commit: string } | undefined;
}

const SCORE = { percent: 50, passed: 1, failed: 1, notMeasurable: 0 };

export class HandedWork {
  readonly scene: Scene;

  constructor(
    private readonly system: System,
    files: Readonly<Record<string, string>> = {},
    config: object = {},
  ) {
    const settings = { ...CONFIG, ...config };
    this.scene = new Scene(
      { ...FILES, '.github/caretaker.yml': JSON.stringify(settings), ...files },
      { ...settings, version: 1 },
    );
  }

  dispose(): void {
    this.scene.dispose();
  }

  /** The scan that the jobs judge with. */
  private async scan(): Promise<ScanFn> {
    const { system, scene } = this;
    const repository = await openRepository(system, { repo: scene.clone });
    const shape = await shapeOf(repository, scene.base);
    const log = await openStateLog({ driver: memoryDriver(), clock: system.clock, random: randomBytes });
    return scanWithCriteria({ system, repository, shape, log, areas: allAreas });
  }

  private async judged(
    scan: ScanFn,
    area: AreaName,
    folder: string,
    tip: string | undefined,
  ): Promise<Landing['made']> {
    const { scene, system } = this;
    const read = await readHandover(system.files, folder);
    if (read.status === 'refused') throw new Error(JSON.stringify(read.refusals));
    const found = allAreas.find(({ name }) => name === area);
    if (found === undefined) throw new Error(`there is no area ${area}`);
    const verdict = await validateHandover(
      scene.judge({
        ...{ scan, iteration: 1, paths: pathsOf(found, scene) },
        tipOf: (branch) => Promise.resolve(branch === 'main' ? scene.base : tip),
      }),
      read.handover,
    );
    if (verdict.status !== 'valid' && verdict.status !== 'held') return undefined;
    return { valid: verdict.handover, commit: await makeCommit(scene, verdict.handover) };
  }

  private async backend(scan: ScanFn, forged: Forgery): Promise<Landing> {
    const folder = await this.scene.folder({
      ...forged,
      change: (change, scene) => {
        change.branch = ITERATION_BRANCH;
        forged.change?.(change, scene);
      },
    });
    const made = await this.judged(scan, 'backend', folder, undefined);
    return { area: 'backend', session: SESSION, folders: [folder, folder], made };
  }

  /** The commit of a change as a hostile job makes it, whether the change is in order or not. */
  private commitOf({ made, folders: [, landing] }: Landing): string {
    if (made !== undefined) return made.commit;
    const { work } = this.scene;
    const text = readFileSync(path.join(landing, 'request.json'), 'utf8');
    const { change } = JSON.parse(text) as { readonly change: { readonly tree: string } };
    return work.git('commit-tree', change.tree, '-p', this.scene.base, '-m', 'chore: Not ours');
  }

  private async documentation(scan: ScanFn, before: Landing): Promise<Landing> {
    const { scene } = this;
    const rule = 'documentation/changelog';
    const at = { git: scene.git, commit: scene.base, overlay: new Map(), tools: NO_TOOLS };
    const found = (await scan(at)).findings.find((finding) => finding.rule === rule);
    if (found === undefined) throw new Error('the criterion does not fail');
    const { fingerprint, path: place, severity } = found;
    const text = '# Changelog\n\n## 1.0.0\n\n- The first release.\n';
    const forgery: Forgery = {
      edit: write({ 'CHANGELOG.md': text }),
      change: (change) => {
        const claim = { fingerprint, rule, path: place, line: 1, severity, message: '', by: 'executor' };
        Object.assign(change, {
          ...{ branch: ITERATION_BRANCH, category: 'improvement' },
          fixes: [{ ...claim, summary: 'Keep a change log, see @octo and #1' }],
        });
      },
      parts: (parts) => {
        parts.request.session = SECOND_SESSION;
        parts.events = '';
      },
    };
    const own = await scene.folder({
      ...forgery,
      edit: write({ 'src/a.ts': FILES['src/a.ts'] ?? '', 'CHANGELOG.md': text }),
    });
    const parent = this.commitOf(before);
    if (before.made !== undefined) scene.run(scene.work.directory, 'fetch', '-q', scene.clone, parent);
    const landing = await scene.folder(forgery, parent);
    const made = await this.judged(scan, 'documentation', landing, parent);
    return { area: 'documentation', session: SECOND_SESSION, folders: [own, landing], made };
  }

  private assessment(): readonly Entry[] {
    const { base } = this.scene;
    const about = { iteration: 1, baseBranch: 'main', baseCommit: base, branch: ITERATION_BRANCH };
    const before = { commit: base, score: SCORE, byArea: {}, criteria: {}, figures: {}, notMeasured: {} };
    const areas = ['backend', 'documentation'].map((area) => ({ area, reason: 'it is among the weakest' }));
    return [
      ['iteration.started', { ...about, repo: 'app', trigger: 'schedule', budgetMinutes: 90, areas: null }],
      ['iteration.assessed', { iteration: 1, before, backlog: [] }],
      ['iteration.chosen', { iteration: 1, areas, left: [] }],
    ];
  }

  private judgement(landing: Landing, more: Readonly<Record<string, Json>> = {}): readonly Entry[] {
    const { area, session, made } = landing;
    const work = made === undefined ? { fixes: [], files: [], testsAdded: [] } : provenWork(made.valid);
    const judged = {
      ...{ iteration: 1, area, session, outcome: 'landed', code: 'landed', reason: 'it passed every gate' },
      ...{ commit: made?.commit ?? 'f'.repeat(40), rerun: false, ...(work as Record<string, Json>) },
      gates: [{ gate: 'tests', status: 'pass', because: 'all of them pass', evidence: [] }],
    };
    const worked = { iteration: 1, area, session, outcome: 'planned', reason: 'a plan', durationMs: 1000 };
    return [
      ['iteration.worked', { ...worked, fixes: [] }],
      ['iteration.judged', { ...judged, ...more }],
    ];
  }

  /** Everything that the jobs store: name of the artifact → files. */
  async artifacts(
    forged: Forged = {},
  ): Promise<ReadonlyMap<string, readonly { name: string; content: Buffer }[]>> {
    const { scene, system } = this;
    const scan = await this.scan();
    const first = await this.backend(scan, forged.backend ?? {});
    const second = await this.documentation(scan, first);
    const end: Entry = [
      'iteration.ended',
      {
        ...{ iteration: 1, outcome: 'landed', reason: '2 areas of 2 improved', branch: ITERATION_BRANCH },
        ...{ commit: second.made?.commit ?? 'f'.repeat(40), after: null, next: [], blockers: [] },
        durationMs: 60_000,
      },
    ];
    const folder = path.join(scene.root, 'iteration');
    const about = { iteration: 1, branch: ITERATION_BRANCH, base: { branch: 'main', commit: scene.base } };
    const assess = chainOf(this.assessment(), { writer: 'assess-job', start: '2026-01-05T03:10:00.000Z' });
    await writeIteration(system.files, folder, {
      request: { ...about, areas: [first, second].map(({ area }) => ({ area, landed: true })) },
      assess,
      integrate: chainOf([...this.judgement(first, forged.judged), ...this.judgement(second), end], {
        ...{ writer: 'integrate-job', start: '2026-01-05T03:26:00.000Z' },
      }),
    });
    const files = (at: string): readonly { name: string; content: Buffer }[] =>
      readdirSync(at).map((name) => ({ name, content: readFileSync(path.join(at, name)) }));
    if (forged.isCut === true) {
      const plan = path.join(scene.root, 'plan');
      await writeIterationPlan(system.files, plan, {
        request: { ...about, areas: [first.area, second.area] },
        events: assess,
      });
      return new Map([
        [PLAN_ARTIFACT, files(plan)],
        ...[first, second].map(({ area, folders: [own] }) => [areaArtifact(area), files(own)] as const),
      ]);
    }
    return new Map([
      [ITERATION_ARTIFACT, files(folder)],
      ...[first, second].flatMap(({ area, folders: [own, landing] }) => [
        [areaArtifact(area), files(own)] as const,
        [landingArtifact(area), files(landing)] as const,
      ]),
    ]);
  }
}
