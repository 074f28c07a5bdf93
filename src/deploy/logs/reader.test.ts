import { describe, expect, it } from '@jest/globals';
import type { LogEntry } from './entry.js';
import { logReader } from './reader.js';

const NOW = Date.parse('2026-01-05T12:00:00Z');
const AT = Date.parse('2026-01-05T03:17:00Z');
const STACK = [
  'TypeError: Cannot read properties of undefined',
  '    at Array.map (<anonymous>)',
  '    at Layer.handle (/app/node_modules/express/lib/router/layer.js:95:5)',
  '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
  '    at async listUsers (/app/src/users/list.ts:12:7)',
].join('\n');
const TOP = { path: 'src/users/list.ts', line: 12, function: 'listUsers' };

function read(lines: readonly string[], tracked?: readonly string[]): readonly LogEntry[] {
  const reader = logReader({ now: NOW, ...(tracked === undefined ? {} : { tracked: new Set(tracked) }) });
  return [...lines.flatMap((line) => reader.push(line)), ...reader.end()];
}

const one = (value: object): LogEntry | undefined => read([JSON.stringify(value)])[0];

describe('AD-01: JSON logs', () => {
  it.each([
    [
      'pino',
      {
        level: 50,
        time: AT,
        req: { method: 'GET', url: '/users/42?page=1', user: { id: 7 } },
        res: { statusCode: 500 },
        err: { type: 'TypeError', message: 'Cannot read properties of undefined', stack: STACK },
        msg: 'request errored',
      },
    ],
    [
      'winston',
      {
        level: 'error',
        timestamp: '2026-01-05T03:17:00.000Z',
        message: 'request errored: TypeError: Cannot read properties of undefined',
        stack: STACK,
        method: 'GET',
        url: '/users/42',
        status: 500,
        userId: '7',
      },
    ],
    [
      'bunyan',
      {
        ...{ name: 'api', hostname: 'h', pid: 1, v: 0, level: 50, time: '2026-01-05T03:17:00.000Z' },
        err: { name: 'TypeError', message: 'Cannot read properties of undefined', stack: STACK },
        req: { method: 'GET', url: '/users/42' },
        res: { statusCode: 500 },
        user: '7',
        msg: 'request errored',
      },
    ],
    [
      'Google Cloud',
      {
        severity: 'ERROR',
        timestamp: '2026-01-05T04:17:00+01:00',
        httpRequest: { requestMethod: 'GET', requestUrl: 'https://example.com/users/42', status: 500 },
        message: `request errored: ${STACK}`,
        user_id: '7',
      },
    ],
    [
      'ECS and OpenTelemetry names',
      {
        '@timestamp': '2026-01-05T03:17:00.000Z',
        'log.level': 'error',
        'http.request.method': 'GET',
        'url.path': '/users/42',
        'http.response.status_code': 500,
        'error.stack_trace': STACK,
        'enduser.id': '7',
        message: 'request errored: TypeError: Cannot read properties of undefined',
      },
    ],
  ])('reads %s', (_, value) => {
    expect(one(value)).toEqual({
      at: AT,
      severity: 'high',
      message: 'request errored: TypeError: Cannot read properties of undefined',
      route: 'GET /users/:id',
      user: one({ level: 50, msg: 'x', userId: 7 })?.user,
      status: 500,
      stackTop: TOP,
    });
  });

  it.each([
    [{ level: 60, msg: 'x' }, 'critical'],
    [{ level: 'fatal', msg: 'x' }, 'critical'],
    [{ severity: 'CRITICAL', message: 'x' }, 'critical'],
    [{ PRIORITY: '2', MESSAGE: 'x' }, 'critical'],
    [{ level: 'error', msg: 'uncaughtException: boom' }, 'critical'],
    [{ severityNumber: 21, body: 'x' }, 'critical'],
    [{ level: 'info', msg: 'request completed', res: { statusCode: 503 } }, 'high'],
    [{ level: 50, msg: 'x', err: { stack: STACK } }, 'high'],
    [{ PRIORITY: '3', MESSAGE: 'x' }, 'medium'],
    [{ level: 'error', msg: 'x' }, 'medium'],
    [{ level: 'error', msg: 'x', status: 404 }, 'medium'],
    [{ level: 40, msg: 'x', err: { stack: STACK } }, 'low'],
    [{ level: 'warning', msg: 'uncaughtException' }, 'low'],
    [{ level: 30, msg: 'x' }, 'info'],
    [{ msg: 'x' }, 'info'],
  ])('grades %j as %s', (value, severity) => {
    expect(one(value)?.severity).toBe(severity);
  });

  it.each([
    [1767583020, 'seconds'],
    [1767583020.5, 'seconds with a fraction'],
    [1767583020000, 'milliseconds'],
    ['1767583020000000', 'microseconds in a string'],
    ['1767583020000000000', 'nanoseconds in a string'],
    ['2026-01-05 03:17:00,000', 'a comma and no zone'],
    ['2026-01-04T22:17:00-0500', 'a zone without a colon'],
  ])('reads the time %j (%s)', (...[time]) => {
    expect(Math.floor((one({ time, level: 50, msg: 'x' })?.at ?? 0) / 1000) * 1000).toBe(AT);
  });

  it.each(['2026-02-31T00:00:00Z', '2026-01-05T25:00:00Z', 'yesterday', '', 12, -1, 1e30, null])(
    'takes %j for no time',
    (time) => {
      expect(one({ time, level: 50, msg: 'x' })?.at).toBeNull();
    },
  );

  it('keeps no user by name', () => {
    const entry = one({ level: 50, msg: 'x', user: { email: 'ada@example.com' } });
    expect(entry?.user).toMatch(/^[0-9a-f]{16}$/);
  });

  it('takes half a line for text that says nothing', () => {
    const whole = JSON.stringify({ level: 50, msg: 'x' });
    expect(read([whole.slice(0, -1)])).toMatchObject([{ severity: 'info' }]);
  });

  it("looks into a container runtime's envelope", () => {
    const wrap = (log: string): string =>
      JSON.stringify({ log: `${log}\n`, stream: 'stderr', time: '2026-01-05T03:17:00.123456789Z' });
    expect(read(STACK.split('\n').map(wrap))).toMatchObject([
      { at: AT + 123, severity: 'high', stackTop: TOP, message: STACK.split('\n')[0] },
    ]);
  });
});

