import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { configSchema } from '../config/schema.js';
import type { Clock } from '../core/ports.js';
import { systemClock } from '../platform/clock.js';
import { nodeFiles } from '../platform/files.js';
import { EVENT_SCHEMAS } from '../state/events.js';
import { NO_TOOLS } from '../tools/results.js';
import { metricsOf } from './measurements.js';
import { serviceFigures, type ServiceFigures } from './service-figures.js';

const NOW = '2026-03-10T06:00:00.000Z';
const clock: Clock = { ...systemClock(), now: () => new Date(NOW) };
const good = {
  ...{ source: 'Grafana', measuredAt: NOW, p95Ms: 840, integrationSuccessPercent: 99.95 },
};

describe('CM-28: figures of the running application', () => {
  let folder: string;
  let root: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'caretaker-figures-'));
    root = path.join(folder, 'checkout');
    await mkdir(path.join(root, 'out'), { recursive: true });
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const read = (name?: string): Promise<ServiceFigures> =>
    serviceFigures(
      { files: nodeFiles(), clock },
      { root, config: configSchema.parse({ health: { figures: name } }) },
    );
  const write = (content: unknown, name = 'out/figures.json'): Promise<void> =>
    writeFile(path.join(root, name), typeof content === 'string' ? content : JSON.stringify(content));

  it('are recorded with the metrics of a scan', async () => {
    await write({ ...good, more: 'is passed over' });
    const figures = await read('out/figures.json');
    const data = EVENT_SCHEMAS['metrics.recorded'].parse(
      metricsOf({ commit: 'c', tools: NO_TOOLS, findings: [], durations: {}, figures }),
    );
    expect(data.service).toEqual({ source: 'Grafana', p95Ms: 840, integrationSuccessPercent: 99.95 });
    expect(Object.keys(data.notMeasured)).not.toContain('p95');
  });

  it('say what is missing in the file, and keep the other', async () => {
    await write({ source: 'k6', measuredAt: NOW, p95Ms: 300 });
    expect(await read('out/figures.json')).toEqual({
      service: { source: 'k6', p95Ms: 300, integrationSuccessPercent: null },
      notMeasured: { 'integration success': 'out/figures.json does not hold it' },
    });
  });

  it('are not spoken of when no file is configured', async () => {
    expect(await read()).toEqual({ notMeasured: {} });
  });

  it.each([
    ['no file', undefined, 'there is no file out/figures.json in the checkout, of at most 64 kB'],
    ['no JSON', 'p95: 12', 'out/figures.json is not a file of figures'],
    [
      'impossible values',
      { ...good, p95Ms: -1, integrationSuccessPercent: 101 },
      'out/figures.json is not a file of figures (wrong: p95Ms, integrationSuccessPercent)',
    ],
    [
      'a date long past',
      { ...good, measuredAt: '2026-03-03T05:59:00.000Z' },
      'out/figures.json was measured at 2026-03-03T05:59:00.000Z, not within the last 7 days',
    ],
    [
      'a date to come',
      { ...good, measuredAt: '2026-04-01T00:00:00+02:00' },
      'out/figures.json was measured at 2026-04-01T00:00:00+02:00, not within the last 7 days',
    ],
    [
      'a huge file',
      { ...good, more: 'x'.repeat(70_000) },
      'there is no file out/figures.json in the checkout, of at most 64 kB',
    ],
  ])('are not measured with %s', async (_, content, reason) => {
    if (content !== undefined) await write(content);
    expect(await read('out/figures.json')).toEqual({
      notMeasured: { p95: reason, 'integration success': reason },
    });
  });

  it('safety 12: are not read through a link out of the checkout', async () => {
    await writeFile(path.join(folder, 'secret.json'), JSON.stringify(good));
    await symlink(path.join(folder, 'secret.json'), path.join(root, 'file.json'));
    await symlink(folder, path.join(root, 'link'));
    for (const name of ['file.json', 'link/secret.json']) expect((await read(name)).service).toBeUndefined();
    for (const name of ['../secret.json', '/etc/passwd', 'out/../../secret.json', 'C:\\x'])
      expect(configSchema.safeParse({ health: { figures: name } }).success).toBe(false);
    expect(configSchema.safeParse({ health: { figures: 'out/..hidden/a.json' } }).success).toBe(true);
  });
});
