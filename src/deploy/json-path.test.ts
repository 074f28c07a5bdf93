import { describe, expect, it } from '@jest/globals';
import { valueAt } from './json-path.js';

const data = { build: { commit: 'abc', 'git.sha': 'def' }, services: [{ sha: 'one' }, { sha: null }], n: 0 };

describe('AD-08, AD-09: paths into JSON answers', () => {
  it.each([
    ['build.commit', 'abc'],
    ['$.build.commit', 'abc'],
    ['build["git.sha"]', 'def'],
    ["$['build']['git.sha']", 'def'],
    ['services[0].sha', 'one'],
    ['services.0.sha', 'one'],
    ['services[1].sha', null],
    ['n', 0],
    ['$', data],
    ['', data],
    ['build.missing', undefined],
    ['services[7].sha', undefined],
    ['n.deeper', undefined],
    ['constructor.name', undefined],
    ['services.length', 2],
    ['build..commit', undefined],
    ['build[commit', undefined],
  ])('%s', (path, value) => {
    expect(valueAt(data, path)).toEqual(value);
  });
});
