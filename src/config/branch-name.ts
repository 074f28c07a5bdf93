const MAX_LENGTH = 200;
/** Control characters, space and the characters that git gives a meaning. */

const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;

/**
 * Why git would refuse a branch name, or undefined when it is valid: the rules of `git check-ref-format
 * --branch`, checked without running git (https://git-scm.com/docs/git-check-ref-format).
 */
export function branchNameProblem(name: string): string | undefined {
  if (name === '') return 'it is empty';
  if (name.length > MAX_LENGTH) return `it is longer than ${MAX_LENGTH} characters`;
  if (name === 'HEAD' || name === '@') return `git reserves ${name}`;
  if (name.startsWith('-')) return 'it starts with a dash';
  if (FORBIDDEN.test(name)) return 'it contains a space, a control character or one of ~ ^ : ? * [ \\';
  if (name.includes('..')) return 'it contains two dots in a row';
  if (name.includes('@{')) return 'it contains @{';
  if (name.endsWith('.')) return 'it ends with a dot';
  for (const part of name.split('/')) {
    if (part === '') return 'it contains an empty part between slashes';
    if (part.startsWith('.')) return 'a part of it starts with a dot';
    if (part.endsWith('.lock')) return 'a part of it ends with .lock';
  }
  return undefined;
}
