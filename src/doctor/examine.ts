import { messageOf } from '../core/errors.js';
import { checkBranches } from './branches.js';
import { bad, type Check, type Diagnosis, type Patient } from './check.js';
import { checkRepository } from './repository.js';
import { checkSchedule } from './schedule.js';
import {
  checkArtifacts,
  checkContinuousIntegration,
  checkLeftovers,
  checkPulls,
  checkPush,
} from './token.js';

const CHECKS: readonly (readonly [string, Check])[] = [
  ['repository', checkRepository],
  ['token/push', checkPush],
  ['token/pull-requests', checkPulls],
  ['token/ci', checkContinuousIntegration],
  ['token/artifacts', checkArtifacts],
  ['trial/left', checkLeftovers],
  ['schedule', checkSchedule],
  ['branch/rules', checkBranches],
];

export interface Examination {
  readonly diagnoses: readonly Diagnosis[];
  /** False when something would keep a night from ending as it should. */
  readonly healthy: boolean;
}

/** Runs every check; one that cannot look is `unknown`, never left out. */
export async function examine(patient: Patient): Promise<Examination> {
  const diagnoses: Diagnosis[] = [];
  for (const [id, check] of CHECKS) {
    try {
      diagnoses.push(...(await check(patient)));
    } catch (error) {
      diagnoses.push(bad(id, 'unknown', `This could not be looked at: ${messageOf(error)}`, null));
    }
  }
  return { diagnoses, healthy: diagnoses.every((diagnosis) => diagnosis.health !== 'failing') };
}
