import { EMPTY, type Level, type RawEntry } from './entry.js';
import { momentOf } from './moment.js';
import { levelOfNumber, levelOfSyslog, levelOfTelemetry, levelOfWord } from './severity.js';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names of dotted paths: every line is asked for the same ones. */
const split = new Map<string, readonly string[]>();

function namesOf(path: string): readonly string[] {
  let names = split.get(path);
  if (names === undefined) {
    names = path.split('.');
    split.set(path, names);
  }
  return names;
}

/** The value at a dotted path; also under the whole path as one name, as ECS and OpenTelemetry write it. */
function valueAt(fields: Fields, path: string): unknown {
  if (Object.hasOwn(fields, path)) return fields[path];
  const names = namesOf(path);
  if (names.length === 1) return undefined;
  let value: unknown = fields;
  for (const name of names) {
    if (!isFields(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

function firstOf<T>(fields: Fields, paths: readonly string[], read: (value: unknown) => T | null): T | null {
  for (const path of paths) {
    const found = read(valueAt(fields, path));
    if (found !== null) return found;
  }
  return null;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const TIMES = [
  'time',
  'timestamp',
  '@timestamp',
  'ts',
  'date',
  'datetime',
  'eventTime',
  '__REALTIME_TIMESTAMP',
];
const MESSAGES = ['msg', 'message', 'jsonPayload.message', 'textPayload', 'MESSAGE', 'body', 'log', 'event'];
const LEVELS = [
  'level',
  'severity',
  'log.level',
  'lvl',
  'levelname',
  'severityText',
  'severity_text',
  'loglevel',
];
const STACKS = [
  'err.stack',
  'error.stack',
  'error.stack_trace',
  'exception.stacktrace',
  'stack',
  'stack_trace',
];
const STATUSES = [
  'res.statusCode',
  'statusCode',
  'httpRequest.status',
  'http.response.status_code',
  'status',
];
const METHODS = [
  'req.method',
  'request.method',
  'httpRequest.requestMethod',
  'http.request.method',
  'method',
];
const ROUTES = [
  ...['route', 'http.route', 'req.route.path', 'req.routerPath', 'req.url', 'request.url', 'request.path'],
  ...['httpRequest.requestUrl', 'url.path', 'proxy.path', 'path', 'url'],
];
const USERS = ['user.id', 'userId', 'user_id', 'req.user.id', 'usr.id', 'enduser.id', 'user.email', 'user'];

function levelOf(fields: Fields): Level | null {
  const named = firstOf(fields, LEVELS, (value) => {
    if (typeof value === 'number') return levelOfNumber(value);
    return typeof value === 'string' ? (levelOfWord(value) ?? levelOfNumber(Number(value))) : null;
  });
  if (named !== null) return named;
  const number = (name: string): number => Number(text(fields[name]) ?? fields[name] ?? Number.NaN);
  // A function that writes to its error stream says no more than that it wrote there.
  return levelOfSyslog(number('PRIORITY')) ?? levelOfTelemetry(number('severityNumber'));
}

function statusOf(value: unknown): number | null {
  const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status < 600
    ? status
    : null;
}

function userOf(value: unknown): string | null {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : text(value);
}

/** `TypeError: x is undefined` of an error object, as pino, bunyan and winston serialise it. */
function errorText(fields: Fields): string | null {
  for (const name of ['err', 'error', 'exception', 'e']) {
    const error = fields[name];
    if (typeof error === 'string') return error;
    if (!isFields(error)) continue;
    const message = text(error.message) ?? '';
    const type = text(error.type) ?? text(error.name) ?? '';
    if (message !== '' || type !== '') return [type, message].filter((part) => part !== '').join(': ');
  }
  return null;
}

function messageOf(fields: Fields): string {
  const said = firstOf(fields, MESSAGES, text) ?? '';
  const error = errorText(fields);
  if (error === null) return said;
  if (said === '' || error.includes(said)) return error;
  return said.includes(error) ? said : `${said}: ${error}`;
}

function entryOfFields(value: unknown): RawEntry | undefined {
  if (!isFields(value)) return undefined;
  const message = messageOf(value);
  const entry: RawEntry = {
    ...EMPTY,
    at: firstOf(value, TIMES, momentOf),
    level: levelOf(value),
    message,
    stack: firstOf(value, STACKS, text),
    method: firstOf(value, METHODS, text),
    route: firstOf(value, ROUTES, (route) => {
      const address = text(route);
      return address !== null && /^(?:\/|https?:\/\/)/.test(address) ? address : null;
    }),
    user: firstOf(value, USERS, userOf),
    status: firstOf(value, STATUSES, statusOf),
  };
  return entry;
}

/** Reads one line of NDJSON; undefined when it is none, half a line included. */
export function entryOfJson(line: string): RawEntry | undefined {
  const trimmed = line.trim();
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) return undefined;
  try {
    return entryOfFields(JSON.parse(trimmed));
  } catch {
    // Not JSON: the reader of text lines takes it.
    return undefined;
  }
}
