/** Markdown without code, in which a host looks for nothing. A span ends with its block. */
export function outsideCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})sh\n[\s\S]*?\n\1$/gm, '')
    .split(/\n(?=\s*(?:[-|] |\n))/)
    .map((block) => block.replace(/(?<![`\\])(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, 'CODE'))
    .join('\n');
}
