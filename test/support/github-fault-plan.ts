import { faultKinds, type FaultKind } from './github/index.js';

/** A request of a night that nothing disturbed. */
export interface Call {
  /** From 1, over all channels. */
  readonly number: number;
  /** Without what differs between two nights. */
  readonly name: string;
  /** From 1, among the calls of that name. */
  readonly nth: number;
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

/** In place of one call: every call but those with which git reads is struck once and let through the next time. */
export const EVERY: Call = { number: 0, name: 'every call', nth: 0, writes: false };

export function describePoint({ call, kind, lasts, then }: Point): string {
  return `${call.number} ${call.name}: ${kind}${lasts ? ' (lasts)' : ''}, ${then}`;
}

/**
 * One night: its attempts, each with the points that strike it. An attempt that ended too early is followed by the
 * next one of the same run; after the last one nothing is struck any more.
 */
export type Night = readonly (readonly Point[])[];

/** Nights into which what ends before anything is written is dealt, so that they can run at the same time. */
const CHAINS = 2;

const once = (call: Call, kind: FaultKind): Point => ({ call, kind, lasts: false, then: 're-run' });
const lasting = (call: Call, kind: FaultKind): Point => ({
  ...{ call, kind, lasts: true },
  then: call.writes ? 'next-night' : 're-run',
});
const nextOf = ({ number }: Call): FaultKind => faultKinds[number % faultKinds.length] ?? '500';

/** Every kind at every call, once and lasting, a night for each. */
function allNights(calls: readonly Call[]): readonly Night[] {
  return calls.flatMap((call) =>
    faultKinds.flatMap((kind) => [[[once(call, kind)]], [[lasting(call, kind)]]]),
  );
}

/**
 * By default: every kind at every call that writes and at every call of another channel than git, once, all of a
 * kind in one night because the job tries again; and one kind after the other, at every second call, where the
 * fault lasts and where git only reads. Attempts that end before anything is written share a night. After a fault that lasts at a call
 * that writes, the next night goes on; otherwise the job runs again.
 */
function someNights(calls: readonly Call[]): readonly Night[] {
  const firstWrite = calls.findIndex(({ name, writes }) => writes || name.includes('receive-pack'));
  // All of them last, because git mends some by itself and the attempt has to end there.
  const early = calls.slice(0, firstWrite).map((call) => lasting(call, nextOf(call)));
  const late = calls
    .slice(firstWrite)
    .map((call) => (isGit(call) && !call.writes ? once(call, nextOf(call)) : lasting(call, nextOf(call))));
  // A push that does not begin is tried again: several in one night.
  const [pushes, rest] = [late.filter(isPushBegun), late.filter((point) => !isPushBegun(point))];
  return [
    // Every second one: each costs a night, and every call is struck in the nights below anyway.
    ...rest.filter((_, index) => index % 2 === 0).map((point) => [[point]]),
    ...faultKinds.map((kind) => [[once(EVERY, kind)]]),
    ...Array.from({ length: CHAINS }, (_, chain) =>
      early.filter((__, index) => index % CHAINS === chain).map((point) => [point]),
    ),
    ...(pushes.length === 0 ? [] : [[pushes]]),
  ];
}

function isPushBegun({ call }: Point): boolean {
  return !call.writes && call.name.includes('receive-pack');
}

export function nightsOf(calls: readonly Call[], all: boolean): readonly Night[] {
  return all ? allNights(calls) : someNights(calls);
}

function isGit({ name }: Pick<Call, 'name'>): boolean {
  return name.startsWith('git ');
}

/** Whether `EVERY` strikes this call: reading git does not try again, so that a night would end there. */
export function isStruckByEvery(call: Pick<Call, 'name' | 'writes'>): boolean {
  return !isGit(call) || call.writes;
}

/** How many points there are, by kind and by what they strike. */
export function tally(nights: readonly Night[], calls: readonly Call[]): string {
  const struck = nights
    .flat(2)
    .flatMap(({ call, kind, lasts }) =>
      (call === EVERY ? calls.filter(isStruckByEvery) : [call]).map(({ name }) => ({ name, kind, lasts })),
    );
  const rows = faultKinds.map((kind) => {
    const ofKind = struck.filter((one) => one.kind === kind);
    const channels = ['api', 'git', 'results', 'blob'].map(
      (channel) => `${channel} ${ofKind.filter(({ name }) => name.startsWith(`${channel} `)).length}`,
    );
    return `  ${kind}: ${ofKind.length} (${channels.join(', ')}), ${ofKind.filter(({ lasts }) => lasts).length} of them lasting`;
  });
  const where = `${struck.length} fault points at ${calls.length} calls in ${nights.length} nights`;
  return [where, ...rows].join('\n');
}
