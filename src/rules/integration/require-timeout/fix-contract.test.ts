import { fixerContract } from '../../testing/fixer-contract.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

const AMBIENT = `declare class AbortSignal { static timeout(ms: number): AbortSignal }
interface Options { method?: string; body?: string; signal?: AbortSignal }
declare function fetch(input: string, init?: Options): Promise<{ readonly status: number }>;
declare module 'axios' {
  const axios: { post(url: string, body?: object, options?: { timeout?: number }): Promise<{ readonly status: number }> };
  export default axios;
}
`;

fixerContract({
  rule,
  fixer,
  ambient: AMBIENT,
  cases: [
    {
      name: 'no options, a constant, options on several lines',
      path: 'src/code.ts',
      files: {
        'src/code.ts': `const options = { method: 'POST' };
export async function load(): Promise<number> {
  const first = await fetch('https://a.io'); // one
  const second = await fetch('https://a.io', options);
  const third = await fetch('https://a.io', {
    // how
    method: 'POST', // why
    body: 'x' // without a comma
  });
  const fourth = await fetch(
    'https://a.io', // where
  );
  void (await fetch(
    'https://a.io',
  ));
  return first.status + second.status + third.status + fourth.status;
}
`,
      },
      expected: `const options = { method: 'POST' };
export async function load(): Promise<number> {
  const first = await fetch('https://a.io', { signal: AbortSignal.timeout(10_000) }); // one
  const second = await fetch('https://a.io', { ...options, signal: AbortSignal.timeout(10_000) });
  const third = await fetch('https://a.io', {
    // how
    method: 'POST', // why
    body: 'x', // without a comma
    signal: AbortSignal.timeout(10_000)
  });
  const fourth = await fetch(
    'https://a.io', { signal: AbortSignal.timeout(10_000) }, // where
  );
  void (await fetch(
    'https://a.io',
    { signal: AbortSignal.timeout(10_000) },
  ));
  return first.status + second.status + third.status + fourth.status;
}
`,
    },
    {
      name: 'inside a decorated method, with the options of a library',
      path: 'src/code.ts',
      files: {
        'src/code.ts': `import axios from 'axios';
declare const Get: () => MethodDecorator;
export class Client {
  @Get() // routed
  async load(): Promise<number> {
    return (await axios.post('https://a.io')).status;
  }
}
`,
      },
      expected: `import axios from 'axios';
declare const Get: () => MethodDecorator;
export class Client {
  @Get() // routed
  async load(): Promise<number> {
    return (await axios.post('https://a.io', undefined, { timeout: 10_000 })).status;
  }
}
`,
    },
  ],
});
