import path from 'node:path';
import { z } from 'zod';
import { runTool, timeoutOf, type ToolEnvironment } from '../environment.js';
import { failureOf, measured, notMeasured, unreadable } from '../measured.js';
import { jsonIn } from '../output.js';
import type { Measured, Vulnerability } from '../results.js';
import { parseAudit } from './parse.js';
import type { AuditContext } from './vulnerability.js';

const lockSchema = z.looseObject({
  packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })).optional(),
  dependencies: z.record(z.string(), z.looseObject({ version: z.string().optional() })).optional(),
});

const LOCKFILES: Readonly<Record<string, readonly string[]>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  pnpm: ['pnpm-lock.yaml'],
  yarn: ['yarn.lock'],
  bun: ['bun.lock', 'bun.lockb'],
};

async function lockfileOf(tools: ToolEnvironment): Promise<string | undefined> {
  for (const name of LOCKFILES[tools.shape.packageManager] ?? []) {
    if ((await tools.files.stat(path.join(tools.root, name))) !== undefined) return name;
  }
  return undefined;
}

/** Installed versions by npm's lockfile keys. */
export function installedVersions(lockfile: string | undefined): ReadonlyMap<string, string> {
  const lock = lockSchema.safeParse(lockfile === undefined ? undefined : jsonIn(lockfile));
  const installed = new Map<string, string>();
  if (!lock.success) return installed;
  for (const [key, entry] of Object.entries(lock.data.packages ?? {})) {
    if (entry.version !== undefined) installed.set(key, entry.version);
  }
  if (installed.size > 0) return installed;
  for (const [name, entry] of Object.entries(lock.data.dependencies ?? {})) {
    if (entry.version !== undefined) installed.set(`node_modules/${name}`, entry.version);
  }
  return installed;
}

async function auditCommand(tools: ToolEnvironment): Promise<readonly string[]> {
  switch (tools.shape.packageManager) {
    case 'npm':
      return ['npm', 'audit', '--json'];
    case 'pnpm':
      return ['pnpm', 'audit', '--json'];
    case 'bun':
      return ['bun', 'audit', '--json'];
    case 'yarn': {
      const berry =
        /^(?:[2-9]|\d\d)/.test(tools.shape.packageManagerVersion ?? '') ||
        (await tools.files.stat(path.join(tools.root, '.yarnrc.yml'))) !== undefined;
      return berry ? ['yarn', 'npm', 'audit', '--json', '--all', '--recursive'] : ['yarn', 'audit', '--json'];
    }
  }
}

/** Asks the repository's package manager for known vulnerabilities; a non-zero exit only says that there are some. */
export async function runAudit(tools: ToolEnvironment): Promise<Measured<readonly Vulnerability[]>> {
  const manager = tools.shape.packageManager;
  const lockfile = await lockfileOf(tools);
  if (lockfile === undefined) return notMeasured(`there is no ${manager} lockfile to audit`);
  const declared = new Set(
    tools.shape.packages.flatMap(({ manifest }) =>
      Object.keys({
        ...manifest.dependencies,
        ...manifest.devDependencies,
        ...manifest.optionalDependencies,
      }),
    ),
  );
  const text = manager === 'npm' ? await tools.files.readText(path.join(tools.root, lockfile)) : undefined;
  const context: AuditContext = { declared, installed: installedVersions(text) };
  const command = await auditCommand(tools);
  const result = await runTool(tools, command, tools.root);
  const tool = command.filter((word) => !word.startsWith('-')).join(' ');
  const failure = failureOf(tool, result, timeoutOf(tools));
  if (failure !== undefined) return notMeasured(failure);
  const silent = `${result.stdout}${result.stderr}`.trim() === '' && result.exitCode === 0;
  // Yarn 4 says nothing at all when it finds nothing.
  if (silent && command.includes('--recursive')) return measured([], tool, result.durationMs);
  const reading = parseAudit(result.stdout, context, manager);
  if (reading.kind === 'report') return measured(reading.vulnerabilities, tool, result.durationMs);
  if (reading.kind === 'error') return notMeasured(`${tool} failed: ${reading.reason}`);
  return unreadable(tool, result);
}
