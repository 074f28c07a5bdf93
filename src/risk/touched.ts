import { ts } from 'ts-morph';
import type { Aliases } from './aliases.js';
import { calleeLeaves, constantText, nameOfLeaf, namedLeaves } from './names-in.js';
import { PLACED } from './paths.js';
import { surroundingsOf, unitOf, type Surroundings } from './place.js';
import { isPresentational, isStyling } from './presentation.js';
import { lineOf, type TokenisedFile } from './tokens.js';
import { reason, type RiskReason, type RiskTopic } from './types.js';
import { speaksOfWho, topicsOfModule, topicsOfName, type NameTopic } from './vocabulary.js';
import { isDeceptiveName } from './words.js';

/** Members of `process` that say nothing about the environment. */
const PLAIN_PROCESS =
  /^(?:exit|exitCode|cwd|nextTick|argv|argv0|hrtime|memoryUsage|cpuUsage|uptime|platform|arch|version|versions|pid|ppid|on|once|off|stdout|stderr|stdin|emitWarning)$/;
const GLOBALS = /^(?:globalThis|global|window|self|process|Reflect|require|module)$/;
const ROUTERS = /(?:^|[a-z_])(?:app|routers?|routes?|server|fastify|hono|api|v\d)$/i;
const VERBS = /^(?:get|post|put|patch|delete|head|options|all|del|use|route|mount|register|basePath|on)$/;
/** Exports by which Next.js decides whether a page is made for each request. */
const ROUTE_SETTINGS =
  /^(?:dynamic|dynamicParams|revalidate|fetchCache|runtime|preferredRegion|maxDuration|config|experimental_ppr)$/;
/** Parts of an address that checks against forged requests and redirects look at. */
const ORIGINS = /^(?:origin|protocol|hostname|host|referr?er)$/i;
const FILTERS = /^(?:where|andWhere|orWhere|having|filters?|eq|\$match)$/;

const SQL: readonly (readonly [pattern: RegExp, topic: RiskTopic])[] = [
  [
    /\b(?:create|alter|drop|truncate|rename)\s+(?:\w+\s+){0,3}(?:table|index|type|view|schema|column|function|trigger|policy|database)\b/i,
    'database-schema',
  ],
  [/\b(?:grant|revoke)\s+[\w, ]+\s+(?:on|to|from)\b/, 'authentication'],
  [
    /\b(?:update\s+\S+\s+set|delete\s+from|insert\s+into|select\b[\s\S]*\bfrom|where\s+\S+\s*(?:=|in\b|like\b))/i,
    'user-data',
  ],
];

/** Topics that a whole function takes part in when it calls something of the kind. */
const BY_FUNCTION: readonly NameTopic[] = ['payments', 'encryption'];
/** The same, but only before and around the call: what runs after a gate does not move it. */
const BY_GATE: readonly NameTopic[] = ['authentication', 'security'];

const TITLES: Readonly<Record<NameTopic, string>> = {
  'database-schema': 'the database schema',
  'breaking-api': 'an interface that others use',
  authentication: 'who may do what',
  environment: 'environment variables',
  security: 'protection against attacks',
  payments: 'payments',
  'user-data': 'personal data',
  encryption: 'encryption',
  'rate-limiting': 'rate limits',
  cors: 'access from other origins',
};

/** What changed leaves of one side of a file touch. */
export class TouchReader {
  readonly #seen = new Set<string>();
  readonly #units = new Set<ts.Node>();
  readonly #gates = new Map<ts.Node, readonly (readonly [topic: NameTopic, leaf: ts.Node])[]>();
  readonly found: RiskReason[] = [];

  constructor(
    readonly file: TokenisedFile,
    readonly aliases: Aliases,
  ) {}

