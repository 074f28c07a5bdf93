import { runnerEnvironment } from '../../platform/runner.js';
import { runAction, runnerHost } from '../host.js';
import { run } from './run.js';

const host = runnerHost(runnerEnvironment());
await runAction(host, () => run(host));
