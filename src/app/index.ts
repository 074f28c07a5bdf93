/**
 * The use cases. Front ends load this module when a command needs it and not before; each use case brings what it
 * works with (rules, sessions, the client of the host) when it is first called.
 */
export { openRepositoryLocks } from './locks.js';
export { openRepository } from './repository.js';
export { openState } from './state.js';

export const createExampleRepository = late(
  async () => (await import('./demo/example-repository.js')).createExampleRepository,
);
export const assessRisk = late(async () => (await import('./risk.js')).assessRisk);
export const connect = late(async () => (await import('./github/link.js')).connect);
export const deploymentsReport = late(
  async () => (await import('./deployments-report.js')).deploymentsReport,
);
export const diagnose = late(async () => (await import('./github/doctor.js')).diagnose);
export const examinationBlocks = late(async () => (await import('./github/doctor.js')).examinationBlocks);
export const errorsOfLog = late(async () => (await import('./errors.js')).errorsOfLog);
export const healthReport = late(async () => (await import('./overview-report.js')).healthReport);
export const htmlReport = late(async () => (await import('./html-report.js')).htmlReport);
export const initialConfig = late(async () => (await import('./init.js')).initialConfig);
export const orchestrate = late(async () => (await import('./orchestrate/orchestrate.js')).orchestrate);
export const overviewReport = late(async () => (await import('./overview-report.js')).overviewReport);
export const orchestrateStep = late(async () => (await import('./orchestrate/github.js')).orchestrateStep);
export const prepareNight = late(async () => (await import('./github/prepare.js')).prepareNight);
export const propose = late(async () => (await import('./github/propose.js')).propose);
export const recordedIteration = late(async () => (await import('./iteration-report.js')).recordedIteration);
export const recordedReport = late(async () => (await import('./last-report.js')).recordedReport);
export const repositoryName = late(async () => (await import('./github/remote-name.js')).repositoryName);
export const restoreForReport = late(async () => (await import('./report-state.js')).restoreForReport);
export const rollbackDeployment = late(async () => (await import('./deploy/rollback.js')).rollbackDeployment);
export const runNight = late(async () => (await import('./night.js')).runNight);
export const scanRepository = late(async () => (await import('./scan.js')).scanRepository);
export const storeReport = late(async () => (await import('./github/store-report.js')).storeReport);
export const runSelfTest = late(async () => (await import('./deploy/self-test.js')).runSelfTest);
export const scorecard = late(async () => (await import('./scorecard.js')).scorecard);
export const verifyDeployment = late(async () => (await import('./deploy/verify.js')).verifyDeployment);

/** A function whose module is loaded when it is first called. */
function late<Parameters extends readonly unknown[], Result>(
  load: () => Promise<(...parameters: Parameters) => Result | Promise<Result>>,
): (...parameters: Parameters) => Promise<Result> {
  return async (...parameters) => (await load())(...parameters);
}
