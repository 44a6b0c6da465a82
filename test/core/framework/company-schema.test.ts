import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Company } from '../../../src/core/framework/company/company.ts';

const published = join(import.meta.dirname, '..', '..', '..', 'schemas', 'company.schema.json');

test('the published JSON Schema of the company file is the one that is enforced', () => {
  const { $id, title, ...schema } = JSON.parse(readFileSync(published, 'utf8'));
  expect([$id, title]).toEqual(['urn:maillage:company', 'Company file']);
  expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(Company, { io: 'input' }))));
});
