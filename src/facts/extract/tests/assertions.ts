import { ts } from 'ts-morph';
import { unwrap } from '../syntax.js';

/** Values on `expect` that build a matcher and check nothing. */
const NOT_AN_ASSERTION =
  /^(?:extend|any|anything|arrayContaining|objectContaining|stringContaining|stringMatching|closeTo|not|addSnapshotSerializer|addEqualityTesters|configure|getState|setState|toSatisfy|schemaMatching)$/;
const AVA =
  /^(?:is|not|deepEqual|notDeepEqual|like|true|false|truthy|falsy|assert|pass|fail|throws|throwsAsync|notThrows|notThrowsAsync|regex|notRegex|snapshot|equal|notEqual|same|ok|notOk|match|rejects|resolves|plan)$/;
const STATUS_WORDS: Readonly<Record<string, number>> = {
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAUTHENTICATED: 401,
};

function rootOf(node: ts.Expression): { readonly root: string; readonly members: readonly string[] } {
  const members: string[] = [];
  let current = unwrap(node);
  while (ts.isPropertyAccessExpression(current)) {
    members.push(current.name.text);
    current = unwrap(current.expression);
  }
  return { root: ts.isIdentifier(current) ? current.text : '', members: members.reverse() };
}

/** True for the one call that makes an assertion: `expect(x)` counts, its matcher does not again. */
export function isAssertion(call: ts.CallExpression): boolean {
  const callee = unwrap(call.expression);
  const { root, members } = rootOf(callee);
  const [first] = members;
  if (root === 'expect') return first === undefined || !NOT_AN_ASSERTION.test(first);
  if (root === 'assert' || root === 'should') return true;
  if (members.length === 0) return /^(?:expect|assert)[A-Z]/.test(root);
  if (root === 't' && (first === 'assert' || (members.length === 1 && AVA.test(first ?? '')))) return true;
  // supertest's request(app).get('/').expect(200), Cypress' .should('be.visible'), chai's x.should.equal(1).
  const last = members.at(-1);
  if (members.length >= 1 && (last === 'expect' || last === 'should')) return true;
  return members.includes('should');
}

/** The whole chain or statement that an assertion stands in. */
function statementOf(node: ts.Node): ts.Node {
  let current = node;
  while (!ts.isStatement(current) && !ts.isFunctionLike(current.parent) && !ts.isSourceFile(current.parent))
    current = current.parent;
  return current;
}

/** Statuses that an assertion compares with: numbers from 100 to 599 beside a status, or their names. */
export function statusesIn(call: ts.CallExpression, source: ts.SourceFile): readonly number[] {
  const statement = statementOf(call);
  const text = statement.getText(source);
  const callee = unwrap(call.expression);
  const chained = ts.isPropertyAccessExpression(callee) && callee.name.text === 'expect';
  const found: number[] = [];
  if (chained || /status|code|response|\bres\b/i.test(text)) {
    for (const match of text.matchAll(/(?<![\w.'"/-])([1-5]\d\d)(?![\w.'"/-])/g))
      found.push(Number(match[1]));
  }
  for (const match of text.matchAll(/['"`]([A-Z_]{9,15})['"`]/g)) {
    const status = STATUS_WORDS[match[1] ?? ''];
    if (status !== undefined) found.push(status);
  }
  return found;
}
