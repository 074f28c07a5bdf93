import { describe, expect, it } from '@jest/globals';
import { ROUTES } from '../../../src/platform/github/routes.js';
import { describedRoutes, validateRequest, validateResponse } from './validate.js';

const repository = '/repos/acme/shop';

describe('issue 3 · GitHub client: OpenAPI description', () => {
  it('holds every route that the client can call, and no other', () => {
    expect([...describedRoutes].sort()).toEqual(Object.values(ROUTES).sort());
  });

  it('allows what GitHub allows', () => {
    const allowed = [
      { method: 'GET', url: `${repository}/pulls?state=open&head=acme%3Acaretaker%2Fa&per_page=100` },
      { method: 'GET', url: `https://ghes.test/api/v3${repository}/issues`, query: { labels: 'a,b' } },
      { method: 'POST', url: `${repository}/issues`, body: { title: 'a', labels: ['b'] } },
      { method: 'PATCH', url: `${repository}/issues/1`, body: { title: null, state_reason: 'completed' } },
      { method: 'POST', url: `${repository}/issues/1/labels`, body: { labels: ['a'] } },
      {
        method: 'POST',
        url: `${repository}/actions/workflows/nightly.yml/dispatches`,
        body: { ref: 'main', inputs: { anything: 'goes' } },
      },
      {
        method: 'PATCH',
        url: `${repository}/check-runs/1`,
        body: { status: 'completed', conclusion: 'neutral' },
      },
      { method: 'POST', url: '/api/graphql', body: { query: '{ viewer { login } }' } },
    ];
    expect(allowed.flatMap(validateRequest)).toEqual([]);
  });

  it.each([
    ['unknown route', { method: 'GET', url: `${repository}/nonsense` }],
    ['unknown route', { method: 'PUT', url: `${repository}/pulls` }],
    ['unknown query parameter status', { method: 'GET', url: `${repository}/pulls?status=open` }],
    ['query parameter state', { method: 'GET', url: `${repository}/pulls?state=merged` }],
    ['query parameter per_page', { method: 'GET', url: `${repository}/pulls?per_page=many` }],
    ['path parameter issue_number', { method: 'GET', url: `${repository}/issues/first/comments` }],
    ['body where none belongs', { method: 'GET', url: `${repository}/pulls`, body: {} }],
    ['missing body', { method: 'POST', url: `${repository}/issues` }],
    ["required property 'title'", { method: 'POST', url: `${repository}/issues`, body: {} }],
    [
      'unevaluated properties: labls',
      { method: 'POST', url: `${repository}/issues`, body: { title: 'a', labls: [] } },
    ],
    [
      'unevaluated properties: text',
      {
        method: 'POST',
        url: `${repository}/check-runs`,
        body: {
          name: 'a',
          head_sha: 'b',
          output: {
            title: '',
            summary: '',
            annotations: [
              { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm', text: '' },
            ],
          },
        },
      },
    ],
    [
      'unevaluated properties: name_',
      {
        method: 'PATCH',
        url: `${repository}/check-runs/1`,
        body: { status: 'completed', conclusion: 'neutral', name_: '' },
      },
    ],
    ['header accept', { method: 'GET', url: `${repository}/pulls`, headers: { accept: '*/*' } }],
    ['not a GraphQL query', { method: 'POST', url: '/graphql', body: {} }],
  ])('names what GitHub would refuse: %s', (problem, request) => {
    expect(validateRequest(request)).toContainEqual(expect.stringContaining(problem));
  });

  it('compares the answers of a test server too', () => {
    const request = { method: 'GET', url: `${repository}/actions/permissions/workflow` };
    const body = { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true };
    expect(validateResponse(request, { status: 200, body })).toEqual([]);
    expect(validateResponse(request, { status: 200, body: {} })).toHaveLength(2);
    expect(validateResponse(request, { status: 201, body })).toEqual([
      expect.stringContaining('is not described'),
    ]);
    expect(validateResponse(request, { status: 404 })).toEqual([]);
  });
});
