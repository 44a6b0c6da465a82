import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { auditExports } from '../../../src/exports/audit/index.ts';
import { closingExports } from '../../../src/exports/cycle/index.ts';
import { planExports } from '../../../src/exports/plan/index.ts';
import { schemaFaults } from '../../support/published-schema.ts';

const schemas = join(import.meta.dirname, '../../../schemas');
const names = [...auditExports, ...planExports, ...closingExports]
  .map(({ id }) => id)
  .filter((id) => /\.jsonl?$/.test(id));

describe('the published schemas', () => {
  test.each(names)('describe %s', (name) => {
    expect(existsSync(join(schemas, `${name}.schema.json`))).toBe(true);
  });

  test('refuse a line without a field that is always there', () => {
    expect(schemaFaults('keyphrases.jsonl', '{"url":"https://a.example/"}')).toEqual([
      ` must have required property 'keyphrases' {"missingProperty":"keyphrases"}`,
    ]);
  });

  test('refuse a field of another type', () => {
    const faults = schemaFaults('topics.json', '[{"id":1,"name":"a","terms":[],"pages":[],"hub":null}]');
    expect(faults).toEqual(['/*/id must be string {"type":"string"}']);
  });
});
