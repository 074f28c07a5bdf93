import { faultKinds, type FaultKind } from './github/index.js';

/** A request of a night that nothing disturbed. */
export interface Call {
  /** From 1, over all channels. */
  readonly number: number;
  /** Without what differs between two nights. */
  readonly name: string;
  readonly writes: boolean;
}

/** One fault at one call, and how the work goes on after it. */
export interface Point {
  readonly call: Call;
  readonly kind: FaultKind;
  /** The call fails each time that it is tried in this run, not once. */
  readonly lasts: boolean;
  readonly then: 're-run' | 'next-night';
}

/** In place of one call: every call but git's is struck once and let through the next time. */
export const EVERY: Call = { number: 0, name: 'every call', writes: false };

export function describePoint({ call, kind, lasts, then }: Point): string {
  return `${call.number} ${call.name}: ${kind}${lasts ? ' (lasts)' : ''}, ${then}`;
}

/**
 * Every kind at every call, once and lasting. By default: every kind at every call, once, many of them in one night
 * because the client tries again; and one kind after the other where it does not, or where the fault lasts. After
 * one that lasts at a call that writes, the next night goes on; otherwise the job runs again.
 */
export function pointsOf(calls: readonly Call[], all: boolean): readonly Point[] {
  const once = (call: Call, kind: FaultKind): Point => ({ call, kind, lasts: false, then: 're-run' });
  const lasting = (call: Call, kind: FaultKind): Point => ({
    ...{ call, kind, lasts: true },
    then: call.writes ? 'next-night' : 're-run',
  });
  if (all)
    return calls.flatMap((call) => faultKinds.flatMap((kind) => [once(call, kind), lasting(call, kind)]));
  const nextOf = ({ number }: Call): FaultKind => faultKinds[number % faultKinds.length] ?? '500';
  return [
    ...faultKinds.map((kind) => once(EVERY, kind)),
    ...calls.map((call) =>
      isGit(call) && !call.writes ? once(call, nextOf(call)) : lasting(call, nextOf(call)),
    ),
  ];
}

function isGit({ name }: Call): boolean {
  return name.startsWith('git ');
}

/** How many points there are, by kind and by what they strike. */
export function tally(points: readonly Point[], calls: readonly Call[]): string {
  const struck = points.flatMap(({ call, kind, lasts }) =>
    (call === EVERY ? calls.filter((one) => !isGit(one)) : [call]).map(({ name }) => ({ name, kind, lasts })),
  );
  const rows = faultKinds.map((kind) => {
    const ofKind = struck.filter((one) => one.kind === kind);
    const channels = ['api', 'git', 'results', 'blob'].map(
      (channel) => `${channel} ${ofKind.filter(({ name }) => name.startsWith(`${channel} `)).length}`,
    );
    return `  ${kind}: ${ofKind.length} (${channels.join(', ')}), ${ofKind.filter(({ lasts }) => lasts).length} of them lasting`;
  });
  const where = `${struck.length} fault points at ${calls.length} calls in ${points.length} nights`;
  return [where, ...rows].join('\n');
}