describe('AD-01: text logs', () => {
  const [thrown = ''] = STACK.split('\n');

  it.each([
    ['2026-01-05T03:17:00.000Z ERROR payment failed', 'payment failed'],
    ['2026-01-05 03:17:00,000 [ERROR] payment failed', 'payment failed'],
    ['[2026-01-05T03:17:00.000Z] error: payment failed', 'payment failed'],
    ['2026-01-05T04:17:00+01:00 [worker-1] (42) ERROR payment failed', 'payment failed'],
    ['Jan  5 03:17:00 host api[123]: ERROR payment failed', 'payment failed'],
    ['1767583020 ERROR payment failed', 'payment failed'],
    ['1767583020000 | ERROR | payment failed', 'payment failed'],
    ['2026-01-05T03:17:00Z {"level":50,"msg":"payment failed"}', 'payment failed'],
    ['\u001b[90m2026-01-05T03:17:00Z\u001b[39m \u001b[31mERROR\u001b[39m payment failed', 'payment failed'],
  ])('reads %j', (line, message) => {
    expect(read([line])).toMatchObject([{ at: AT, severity: 'medium', message }]);
  });

  it('reads access logs', () => {
    const line = '1.2.3.4 - - [05/Jan/2026:04:17:00 +0100] "GET /users/42?x=1 HTTP/1.1" 502 13 "-" "curl"';
    expect(read([line])).toMatchObject([{ at: AT, severity: 'high', status: 502, route: 'GET /users/:id' }]);
  });

  it('joins a stack trace over several lines with the error that announces it', () => {
    const lines = [
      `2026-01-05T03:17:00Z ERROR request failed`,
      ...STACK.split('\n'),
      '2026-01-05T03:17:01Z INFO ok',
    ];
    expect(read(lines)).toMatchObject([
      { at: AT, severity: 'high', message: `request failed: ${thrown}`, stackTop: TOP },
      { at: AT + 1000, severity: 'info', message: 'ok', stackTop: null },
    ]);
  });

  it('joins a stack trace whose every line has a time of its own', () => {
    const lines = STACK.split('\n').map((line) => `2026-01-05T03:17:00.000Z ${line}`);
    expect(read(lines)).toMatchObject([{ at: AT, severity: 'high', message: thrown, stackTop: TOP }]);
  });

  it('keeps two errors in a row apart', () => {
    expect(read([...STACK.split('\n'), ...STACK.split('\n')])).toHaveLength(2);
  });

  it('takes an error that ended the process for critical', () => {
    const lines = [
      '/app/src/a.ts:1',
      '    throw x',
      '    ^',
      '',
      ...STACK.split('\n'),
      '',
      'Node.js v24.1.0',
    ];
    expect(read(lines).map(({ severity }) => severity)).toEqual(['info', 'critical']);
  });

  it('gives entries without a time that of the entry before', () => {
    expect(read(['ERROR a', '2026-01-05T03:17:00Z INFO b', 'ERROR c']).map(({ at }) => at)).toEqual([
      null,
      AT,
      AT,
    ]);
  });

  it('takes the year before for a day that is still to come', () => {
    expect(read(['Dec 31 23:59:59 host api: ERROR x'])[0]?.at).toBe(Date.parse('2025-12-31T23:59:59Z'));
  });

  it('does not take prose for a level', () => {
    expect(read(['Critical path computed', 'Alerting rules loaded']).map(({ severity }) => severity)).toEqual(
      ['info', 'info'],
    );
  });
});

