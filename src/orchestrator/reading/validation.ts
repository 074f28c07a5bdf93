import type { Subject } from '../scorecard/subject.js';
import { codeOf } from './code.js';
import { codeOfCallees, codeOfEndpoint, type Endpoint } from './endpoints.js';

/** Reads what the client sent: body, query, path parameters, form data. */
const READS_INPUT =
  /\b(?:req(?:uest)?|ctx\.req|c\.req|context\.req(?:uest)?)\s*\.\s*(?:body|query|params?|json|formData|text|parseBody|queries)\b|\bsearchParams\b|@(?:Body|Query|Param)\s*\(|\bformData\s*\.\s*get|\breadBody\b|\b(?:params|body|query)\s*[,}][^=;]{0,80}\}\s*(?:=\s*(?:await\s+)?(?:req|request|ctx|c)\b|:\s*\{\s*params)|\{\s*params\s*\}\s*:/;

/** A schema that is applied, not only declared. */
const VALIDATES: readonly RegExp[] = [
  /\.\s*(?:safeParse|safeParseAsync|parseAsync|validateAsync|validateSync|validate|strictParse)\s*\(/,
  // Whatever else has a `parse` that reads text and checks no shape is left out.
  /(?<!\b(?:JSON|Date|path|qs|querystring|url|URL|superjson|SuperJSON|YAML|yaml|marked|semver|dotenv|cookie|dayjs|Papa|parser))\.\s*parse\s*\(/,
  /\b(?:safeParse|parse|safeParseAsync|parseAsync)\s*\(\s*\w*[Ss]chema/,
  /\b(?:zValidator|vValidator|sValidator|tbValidator|typeboxValidator|celebrate|validateRequest|processRequest|checkSchema|validationResult|plainToInstance|validateOrReject|assertType)\b/,
  /\b(?:validate|parse|assert|safeParse)\w{0,40}(?:Body|Query|Params|Input|Request|Schema|Form)\w{0,40}\s*\(/,
  /\bvalidateWithSchema\b|\bvalidator\s*\(|\bValue\s*\.\s*(?:Check|Decode|Parse)\b/,
];

/** Fastify: `schema: { body: … }` in the route's options. */
const FASTIFY_SCHEMA = /\bschema\s*[:,}]/;
const PROCEDURE_INPUT = /\.\s*(?:input|inputSchema|schema|parameters|bindArgsSchemas)\s*\(/;
const PROCEDURE_READS =
  /\(\s{0,40}(?:async\s{0,9})?(?:\(\s{0,40})?\{[^}]{0,400}\b(?:input|parsedInput|rawInput)\b/;
/** Nest: a parameter with a class of its own goes through the global pipe; a primitive cannot be checked by it. */
const NEST_DTO = /@(?:Body|Query)\s*\((?:[^()]|\([^()]*\))*\)\s*(?:readonly\s+)?\w+\??\s*:\s*([A-Z]\w*)/;
const NEST_PIPE = /ValidationPipe|ZodValidationPipe|Parse(?:Int|UUID|Enum|Bool|Float|Array|Date)Pipe/;

/** Whether an endpoint takes input, and whether a schema checks it. */
export type Validation = 'no-input' | 'validated' | 'unchecked';

function isProcedure({ route }: Endpoint): boolean {
  return route.framework === 'trpc';
}

function isValidatedBy(code: string, endpoint: Endpoint, subject: Subject): boolean {
  if (VALIDATES.some((pattern) => pattern.test(code))) return true;
  const { framework, middleware } = endpoint.route;
  if (middleware.some((name) => /valid|schema|celebrate|parseBody/i.test(name))) return true;
  if (framework === 'fastify') return FASTIFY_SCHEMA.test(code);
  if (framework === 'hono')
    return /\.\s*valid\s*\(\s*['"]|\bcreateRoute\b/.test(code) || isOpenapi(endpoint, subject);
  if (framework === 'nest') return NEST_PIPE.test(code) || (NEST_DTO.test(code) && hasGlobalPipe(subject));
  return false;
}

function isOpenapi({ path, route }: Endpoint, subject: Subject): boolean {
  return codeOf(subject, path).slice(route.span.start, route.span.end).startsWith('openapi');
}

function hasGlobalPipe(subject: Subject): boolean {
  return [...subject.context.facts.files.keys()].some((path) =>
    /useGlobalPipes\s*\(|\bAPP_PIPE\b/.test(codeOf(subject, path)),
  );
}

/** Looks at the registration, the handler, and what these call, one step away. */
export function validationOf(subject: Subject, endpoint: Endpoint): Validation {
  const code = codeOfEndpoint(subject, endpoint);
  if (isProcedure(endpoint)) {
    if (PROCEDURE_INPUT.test(code)) return 'validated';
    return PROCEDURE_READS.test(code) ? 'unchecked' : 'no-input';
  }
  const { framework, handler } = endpoint.route;
  if (isValidatedBy(code, endpoint, subject)) return 'validated';
  const takes =
    framework === 'server-action'
      ? handler !== null && (endpoint.facts.functions[handler]?.parameters.length ?? 0) > 0
      : READS_INPUT.test(code);
  const callees = codeOfCallees(subject, endpoint, code);
  if (callees.some((body) => isValidatedBy(body, endpoint, subject))) return 'validated';
  return takes || callees.some((body) => READS_INPUT.test(body)) ? 'unchecked' : 'no-input';
}
