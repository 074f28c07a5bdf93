const STEP = /^(?:\.?([^.[\]"']+)|\[(\d+)\]|\[(?:"([^"]*)"|'([^']*)')\])/;

/**
 * The value at a path such as `build.commit`, `services[0].sha` or `$.data["git.sha"]`; undefined when there is
 * none, or when the path cannot be read. A number in a dotted path is an index too: `services.0.sha`.
 */
export function valueAt(data: unknown, path: string): unknown {
  let rest = path.trim().replace(/^\$(?=$|[.[])/, '');
  let value = data;
  while (rest !== '') {
    const step = STEP.exec(rest);
    if (step === null) return undefined;
    const key = step[1] ?? step[2] ?? step[3] ?? step[4] ?? '';
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
    rest = rest.slice(step[0].length);
  }
  return value;
}