describe('AD-01: the place in the code', () => {
  const top = (line: string, tracked?: readonly string[]): LogEntry['stackTop'] | undefined =>
    read(['Error: x', line], tracked)[0]?.stackTop;

  it.each([
    ['    at file:///srv/app/src/a.ts:3:1', 'src/a.ts', null],
    ['    at new Store (C:\\shop\\src\\a.ts:3:1)', 'C:/shop/src/a.ts', 'Store'],
    ['    at GET (webpack-internal:///(rsc)/./src/a.ts:3:1)', 'src/a.ts', 'GET'],
    ['    at Object.<anonymous> (/usr/src/app/src/a.ts:3:1)', 'src/a.ts', 'Object.<anonymous>'],
    ['    at async /var/task/src/a.ts:3:1', 'src/a.ts', null],
  ])('reads %j', (line, path, name) => {
    expect(top(line)).toEqual({ path, line: 3, function: name });
  });

  it.each(['node:fs:1:1', '/app/node_modules/a/b.js:1:1', 'native', '<anonymous>'])('skips %s', (place) => {
    expect(top(`    at f (${place})`)).toBeNull();
  });

  it('finds the tracked path at the end of an unknown one', () => {
    expect(
      top('    at f (/mnt/x/packages/api/src/a.ts:3:1)', ['packages/api/src/a.ts', 'a.ts']),
    ).toMatchObject({
      path: 'packages/api/src/a.ts',
    });
  });

  it('does not take a bare name for a tracked file', () => {
    expect(top('    at f (/mnt/x/y/index.ts:3:1)', ['index.ts'])).toMatchObject({
      path: '/mnt/x/y/index.ts',
    });
  });
});

describe('safety 12: a hostile log', () => {
  it('gives one clean line of bounded length', () => {
    const hostile = `\u001b]0;title\u0007\u001b[2J::error::x\u202eevil\u200b${'a'.repeat(10_000)}\r\nmore`;
    for (const line of [JSON.stringify({ level: 50, msg: hostile }), `ERROR ${hostile}`]) {
      const message = read([line])[0]?.message ?? '';
      expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\u200b]|title|\[2J/);
      expect(message.length).toBeLessThanOrEqual(500);
    }
  });

  it.each(['__proto__', 'constructor'])('is not confused by a field %s', (name) => {
    expect(read([`{"${name}":{"level":"fatal"},"level":"${name}","msg":"x"}`])).toMatchObject([
      { severity: 'info' },
    ]);
  });
});
