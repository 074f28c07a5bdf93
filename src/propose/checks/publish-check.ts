import type { CheckAnnotation, CheckRequest, Forge } from '../../core/forge.js';
import { compareFindings, type Finding } from '../../core/finding.js';
import { cleanText } from '../../report/document/clean.js';
import type { ScanReport } from '../../report/findings/scan-report.js';
import { severityWords, findingsDocument } from '../../report/findings/document.js';
import { annotationLevel, type AnnotationLevel } from '../../report/workflow/annotations.js';

/** Annotations that GitHub takes with one request. */
const PER_REQUEST = 50;
/** Nobody reads more on a page; the others are counted. */
const SHOWN = 250;
const TITLE_LENGTH = 255;
const MESSAGE_LENGTH = 4_000;

const LEVELS: Readonly<Record<AnnotationLevel, CheckAnnotation['level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

function annotation(finding: Finding): CheckAnnotation {
  const { start, end } = finding.range;
  return {
    path: finding.path,
    startLine: start.line,
    endLine: end.line,
    level: LEVELS[annotationLevel(finding.severity)],
    title: cleanText(finding.rule).slice(0, TITLE_LENGTH),
    message: cleanText(`${finding.message}\n${finding.remedy}`).slice(0, MESSAGE_LENGTH),
  };
}

/**
 * The check run of a scan as the requests that it takes: the first makes it, the others add annotations, the
 * last ends it. `summary` is Markdown within GitHub's limit.
 */
export function checkRequests(
  report: ScanReport,
  summary: string,
): readonly [CheckRequest, ...CheckRequest[]] {
  const document = findingsDocument(report);
  const annotations = [...report.findings].sort(compareFindings).slice(0, SHOWN).map(annotation);
  const left = report.findings.length - annotations.length;
  const words = severityWords(document.counts.bySeverity);
  const base = {
    name: 'Caretaker',
    commit: report.commit,
    title: words === '' ? 'Nothing found' : `${words}${left > 0 ? `; ${left} are not annotated` : ''}`,
    summary,
  };
  const pages: CheckAnnotation[][] = [];
  for (let start = 0; start === 0 || start < annotations.length; start += PER_REQUEST)
    pages.push(annotations.slice(start, start + PER_REQUEST));
  const request = (page: readonly CheckAnnotation[], isLast: boolean): CheckRequest => ({
    ...base,
    status: isLast ? 'completed' : 'in_progress',
    // A scan informs: what blocks a merge is for the repository to decide.
    ...(isLast ? { conclusion: 'neutral' as const } : {}),
    annotations: page,
  });
  const [first = [], ...rest] = pages;
  return [
    request(first, rest.length === 0),
    ...rest.map((page, index) => request(page, index === rest.length - 1)),
  ];
}

/** Writes the check run of a scan; its address. */
export async function publishCheck(forge: Forge, report: ScanReport, summary: string): Promise<string> {
  const [first, ...rest] = checkRequests(report, summary);
  const { id, url } = await forge.createCheck(first);
  for (const request of rest) await forge.updateCheck(id, request);
  return url;
}
