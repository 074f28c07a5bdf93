/** A section of a patch that creates a file, for names and modes that git itself would not write. */
export function newFile(name: string, text: string, mode = '100644'): string {
  const lines = text.replace(/\n$/, '').split('\n');
  return [
    `diff --git a/${name} b/${name}`,
    `new file mode ${mode}`,
    'index 0000000..1234567',
    '--- /dev/null',
    `+++ b/${name}`,
    `@@ -0,0 +1,${lines.length} @@`,
    ...lines.map((line) => `+${line}`),
    '',
  ].join('\n');
}
