import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { configReference } from './reference.js';
import { configJsonSchema, knownKeys, type SchemaNode } from './schema-tree.js';

const read = (file: string): string => readFileSync(path.resolve(file), 'utf8');

describe('Issue 2, part 2: the published schema', () => {
  it('is committed as the sources generate it', () => {
    expect(JSON.parse(read('schemas/config.schema.json'))).toEqual(
      JSON.parse(JSON.stringify(configJsonSchema())),
    );
  });

  it('accepts the shipped example and refuses what the loader refuses', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(read('schemas/config.schema.json')) as object);
    expect([validate(parse(read('examples/caretaker.yml'))), validate.errors]).toEqual([true, null]);
    expect(validate({})).toBe(true);
    expect(validate({ sesion: {} })).toBe(false);
    expect(validate({ session: { budget: { files: 0 } } })).toBe(false);
  });

  it('explains every key', () => {
    const silent: string[] = [];
    const visit = (node: SchemaNode, at: string): void => {
      for (const [key, child] of Object.entries(node.properties ?? {})) {
        if (child.description === undefined) silent.push(`${at}.${key}`);
        visit(child, `${at}.${key}`);
      }
      for (const option of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) visit(option, at);
      if (node.items !== undefined) visit(node.items, `${at}[]`);
      if (typeof node.additionalProperties === 'object') visit(node.additionalProperties, `${at}.*`);
    };
    visit(configJsonSchema(), '');
    expect(silent).toEqual([]);
  });

  it('has a row in the guide for every section', () => {
    const guide = read('docs/configuration.md');
    for (const key of knownKeys([])) expect(guide).toContain(`\`${key}`);
    expect(configReference()).toContain(
      '| `session.budget.files` | Files that a session may change. | whole number, from 1 to 50 | `5` |',
    );
  });
});
