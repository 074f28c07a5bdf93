const MARK = '\uFEFF';

/** JSON with the indentation that another text has; undefined where the text is none. */
function indentedAs(model: string, text: string): string | undefined {
  const indent = /^[ \t]+/m.exec(model)?.[0];
  try {
    return JSON.stringify(JSON.parse(text), undefined, indent);
  } catch {
    return undefined;
  }
}

/**
 * A lockfile in the layout of the one before. npm takes indentation and line ends from package.json, so
 * where the two files differ it would write every line anew and hide the few that changed.
 */
export function inLayoutOf(before: string, lockfile: string, text: string): string {
  const bare = text.startsWith(MARK) ? text.slice(1) : text;
  const made = (lockfile.endsWith('.json') ? indentedAs(before, bare) : undefined) ?? bare;
  const lines = made.replace(/\r\n/g, '\n').replace(/\n+$/, '');
  const ended = before.endsWith('\n') ? `${lines}\n` : lines;
  const broken = before.includes('\r\n') ? ended.replace(/\n/g, '\r\n') : ended;
  return before.startsWith(MARK) ? MARK + broken : broken;
}
