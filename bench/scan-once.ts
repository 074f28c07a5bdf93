/** One scan of a repository, as its own process: prints the times of its parts as JSON. */
import { configSchema } from '../src/config/schema.js';
import { discoverShape } from '../src/config/discover/discover.js';
import { loadDocumentsOfTree } from '../src/facts/documents.js';
import { diskCache } from '../src/facts/disk-cache.js';
import { buildModuleGraph } from '../src/facts/modules/build-graph.js';
import { loadFactsOfTree } from '../src/facts/repository.js';
import { NO_DATA_MODEL } from '../src/facts/schema/data-model.js';
import { readTree } from '../src/facts/tree.js';
import { nodeFiles } from '../src/platform/files.js';
import { openGit } from '../src/platform/git.js';
import { nodeProcesses } from '../src/platform/processes.js';
import { NO_HISTORY } from '../src/rules/history.js';
import { qualityRules } from '../src/rules/quality/index.js';
import { NO_TOOLS } from '../src/tools/results.js';

const [repository = '.', cacheDirectory = ''] = process.argv.slice(2);
const silent = (): void => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };
const progress = { stage: silent, advance: silent, end: silent };

const times: Record<string, number> = {};
let last = performance.now();
const lap = (part: string): void => {
  const now = performance.now();
  times[part] = Math.round(now - last);
  last = now;
};

const git = openGit(repository, nodeProcesses());
const config = configSchema.parse({});
const tree = await readTree(git, 'HEAD');
lap('tree');
const documents = await loadDocumentsOfTree(git, tree);
const shape = await discoverShape({ documents, git, config });
lap('documents');
const cache = diskCache({ files: nodeFiles(), directory: cacheDirectory, logger });
const facts = await loadFactsOfTree(
  {
    git,
    commit: 'HEAD',
    cache,
    include: [],
    exclude: [],
    maxFileBytes: config.scan.maxFileBytes,
    logger,
    progress,
  },
  tree,
);
lap('facts');
const modules = buildModuleGraph({ facts, documents, shape });
lap('graph');
const context = {
  facts,
  documents,
  shape,
  modules,
  config,
  data: NO_DATA_MODEL,
  tools: NO_TOOLS,
  history: NO_HISTORY,
};
const findings: Record<string, number> = {};
for (const rule of qualityRules) findings[rule.meta.id] = [...rule.check(context)].length;
lap('rules');

console.log(
  JSON.stringify({
    times,
    findings,
    files: facts.files.size,
    parsed: facts.parsed,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  }),
);
