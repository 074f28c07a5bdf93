import path from 'node:path';
import { renderInitConfig } from '../config/init.js';
import { CONFIG_FILES } from '../config/load.js';
import { SuiteError } from '../core/errors.js';
import { NO_HISTORY } from '../rules/history.js';
import { NO_TOOLS } from '../tools/results.js';
import { scan } from '../scan/scan.js';
import { openRepository, shapeOf, type Target } from './repository.js';
import type { System } from './system.js';

/**
 * The configuration that fits a repository, as a commented file, and where it goes.
 *
 * @throws SuiteError `init/exists` when there is a configuration and `force` is not set.
 */
export async function initialConfig(
  system: System,
  target: Target,
  force: boolean,
): Promise<{ readonly file: string; readonly path: string; readonly text: string }> {
  const repository = await openRepository(system, target);
  if (repository.file !== undefined && !force) {
    throw new SuiteError(`There is a configuration already: ${repository.file}`, {
      kind: 'input',
      code: 'init/exists',
      hint: 'Replace it with --force, or look at what would be written with --stdout.',
    });
  }
  const shape = await shapeOf(repository, repository.head);
  const { git, head, config, cache } = repository;
  const { logger, progress } = system;
  const { context } = await scan({
    git,
    commit: head,
    shape,
    config,
    tools: NO_TOOLS,
    history: NO_HISTORY,
    cache,
    logger,
    progress,
  });
  progress.end();
  const file = repository.file ?? CONFIG_FILES[0];
  return {
    file,
    path: path.join(repository.root, file),
    text: renderInitConfig(shape, { tenantKeys: context.data.tenantKeys }),
  };
}
