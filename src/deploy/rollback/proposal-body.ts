import { codeSpan, escapeMarkdown } from '../../report/markdown/escape.js';
import { whatIsReverted, type MessageInput } from './message.js';

const SHOWN = 50;
const LINE_LIMIT = 500;

/** Text from outside in one line that a body has room for. */
function line(text: string): string {
  return escapeMarkdown(text.slice(0, LINE_LIMIT));
}

function list(lines: readonly string[]): readonly string[] {
  const rest = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN).map((text) => `- ${text}`), ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

/** The text of the pull request that proposes a revert. Everything from outside is escaped. */
export function proposalBody(input: MessageInput, steps: readonly string[]): string {
  const { request, commits, changes, person } = input;
  return [
    line(request.reason),
    '',
    `Goes back from ${codeSpan(request.bad, false)} to ${codeSpan(request.good, false)}, the last commit of ${escapeMarkdown(request.environment)} that was verified. ${whatIsReverted(input)}`,
    ...person.flatMap(({ reason, paths }) => [
      '',
      `**A person decides:** ${escapeMarkdown(reason)}.`,
      ...list(paths.map((path) => codeSpan(path, false))),
    ]),
    '',
    '### Commits taken back',
    ...list(commits.map(({ id, subject }) => `${codeSpan(id.slice(0, 12), false)} ${line(subject)}`)),
    '',
    '### Files',
    ...list(changes.map(({ kind, path }) => `${kind} ${codeSpan(path, false)}`)),
    ...(request.evidence.length > 0 ? ['', '### Evidence', ...list(request.evidence.map(line))] : []),
    '',
    '### By hand',
    ...list(steps.map((step) => codeSpan(step, false))),
    '',
  ].join('\n');
}
