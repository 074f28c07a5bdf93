import { describe, expect, it } from '@jest/globals';
import type { TestFact } from '../types.js';
import { extractFile } from './file.js';

const testsOf = (text: string): readonly TestFact[] => extractFile('a.test.ts', text).tests;
const brief = (text: string) =>
  testsOf(text).map(
    (test) =>
      `${test.title.join(' > ')}${test.skipped ? ' [skipped]' : ''}${test.only ? ' [only]' : ''} ${test.assertions}`,
  );

describe('safety 5 test facts', () => {
  it('nests titles and counts assertions at any depth', () => {
    expect(
      brief(`describe('a', () => {
  beforeEach(() => { expect(1).toBe(1); });
  it('b', async () => { expect(x).toBe(1); await rows.map((r) => { expect(r).toEqual(expect.any(Number)); }); });
  test(\`c \${n}\`, function () { expect.assertions(2); assert.equal(1, 1); assert(true); });
});`),
    ).toEqual(['a 6', 'a > b 2', 'a > `c ${n}` 3']);
  });

  it('knows every way to skip, and skips the children of a skipped suite', () => {
    expect(
      brief(`xit('1', () => {}); it.skip('2', () => {}); test.todo('3'); it('4');
describe.skip('s', () => { it('5', () => { expect(1).toBe(1); }); describe('t', () => { it('6', () => {}); }); });
xdescribe('u', () => { it('7', () => {}); });
test('8', { skip: true }, () => {}); test('9', { skip: false }, () => {}); test('10', (t) => { t.skip('later'); });
it('11', function () { this.skip(); }); test('12', async ({ page }) => { test.skip(isCi, 'why'); });
test.skipIf(true)('13', () => {}); test.runIf(x)('14', () => {}); test.fixme('15', () => {});
test.describe.skip('p', () => { test('16', () => {}); });`),
    ).toEqual([
      '1 [skipped] 0',
      '2 [skipped] 0',
      '3 [skipped] 0',
      '4 [skipped] 0',
      's [skipped] 1',
      's > 5 [skipped] 1',
      's > t [skipped] 0',
      's > t > 6 [skipped] 0',
      'u [skipped] 0',
      'u > 7 [skipped] 0',
      '8 [skipped] 0',
      '9 0',
      '10 [skipped] 0',
      '11 [skipped] 0',
      '12 0',
      '13 [skipped] 0',
      '14 0',
      '15 [skipped] 0',
      'p [skipped] 0',
      'p > 16 [skipped] 0',
    ]);
  });

  it('marks only', () => {
    expect(
      brief(
        `fit('a', () => {}); it.only('b', () => {}); describe.only('c', () => {}); test('d', { only: true }, () => {});`,
      ),
    ).toEqual(['a [only] 0', 'b [only] 0', 'c [only] 0', 'd [only] 0']);
  });

  it('counts the rows of each tables', () => {
    const found = testsOf(`it.each([[1], [2], [3]])('n %s', (n) => { expect(n).toBe(n); });
describe.each\`
  a | b
  \${1} | \${2}
  \${3} | \${4}
\`('t $a', () => { it('x', () => {}); });
test.each(rows)('r', () => {});`);
    expect(found.map(({ title, cases }) => [title.at(-1), cases])).toEqual([
      ['n %s', 3],
      ['t $a', 2],
      ['x', undefined],
      ['r', undefined],
    ]);
  });

  it('counts what helpers of the file assert, also when declared below', () => {
    expect(
      brief(`it('a', () => { check(1); check(2); }); function check(x) { expect(x).toBe(1); deeper(); }
const deeper = () => { assert.ok(1); };`),
    ).toEqual(['a 4']);
  });

  it('counts supertest, chai, AVA and Playwright assertions once each', () => {
    expect(
      brief(`it('a', async () => { await request(app).get('/x').expect(200).expect('Content-Type', /json/); x.should.equal(1); });
test('b', (t) => { t.is(1, 1); t.true(x); t.log('no'); });
test('c', async ({ page }) => { await expect(page).toHaveURL('/x'); await expect.soft(page).toHaveTitle('t'); await expect.poll(() => 1).toBe(1); });
test('d', async () => { await expect(run()).rejects.toThrow(); expectTypeOf(x).toBeString(); });`),
    ).toEqual(['a 3', 'b 2', 'c 3', 'd 2']);
  });

  it('reads statuses and requests', () => {
    const [test] = testsOf(`it('other tenant', async () => {
  const res = await app.request(\`/api/projects/\${project.id}?x=1\`);
  expect(res.status).toBe(404);
  await request(app).delete('/api/items/7').expect(403);
  await app.inject({ method: 'GET', url: '/v1/things' });
  await expect(caller.get({ id: 500 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(items.length).toBe(250);
});`);
    expect(test?.statuses).toEqual(expect.arrayContaining([403, 404]));
    expect(test?.statuses).not.toContain(250);
    expect(test?.requests).toEqual(['/api/projects/:id', '/api/items/7', '/v1/things']);
  });

  it('sees no tests in ordinary code', () => {
    expect(
      testsOf(
        `if (/x/.test(value)) it.next(); const suite = 1; context.set('a', () => {}); regexp.test('x', () => {});`,
      ),
    ).toEqual([]);
  });
});
