/** The code with its comments as blanks: offsets and lines stay, words in comments count for nothing. */
export function blankComments(text: string): string {
  let out = '';
  let kept = 0;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at += 1;
      // A quote in a regular expression ends with its line, as no string of code goes beyond it.
      else if (character === quote || (character === '\n' && quote !== '`')) quote = '';
    } else if (character === '"' || character === "'" || character === '`') quote = character;
    else if (character === '\\') at += 1;
    else if (character === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const end = endOfComment(text, at);
      out += text.slice(kept, at) + text.slice(at, end).replace(/[^\n]/g, ' ');
      kept = end;
      at = end - 1;
    }
  }
  return out + text.slice(kept);
}

function endOfComment(text: string, at: number): number {
  const isLine = text[at + 1] === '/';
  const end = text.indexOf(isLine ? '\n' : '*/', at + 2);
  if (end < 0) return text.length;
  return isLine ? end : end + 2;
}
