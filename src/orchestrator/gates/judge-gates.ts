import { messageOf } from '../../core/errors.js';
import { GATES, type GateName } from '../../state/iteration-events.js';
import { conventions } from './conventions.js';
import { documentation } from './documentation.js';
import type { GateDeps, GateInput, GateResult } from './gate.js';
import { newBehaviour } from './new-behaviour.js';
import { performance } from './performance.js';
import { scorecard } from './scorecard.js';
import { tests } from './tests.js';
import { verdict, type Verdict } from './verdict.js';
import { vulnerabilities } from './vulnerabilities.js';

type Gate = (deps: GateDeps, input: GateInput) => Verdict | Promise<Verdict>;

const JUDGES: Readonly<Record<GateName, Gate>> = {
  tests: (_, input) => tests(input),
  'new-behaviour': newBehaviour,
  vulnerabilities,
  performance,
  documentation,
  conventions,
  scorecard: (_, input) => scorecard(input),
};

/** Gates that run programs for minutes; they come last, the dearest at the very end. */
function dear({ config }: GateInput): readonly GateName[] {
  return config.orchestrator.benchmark === undefined ? ['new-behaviour'] : ['performance', 'new-behaviour'];
}

async function ask(gate: GateName, deps: GateDeps, input: GateInput): Promise<GateResult> {
  try {
    return { gate, ...(await JUDGES[gate](deps, input)) };
  } catch (error) {
    // A gate that cannot be asked vouches for nothing.
    deps.logger.warn('A gate could not be asked', { gate, error: messageOf(error) });
    return { gate, ...verdict('fail', `the gate could not be asked: ${messageOf(error)}`) };
  }
}

/**
 * Asks every gate about a change (OR-06, OR-05); one answer for each, in the order of `GATES`. What costs minutes
 * is asked last, and not at all when a gate has failed by then.
 */
export async function judgeGates(deps: GateDeps, input: GateInput): Promise<readonly GateResult[]> {
  const late = dear(input);
  const order = [...GATES.filter((gate) => !late.includes(gate)), ...late];
  const results = new Map<GateName, GateResult>();
  for (const gate of order) {
    const failed = [...results.values()].find(({ status }) => status === 'fail');
    const skipped = failed !== undefined && late.includes(gate);
    results.set(
      gate,
      skipped
        ? { gate, ...verdict('not-measurable', `not asked, because ${failed.gate} failed`) }
        : await ask(gate, deps, input),
    );
  }
  return GATES.flatMap((gate) => results.get(gate) ?? []);
}
