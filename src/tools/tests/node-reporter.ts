/**
 * A reporter for node:test, written to a temporary file for the run: Node's own TAP and spec output
 * leave out which file a passing test is in, and its coverage comes as one more event.
 */
export const NODE_REPORTER = `export default async function* (source) {
  for await (const { type, data } of source) {
    if (type === 'test:start' || type === 'test:pass' || type === 'test:fail') {
      const error = data.details?.error;
      const cause = error?.cause;
      yield JSON.stringify({
        type, name: data.name, file: data.file, nesting: data.nesting,
        skip: Boolean(data.skip), todo: Boolean(data.todo), suite: data.details?.type === 'suite',
        duration: data.details?.duration_ms,
        message: error && String(cause?.stack ?? cause?.message ?? error.message ?? error),
      }) + '\\n';
    } else if (type === 'test:coverage') {
      yield JSON.stringify({ type, files: data.summary.files.map((file) => ({
        path: file.path, total: file.totalLineCount, covered: file.coveredLineCount,
      })) }) + '\\n';
    }
  }
  yield JSON.stringify({ type: 'end' }) + '\\n';
}
`;
