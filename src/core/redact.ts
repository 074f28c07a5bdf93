/** Control characters and line ends: an answer must not be able to draw in a log. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

export type Redact = (text: string) => string;

/** Takes the token out of a text, wherever it came from; a host may send back what it got. */
export function redactor(token: string): Redact {
  return (text) => text.replaceAll(token, '***');
}

/** One line of at most 300 characters of what a host said. */
export function quoted(text: string, redact: Redact): string {
  const line = redact(text).replace(CONTROL, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
