/**
 * The use cases. Front ends load this module when a command needs it and not before: it brings the rules and
 * the compiler with it, which `--help` can do without.
 */
export { createExampleRepository } from './demo/example-repository.js';
export { diagnose, examinationBlocks } from './github/doctor.js';
export { connect } from './github/link.js';
export { prepareNight } from './github/prepare.js';
export { propose } from './github/propose.js';
export { repositoryName } from './github/remote-name.js';
export { initialConfig } from './init.js';
export { recordedReport } from './last-report.js';
export { openRepositoryLocks } from './locks.js';
export { runNight } from './night.js';
export { openRepository } from './repository.js';
export { scanRepository } from './scan.js';
export { openState } from './state.js';
