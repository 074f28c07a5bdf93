import type { SessionSummary } from '../../state/projections/sessions.js';
import {
  code,
  heading,
  paragraph,
  tableOr,
  toned,
  type Block,
  type Inline,
  type Line,
} from '../document/blocks.js';
import { formatDuration } from '../document/format.js';

const right = { align: 'right' } as const;
/** Sessions shown: a week of nights with some room. */
const SHOWN = 10;

const TONES = {
  landed: 'good',
  planned: 'good',
  'nothing-to-do': 'dim',
  refused: 'warn',
  failed: 'bad',
} as const;

function outcomeOf({ end }: SessionSummary): Inline {
  return end === null
    ? toned('not ended', 'warn')
    : toned(end.outcome.replaceAll('-', ' '), TONES[end.outcome]);
}

function row(session: SessionSummary): readonly Line[] {
  const { startedAt, start, end } = session;
  const commit = end?.commit ?? null;
  return [
    `${startedAt.slice(0, 16).replace('T', ' ')} UTC`,
    start.trigger,
    start.dryRun ? [outcomeOf(session), toned(' (dry run)', 'dim')] : outcomeOf(session),
    end?.category ?? '–',
    end === null ? '–' : String(end.filesChanged),
    end === null ? '–' : String(end.linesChanged),
    end === null ? '–' : formatDuration(end.durationMs),
    commit === null ? '–' : code(commit.slice(0, 12)),
    end?.reason ?? 'it is under way, or was killed',
  ];
}

/** The last sessions, the newest first. */
export function sessionsSection(sessions: readonly SessionSummary[]): readonly Block[] {
  const shown = sessions.slice(-SHOWN).reverse();
  return [
    heading(2, 'Last sessions'),
    tableOr(
      [
        { title: 'Started' },
        { title: 'By' },
        { title: 'Outcome' },
        { title: 'Category' },
        { title: 'Files', ...right },
        { title: 'Lines', ...right },
        { title: 'Time', ...right },
        { title: 'Commit' },
        { title: 'Reason' },
      ],
      shown.map(row),
      'No session is recorded.',
    ),
    ...(sessions.length > shown.length
      ? [paragraph(toned(`The last ${shown.length} of ${sessions.length}, the newest first.`, 'dim'))]
      : []),
  ];
}
