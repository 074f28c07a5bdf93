// The toolkit's core with its HTTP client (1 MB), bundled once and shared by the actions.
export * from '@actions/core';
