import { waitingPlans } from '../../propose/approval/waiting-plans.js';
import type { ReadHandover } from '../../propose/handover/read-request.js';
import { record } from '../../state/events.js';
import type { Workbench } from './bench.js';
import { readFolder, receiveHandover } from './receive.js';
import { defaultTip } from './stored-state.js';

/** One handover to look at, and the plan that a person approved, if it is for one. */
export interface Job {
  readonly received: ReadHandover;
  readonly approvedPlan: string | undefined;
}

/** Handovers to look at: the plan that was asked for, or approved ones and what this run handed over. */
export async function jobsOf(bench: Workbench): Promise<readonly Job[]> {
  const { system, request, link, log, git } = bench;
  const tip = await defaultTip(git, link);
  const now = system.clock.now();
  const own = link.run?.run;
  const receive = (run: number): Promise<ReadHandover> => receiveHandover(system, link, run, tip);
  if (request.handover !== undefined)
    return [{ received: await readFolder(system, request.handover), approvedPlan: request.plan }];
  const waiting = waitingPlans(log.events(), now);
  if (request.plan !== undefined) {
    const held = waiting.find(({ plan }) => plan === request.plan);
    const by = link.run?.actor ?? link.viewer;
    const way = request.approvedBy ?? 'dispatch';
    await record(log, 'plan.approved', { plan: request.plan, by, way });
    // Approved in the run that made it: its log is stored only when that run has ended.
    const run = held?.run ?? (request.approvedBy === 'environment' ? own : undefined);
    if (run !== undefined) return [{ received: await receive(run), approvedPlan: request.plan }];
    const message = `no plan ${request.plan} waits for approval`;
    return [
      {
        received: { status: 'refused', refusals: [{ code: 'handover/no-such-plan', message }] },
        approvedPlan: request.plan,
      },
    ];
  }
  const approved = waiting.filter((plan) => plan.approved !== null && plan.run !== null);
  return [
    ...(await Promise.all(
      approved.map(async (plan) => ({ received: await receive(plan.run ?? 0), approvedPlan: plan.plan })),
    )),
    ...(own === undefined ? [] : [{ received: await receive(own), approvedPlan: undefined }]),
  ];
}
