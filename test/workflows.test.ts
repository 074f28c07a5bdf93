import { describe, expect, it } from '@jest/globals';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot as root } from './support/built.js';

const stepSchema = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflowSchema = z.looseObject({
  on: z.looseObject({ schedule: z.array(z.object({ cron: z.string() })).optional() }),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: z.record(z.string(), z.string()),
      'timeout-minutes': z.number().optional(),
      uses: z.string().optional(),
      steps: z.array(stepSchema).default([]),
    }),
  ),
});

/** Times that are part of what a workflow promises. */
const PUBLISHED: Readonly<Record<string, string>> = { '.github/workflows/weekly.yml': '0 2 * * 0' };

const files = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`),
);
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const read = (file: string): z.infer<typeof workflowSchema> => workflowSchema.parse(parse(textOf(file)));

describe.each(files)('workflow %s', (file) => {
  it("is what GitHub's own parser takes", async () => {
    const parsed = parseWorkflow({ name: file, content: textOf(file) }, new NoOperationTraceWriter());
    expect(parsed.context.errors.getErrors().map((error) => error.message)).toEqual([]);
    if (parsed.value === undefined) throw new Error('nothing was parsed');
    const template = await convertWorkflowTemplate(parsed.context, parsed.value);
    expect(template.errors ?? []).toEqual([]);
    expect(template.jobs.length).toBeGreaterThan(0);
  });

  it('gives nothing by default, and each job what it needs for a bounded time', () => {
    const workflow = read(file);
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      // A job that calls a workflow takes its limits from there.
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeLessThanOrEqual(120);
    }
  });

  it('pins what others wrote by commit, keeps no credentials, and puts no expression into a shell', () => {
    for (const step of Object.values(read(file).jobs).flatMap((job) => job.steps)) {
      if (step.uses !== undefined) expect(step.uses).toMatch(/@[0-9a-f]{40}$|^\$\/actions\/[a-z-]+$/);
      if (step.uses?.startsWith('actions/checkout@'))
        expect(step.with).toMatchObject({ 'persist-credentials': false });
      expect(step.run ?? '').not.toContain('${{');
    }
  });

  it('is not scheduled at the full hour, unless that is its published time', () => {
    for (const { cron } of read(file).on.schedule ?? []) {
      if (PUBLISHED[file] === undefined) expect(cron).toMatch(/^[1-9][0-9]? /);
      else expect(cron).toBe(PUBLISHED[file]);
    }
  });
});

const isWriter = ({ permissions }: { readonly permissions: Readonly<Record<string, string>> }): boolean =>
  Object.values(permissions).includes('write');

describe.each([
  { name: 'nightly', readers: ['prepare'], withExecutor: ['prepare'] },
  {
    name: 'weekly',
    readers: ['assess', 'improve', 'integrate', 'report', 'report-approved'],
    withExecutor: ['improve', 'integrate'],
  },
])('safety rule 2: the $name workflow', ({ name, readers, withExecutor }) => {
  const { jobs } = read(`.github/workflows/${name}.yml`);

  it('runs repository code only where nothing can be written', () => {
    expect(Object.keys(jobs).filter((job) => jobs[job] !== undefined && !isWriter(jobs[job]))).toEqual(
      readers,
    );
    const writers = Object.values(jobs).filter(isWriter);
    expect(writers.length).toBeGreaterThan(0);
    for (const step of writers.flatMap((job) => job.steps)) {
      expect(step.run).toBeUndefined();
      expect(step.uses).toMatch(/^actions\/checkout@|^\$\/actions\/propose$/);
    }
  });

  it("gives no secret to a job that runs repository code, except an executor's key to the step that runs it", () => {
    const key = '${{ secrets.executor-key }}';
    for (const job of readers) {
      const { steps = [], ...rest } = jobs[job] ?? {};
      expect(JSON.stringify(rest)).not.toContain('secrets.');
      const told = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
      expect(told).toHaveLength(withExecutor.includes(job) ? 1 : 0);
      for (const { env, ...step } of told) {
        expect(env).toEqual({ CARETAKER_EXECUTOR_KEY: key });
        expect(step.uses).toMatch(/^\$\/actions\/(?:fix|orchestrate)$/);
        expect(JSON.stringify(step)).not.toContain('secrets.');
      }
    }
  });
});

describe('OR-03: the weekly workflow', () => {
  const { jobs } = read('.github/workflows/weekly.yml');

  it('works on the chosen areas in jobs of their own, whose failures do not end the others', () => {
    expect(jobs.improve).toMatchObject({
      needs: 'assess',
      strategy: { 'fail-fast': false, matrix: { area: '${{ fromJSON(needs.assess.outputs.areas) }}' } },
    });
    for (const job of ['integrate', 'land', 'report'])
      expect(jobs[job]?.if).toBe("${{ !cancelled() && needs.assess.result == 'success' }}");
  });

  it('takes the name of an area as an input only', () => {
    const texts = Object.values(jobs).flatMap(({ steps }) => steps.map((step) => JSON.stringify(step)));
    expect(texts.filter((text) => text.includes('matrix.'))).toEqual([
      expect.stringContaining('"area":"${{ matrix.area }}"'),
    ]);
  });

  it('lets a later iteration wait and none be cancelled', () => {
    const { concurrency } = read('.github/workflows/weekly.yml');
    expect(concurrency).toEqual({ group: 'caretaker-weekly', 'cancel-in-progress': false, queue: 'max' });
  });
});
