import { code, paragraph, tableOr, toned, type Block, type Inline } from '../../report/document/blocks.js';
import { plural } from '../../report/document/format.js';
import type { LogSummary } from './patterns.js';
import type { JudgedPattern } from './record.js';

/** Rows that a person reads; the JSON output has all. */
const MOST_ROWS = 50;

function severityCell({ severity }: JudgedPattern): Inline {
  return toned(severity, severity === 'critical' || severity === 'high' ? 'bad' : 'warn');
}

function place({ stackTop, route }: JudgedPattern): Inline {
  if (stackTop === null) return route === null ? toned('unknown', 'dim') : code(route);
  return code(stackTop.line === null ? stackTop.path : `${stackTop.path}:${stackTop.line}`);
}

/** The errors of a log as a report. */
export function errorsDocument(
  summary: Pick<LogSummary, 'entries' | 'errors' | 'rest'>,
  patterns: readonly JudgedPattern[],
): readonly Block[] {
  const hidden = Math.max(0, patterns.length - MOST_ROWS);
  const more = [
    ...(hidden > 0 ? [`${plural(hidden, 'more pattern')}: see --json.`] : []),
    ...(summary.rest.patterns > 0
      ? [`${plural(summary.rest.events, 'event')} of patterns that there was no room for.`]
      : []),
  ];
  return [
    tableOr(
      [
        { title: 'Severity' },
        { title: 'Events', align: 'right' },
        { title: 'Incidents', align: 'right' },
        { title: 'Where' },
        { title: 'Error' },
        { title: 'Auto-fixable' },
      ],
      patterns
        .slice(0, MOST_ROWS)
        .map((pattern) => [
          severityCell(pattern),
          String(pattern.events),
          String(pattern.incidents),
          place(pattern),
          pattern.message,
          pattern.autoFixable ? toned('yes', 'good') : `no: ${pattern.reason}`,
        ]),
      'No error.',
    ),
    ...more.map((line) => paragraph(line)),
    paragraph(`${plural(summary.entries, 'entry', 'entries')}, ${plural(summary.errors, 'error')}.`),
  ];
}
