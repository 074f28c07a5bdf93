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

  it('is not scheduled at the full hour', () => {
    for (const { cron } of read(file).on.schedule ?? []) expect(cron).toMatch(/^[1-9][0-9]? /);
  });
});

describe('safety rule 2: the nightly workflow', () => {
  const { jobs } = read('.github/workflows/nightly.yml');

  it('runs repository code only where nothing can be written', () => {
    const writers = Object.values(jobs).filter((job) => Object.values(job.permissions).includes('write'));
    const readers = Object.values(jobs).filter((job) => !writers.includes(job));
    expect(readers).toHaveLength(1);
    expect(writers.length).toBeGreaterThan(0);
    for (const step of writers.flatMap((job) => job.steps)) {
      expect(step.run).toBeUndefined();
      expect(step.uses).toMatch(/^actions\/checkout@|^\$\/actions\/propose$/);
    }
  });

  it('gives secrets to no job that runs repository code', () => {
    const [reader] = Object.values(jobs).filter((job) => !Object.values(job.permissions).includes('write'));
    expect(JSON.stringify(reader)).not.toContain('secrets.');
  });
});
