import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditExports } from '../../../src/exports/audit/index.ts';
import { closingExports } from '../../../src/exports/cycle/index.ts';
import { planExports } from '../../../src/exports/plan/index.ts';
import { refusalOfSchema, schemaFaults } from '../../support/published-schema.ts';
import { undescribedFields } from '../../support/undescribed-fields.ts';

const schemas = join(import.meta.dirname, '../../../schemas');
/** Without the description of the API, which is no schema of a file. */
const schemaFiles = readdirSync(schemas).filter((file) => file.endsWith('schema.json'));
const names = [...auditExports, ...planExports, ...closingExports]
  .map(({ id }) => id)
  .filter((id) => /\.jsonl?$/.test(id));

const satisfied = { status: 'satisfied', findings: [] };
const validation = JSON.stringify({
  criteria: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`Cr${index + 1}`, satisfied])),
  findings: [],
});

describe('the published schemas', () => {
  test.each(names)('describe %s', (name) => {
    expect(existsSync(join(schemas, `${name}.schema.json`))).toBe(true);
  });

  test.each(schemaFiles)('compile in the strict mode of a validator: %s', (file) => {
    expect(refusalOfSchema(file)).toBeNull();
  });

  test('refuse an enumeration of keys of which one is absent or unknown', () => {
    const { criteria, ...rest } = JSON.parse(validation) as { criteria: Record<string, object> };
    const { Cr7, ...others } = criteria;
    const without = schemaFaults('validation.json', JSON.stringify({ ...rest, criteria: others }));
    expect(without.join()).toContain('must NOT have fewer than 20 properties');
    const renamed = schemaFaults('validation.json', JSON.stringify({ ...rest, criteria: { ...others, Cr21: Cr7 } }));
    expect(renamed.join()).toContain('property name must be valid');
  });

  test('refuse a line without a field that is always there', () => {
    expect(schemaFaults('keyphrases.jsonl', '{"url":"https://a.example/"}')).toEqual([
      ` must have required property 'keyphrases' {"missingProperty":"keyphrases"}`,
    ]);
  });

  test('refuse a field of another type', () => {
    const faults = schemaFaults(
      'topics.json',
      '[{"id":1,"name":"a","terms":[],"pages":[],"hub":null,"scope":"topic"}]',
    );
    expect(faults).toEqual(['/*/id must be string {"type":"string"}']);
  });

  test.each(schemaFiles)('explain every field: %s', (file) => {
    expect(undescribedFields(JSON.parse(readFileSync(join(schemas, file), 'utf8')))).toEqual([]);
  });
});

test('a field without an explanation is reported by its path, wherever it is', () => {
  const bare = { type: 'string' };
  const explained = { ...bare, description: 'A sentence' };
  expect(
    undescribedFields({
      properties: {
        name: explained,
        size: bare,
        lines: { description: 'Lines', items: { properties: { count: bare } } },
        either: { description: 'Either', anyOf: [{ properties: { kind: bare } }, { type: 'null' }] },
        description: bare,
      },
      definitions: { Range: { properties: { low: explained, high: { ...bare, description: '' } } } },
    }),
  ).toEqual(['size', 'lines.count', 'either.kind', 'description', 'Range.high']);
});
