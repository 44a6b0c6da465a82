import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Company } from '../../../src/core/framework/company/company.ts';

const published = join(import.meta.dirname, '..', '..', '..', 'schemas', 'company.schema.json');

test('the published JSON Schema of the company file is the one that is enforced', () => {
  const { $id, title, ...schema } = JSON.parse(readFileSync(published, 'utf8'));
  expect([$id, title]).toEqual(['urn:maillage:company', 'Company file']);
  const enforced = z.toJSONSchema(Company, {
    io: 'input',
    // Strict validators refuse formats: the form of an address is published as a pattern.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== 'uri') return;
      delete jsonSchema.format;
      jsonSchema.pattern = '^[A-Za-z][A-Za-z0-9+.-]*:';
    },
  });
  expect(schema).toEqual(JSON.parse(JSON.stringify(enforced)));
});
