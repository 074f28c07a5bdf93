import type { Route } from './contract.js';

interface Compiled {
  readonly route: Route;
  readonly expression: RegExp;
  readonly names: readonly string[];
}

function compile(route: Route): Compiled {
  const names: string[] = [];
  const source = route.pattern
    .split(/(\{[a-z]+\+?\})/)
    .map((part) => {
      const parameter = /^\{([a-z]+)(\+?)\}$/.exec(part);
      if (parameter === null) return part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
      names.push(parameter[1] ?? '');
      return parameter[2] === '+' ? '(.+)' : '([^/]+)';
    })
    .join('');
  return { route, names, expression: new RegExp(`^${source}$`) };
}

export interface Match {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

/** First route that fits wins, so narrow ones come first. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const compiled = routes.map(compile);
  return (method, path) => {
    for (const { route, expression, names } of compiled) {
      const found = route.method === method ? expression.exec(path) : null;
      if (found === null) continue;
      const params = new Map(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]));
      return { route, params };
    }
    return undefined;
  };
}
