/**
 * Strongly connected components after Tarjan (1972), without recursion, so that a chain of thousands of
 * modules cannot overflow the stack. Components of one node are left out unless the node leads to itself.
 */
export function stronglyConnected(
  nodes: Iterable<string>,
  next: (node: string) => Iterable<string>,
): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const components: string[][] = [];
  const open: { readonly node: string; readonly successors: Iterator<string>; loops: boolean }[] = [];

  const enter = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    onStack.add(node);
    open.push({ node, successors: next(node)[Symbol.iterator](), loops: false });
  };
  const lower = (node: string, value: number | undefined): void => {
    if (value !== undefined && value < (low.get(node) ?? 0)) low.set(node, value);
  };
  const leave = (node: string, loops: boolean): void => {
    if (low.get(node) !== index.get(node)) return;
    const component: string[] = [];
    for (;;) {
      const member = stack.pop();
      if (member === undefined) break;
      onStack.delete(member);
      component.push(member);
      if (member === node) break;
    }
    if (component.length > 1 || loops) components.push(component.sort());
  };

  for (const root of nodes) {
    if (index.has(root)) continue;
    enter(root);
    for (let frame = open.at(-1); frame; frame = open.at(-1)) {
      const step = frame.successors.next();
      if (step.done !== true) {
        if (step.value === frame.node) frame.loops = true;
        if (!index.has(step.value)) enter(step.value);
        else if (onStack.has(step.value)) lower(frame.node, index.get(step.value));
        continue;
      }
      open.pop();
      const parent = open.at(-1);
      if (parent) lower(parent.node, low.get(frame.node));
      leave(frame.node, frame.loops);
    }
  }
  return components.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** A shortest way from a node back to itself inside its component. */
export function shortestCycle(
  start: string,
  component: ReadonlySet<string>,
  next: (node: string) => Iterable<string>,
): readonly string[] {
  const before = new Map<string, string>();
  let border = [start];
  while (border.length > 0) {
    const reached: string[] = [];
    for (const node of border) {
      for (const successor of next(node)) {
        if (successor === start) {
          const path = [node];
          for (let at = before.get(node); at !== undefined; at = before.get(at)) path.unshift(at);
          return path;
        }
        if (!component.has(successor) || before.has(successor)) continue;
        before.set(successor, node);
        reached.push(successor);
      }
    }
    border = reached;
  }
  return [start];
}
