import {
  code,
  heading,
  paragraph,
  strong,
  type Block,
  type Column,
  type Line,
  type Tone,
} from '../../report/document/blocks.js';
import { formatDuration } from '../../report/document/format.js';
import { renderTerminal, type TerminalOptions } from '../../report/terminal/render.js';
import { MODES, type Replay, type Replayed } from './replay.js';
import type { SimulatedColumn, Simulation } from './simulate.js';
import type { Judgement, Verdict } from './verdict.js';

const TONES: Readonly<Record<Verdict, Tone>> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'warn',
  unverified: 'warn',
};

function percent(value: number): string {
  if (value >= 1) return String(Math.round(value * 10) / 10);
  return value === 0 ? '0' : value < 0.001 ? '<0.001' : String(Number(value.toPrecision(2)));
}

function seconds(value: number | null): string {
  return value === null ? '' : ` (${value} s)`;
}

/** Long figures without noise: four digits that matter. */
function figure(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : 'none';
}

/** A judgement for a terminal. */
export function judgementText(
  { verdict, code: why, explanation, test, lookAgainAt }: Judgement,
  options: TerminalOptions,
): string {
  const rows: readonly (readonly Line[])[] =
    test === null
      ? []
      : [
          ['p', figure(test.p)],
          ['upper bound of the ratio (90 %)', figure(test.bound)],
          ['ratio', test.ratio === null ? 'none' : figure(test.ratio)],
          ['smallest count that crosses', String(test.criticalAfter)],
        ];
  const again = lookAgainAt === null ? [] : [['look again', `${lookAgainAt} s after served`]];
  return renderTerminal(
    [
      paragraph(strong(verdict, TONES[verdict]), ' ', code(why)),
      paragraph(explanation),
      { kind: 'table', columns: [{ title: 'figure' }, { title: 'value' }], rows: [...rows, ...again] },
    ],
    options,
  );
}

const right = (title: string): Column => ({ title, align: 'right' });

function simulationTable(
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly Block[] {
  return [heading(3, title), { kind: 'table', columns: [right('errors/h'), ...columns], rows }];
}

function simulatedRow({ errorsPerHour, simulated }: SimulatedColumn): readonly string[] {
  return [
    String(errorsPerHour),
    percent(simulated.naiveFalsePercent),
    percent(simulated.exactFalsePercent),
    percent(simulated.confirmedFalsePercent),
    `${percent(simulated.tenfoldFoundPercent)}${seconds(simulated.tenfoldMedianSeconds)}`,
    `${percent(simulated.confirmedTenfoldPercent)}${seconds(simulated.confirmedTenfoldMedianSeconds)}`,
  ];
}

function computedRow({ errorsPerHour, computed }: SimulatedColumn): readonly string[] {
  return [
    String(errorsPerHour),
    percent(computed.naiveFalsePercent),
    percent(computed.exactFalsePercent),
    `${percent(computed.tenfoldFoundPercent)}${seconds(computed.tenfoldMedianSeconds)}`,
  ];
}

/** The table of a simulation for a terminal. */
export function simulationText(
  { trials, seed, level, columns }: Simulation,
  options: TerminalOptions,
): string {
  const [naive, exact] = [right('naive false reverts %'), right('exact false reverts %')];
  const found = right('tenfold found % (median)');
  return renderTerminal(
    [
      paragraph(
        `Good deployments that are condemned and tenfold regressions that are found within the looks of five minutes, at a level of ${level} a look.`,
      ),
      ...simulationTable(
        `Simulated: ${trials} deployments of each kind, seed ${seed}`,
        [naive, exact, right('… confirmed'), found, right('… confirmed')],
        columns.map(simulatedRow),
      ),
      ...simulationTable('Computed from the distributions', [naive, exact, found], columns.map(computedRow)),
      paragraph(
        'Confirmed: the next look crosses too, at most 60 s later, or at least 10 errors at ten times the rate.',
      ),
    ],
    options,
  );
}

function outcome({ judgement, seconds: at }: Replayed): Line {
  return [
    strong(judgement.verdict, TONES[judgement.verdict]),
    ` at ${formatDuration(at * 1000)} `,
    code(judgement.code),
  ];
}

/** A replayed history for a terminal. */
export function replayText({ deployments, totals, known }: Replay, options: TerminalOptions): string {
  return renderTerminal(
    [
      {
        kind: 'table',
        columns: [{ title: 'commit' }, { title: 'was' }, ...MODES.map((title) => ({ title }))],
        rows: deployments.map((deployment) => [
          deployment.commit,
          deployment.actual ?? 'unknown',
          ...MODES.map((mode) => outcome(deployment[mode])),
        ]),
      },
      {
        kind: 'table',
        columns: [
          { title: 'judge' },
          ...['pass', 'fail', 'inconclusive', 'unverified'].map(right),
          right(`false reverts of ${known.good} good`),
          right(`missed of ${known.bad} bad`),
        ],
        rows: MODES.map((mode) => {
          const { pass, fail, inconclusive, unverified, falseReverts, missed } = totals[mode];
          return [mode, ...[pass, fail, inconclusive, unverified, falseReverts, missed].map(String)];
        }),
      },
    ],
    options,
  );
}