  #add(topic: RiskTopic, at: ts.Node, sentence: string): void {
    const line = lineOf(this.file, at.getStart(this.file.source));
    const key = `${topic} ${line}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.found.push(reason(topic, this.file.path, line, sentence));
  }

  #topicsOf(leaf: ts.Node): ReadonlySet<NameTopic> {
    const name = nameOfLeaf(leaf);
    if (name === undefined || isStyling(leaf)) return new Set();
    if (ts.isStringLiteralLike(leaf) && isModuleSpecifier(leaf)) return topicsOfModule(name);
    const topics = new Set(topicsOfName(name));
    if (ts.isIdentifier(leaf)) for (const topic of this.aliases.get(name) ?? []) topics.add(topic);
    return topics;
  }

  #names(leaves: readonly ts.Node[], at: ts.Node, except: readonly NameTopic[] = []): void {
    for (const leaf of leaves) {
      for (const topic of this.#topicsOf(leaf)) {
        if (except.includes(topic)) continue;
        this.#add(topic, at, `${quoted(leaf)} ${verbFor(leaf, topic)} of ${TITLES[topic]}.`);
      }
    }
  }

  /** Reads a changed leaf; true when it only says how something looks. */
  read(leaf: ts.Node): boolean {
    this.#opaque(leaf);
    this.#names([leaf], leaf);
    if (isPresentational(leaf)) return true;
    const unit = unitOf(leaf);
    const around = surroundingsOf(leaf);
    if (!this.#units.has(unit)) {
      this.#units.add(unit);
      const leaves = namedLeaves(unit);
      this.#names(leaves, leaf);
      this.#who(leaves, around, leaf);
    }
    this.#around(leaf, around);
    this.#functions(leaf, around.functions);
    return false;
  }

  #around(leaf: ts.Node, around: Surroundings): void {
    this.#names(around.names, leaf, ['user-data']);
    for (const condition of around.conditions)
      this.#names(namedLeaves(condition), leaf, ['user-data', 'payments']);
    if (
      around.within !== undefined &&
      namedLeaves(around.within).some((node) => speaksOfWho(nameOfLeaf(node) ?? ''))
    ) {
      this.#add('authentication', leaf, 'A condition about who acts, or whose something is, changes.');
    }
    if (
      around.within !== undefined &&
      namedLeaves(around.within).some((node) => ORIGINS.test(nameOfLeaf(node) ?? ''))
    ) {
      this.#add('security', leaf, 'A condition about where something comes from or leads to changes.');
    }
    if (around.decorated) {
      this.#add(
        'unsure',
        leaf,
        'Decorators set routes, guards, columns and injection; what this one sets cannot be seen.',
      );
    }
    this.#routing(leaf);
    const exported = around.names.find(
      (node) => ts.isVariableDeclaration(node.parent) && ts.isSourceFile(node.parent.parent.parent.parent),
    );
    if (
      exported !== undefined &&
      ROUTE_SETTINGS.test(nameOfLeaf(exported) ?? '') &&
      PLACED.test(this.file.path)
    ) {
      this.#add(
        'unsure',
        leaf,
        'How a page or a route is cached and run changes: what one visitor gets may be shown to another.',
      );
    }
  }

  /** Filters by owner or tenant keep one customer's rows from another. */
  #who(leaves: readonly ts.Node[], around: Surroundings, leaf: ts.Node): void {
    const filters = around.names.some((node) => FILTERS.test(nameOfLeaf(node) ?? ''));
    if (filters && leaves.some((node) => speaksOfWho(nameOfLeaf(node) ?? ''))) {
      this.#add(
        'authentication',
        leaf,
        'A filter by owner or tenant changes: it decides whose rows are read.',
      );
    }
  }

  /** `app.get(path, …)`, `router.use(…)`: everything but the handlers' bodies decides what is answered. */
  #routing(leaf: ts.Node): void {
    for (let child = leaf; !ts.isFunctionLike(child) && !ts.isSourceFile(child); child = child.parent) {
      const call = child.parent;
      if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) continue;
      const owner = calleeLeaves(call.expression.expression).at(-1);
      const verb = call.expression.name.text;
      if (owner === undefined || !VERBS.test(verb) || !ROUTERS.test(nameOfLeaf(owner) ?? '')) continue;
      this.#add('breaking-api', leaf, `An address or a middleware of "${verb}" changes.`);
    }
  }

  #functions(leaf: ts.Node, functions: readonly ts.Node[]): void {
    for (const node of functions) {
      for (const [topic, call] of this.#callsIn(node)) {
        if (BY_FUNCTION.includes(topic)) {
          this.#add(
            topic,
            leaf,
            `The function around it calls ${quoted(call)}, which speaks of ${TITLES[topic]}.`,
          );
        } else if (BY_GATE.includes(topic) && call.end > leaf.getStart(this.file.source)) {
          this.#add(topic, leaf, `It runs before ${quoted(call)}, which speaks of ${TITLES[topic]}.`);
        }
      }
    }
  }

  /** Calls in a function by topic, hooks of a component left out: they feed a view and gate nothing. */
  #callsIn(scope: ts.Node): readonly (readonly [topic: NameTopic, leaf: ts.Node])[] {
    const known = this.#gates.get(scope);
    if (known !== undefined) return known;
    const calls: (readonly [NameTopic, ts.Node])[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        for (const leaf of calleeLeaves(node.expression)) {
          if (/^use[A-Z]/.test(nameOfLeaf(leaf) ?? '')) continue;
          for (const topic of this.#topicsOf(leaf)) calls.push([topic, leaf]);
        }
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(scope, visit);
    this.#gates.set(scope, calls);
    return calls;
  }

  /** What the file alone does not tell: computed globals, code made from text, names that look like others. */
  #opaque(leaf: ts.Node): void {
    const name = nameOfLeaf(leaf);
    if (
      name !== undefined &&
      isDeceptiveName(name) &&
      (ts.isIdentifier(leaf) || /^[\w$.-]*$/.test(name.normalize('NFKC')))
    ) {
      this.#add('security', leaf, 'A name holds characters that look like others.');
    }
    if (ts.isStringLiteralLike(leaf) || ts.isTemplateHead(leaf) || ts.isTemplateMiddleOrTemplateTail(leaf)) {
      const statement = SQL.find(([pattern]) => pattern.test(leaf.text));
      if (statement !== undefined) this.#add(statement[1], leaf, 'A statement for the database changes.');
    }
    if (ts.isIdentifier(leaf)) this.#identifier(leaf);
    const access = ancestor(leaf, ts.isElementAccessExpression);
    if (access !== undefined) {
      const root = calleeLeaves(access.expression).at(0);
      const key = constantText(access.argumentExpression);
      if (
        root !== undefined &&
        GLOBALS.test(nameOfLeaf(root) ?? '') &&
        (key === undefined || key === 'process')
      ) {
        this.#add('unsure', leaf, 'Which global is meant is only known when it runs.');
      }
    }
    const call = ancestor(leaf, ts.isCallExpression);
    if (call !== undefined) this.#call(call, leaf);
  }

  #identifier(leaf: ts.Identifier): void {
    const { parent } = leaf;
    const isMember = ts.isPropertyAccessExpression(parent) && parent.name === leaf;
    if (
      leaf.text === 'process' &&
      !(isMember && !GLOBALS.test(parent.expression.getText(this.file.source)))
    ) {
      const owner = isMember ? parent.parent : parent;
      const member = ts.isPropertyAccessExpression(owner) ? owner.name.text : '';
      if (!PLAIN_PROCESS.test(member))
        this.#add('environment', leaf, 'The process is handed on or read, its environment with it.');
    }
    if (leaf.text === 'Function' && (ts.isNewExpression(parent) || ts.isCallExpression(parent))) {
      this.#add('security', leaf, 'Code is made from text.');
    }
  }

  #call(call: ts.CallExpression, leaf: ts.Node): void {
    const [first] = call.arguments;
    const callee = calleeLeaves(call.expression).at(-1);
    const name = callee === undefined ? '' : (nameOfLeaf(callee) ?? '');
    const root = calleeLeaves(call.expression)[0];
    const loads =
      call.expression.kind === ts.SyntaxKind.ImportKeyword ||
      (root !== undefined && nameOfLeaf(root) === 'require');
    if (loads && first !== undefined && constantText(first) === undefined) {
      this.#add('unsure', leaf, 'Which module is loaded is only known when it runs.');
    }
    const chain = calleeLeaves(call.expression).map((node) => nameOfLeaf(node) ?? '');
    if (
      call.arguments.some(isSettingName) &&
      chain.some((part) => /conf|^get|env|setting|require|redacted/i.test(part))
    ) {
      this.#add('environment', leaf, 'A setting is read by a name such as environment variables have.');
    }
    if (
      /^(?:redirect|permanentRedirect)$/.test(name) &&
      call.arguments.some((item) => constantText(item) === undefined)
    ) {
      this.#add('security', leaf, 'Where visitors are sent depends on a value.');
    }
    const answers = name === '' || /^(?:status|sendStatus|code|json)$/.test(name);
    if (answers && ts.isNumericLiteral(leaf) && /^(?:401|403|407|429|451)$/.test(leaf.text)) {
      this.#add('authentication', leaf, 'Who is refused changes: the status is one of refusal.');
    }
  }
}

function ancestor<Kind extends ts.Node>(
  leaf: ts.Node,
  is: (node: ts.Node) => node is Kind,
): Kind | undefined {
  let current: ts.Node = leaf;
  while (!ts.isSourceFile(current) && !ts.isFunctionLike(current) && !ts.isStatement(current)) {
    if (is(current)) return current;
    current = current.parent;
  }
  return is(current) ? current : undefined;
}

function isSettingName(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(node.text);
}

/** A harmless name can stand for what was imported or assigned under another one. */
function verbFor(leaf: ts.Node, topic: NameTopic): string {
  if (!ts.isIdentifier(leaf) || new Set(topicsOfName(leaf.text)).has(topic)) return 'speaks';
  return 'stands for something that speaks';
}

function isModuleSpecifier(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent)
  );
}

const LONGEST = 60;

/** A name as shown in a sentence: short, printable, without quotes of its own. */
function quoted(leaf: ts.Node): string {
  const text = (nameOfLeaf(leaf) ?? '').replace(/[^\x20-\x7e]|["`]/g, '?');
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text}"`;
}
