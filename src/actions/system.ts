import type { System } from '../app/system.js';
import { systemClock } from '../platform/clock.js';
import { nodeFiles } from '../platform/files.js';
import { nodeProcesses } from '../platform/processes.js';
import type { Host } from './host.js';

const TRIGGERS: Readonly<Record<string, System['trigger']>> = {
  schedule: 'schedule',
  workflow_dispatch: 'dispatch',
  repository_dispatch: 'dispatch',
  push: 'push',
};

/** This runner as the use cases need it. */
export function runnerSystem(host: Host): System {
  return {
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock: systemClock(),
    logger: host.logger,
    progress: host.progress,
    trigger: TRIGGERS[host.eventName] ?? 'other',
  };
}
