/** What git said last on its error output: counters that redraw themselves and all but the last lines left out. */
export function lastWords(stderr: string): string {
  return stderr
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\r') + 1).trim())
    .filter((line) => line !== '')
    .slice(-4)
    .join('\n');
}
