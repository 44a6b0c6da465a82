import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Failure } from '../../../src/core/values/failure.ts';
import { validated } from '../../../src/operations/inputs/validated.ts';

const schema = z.strictObject({ pages: z.coerce.number().max(10).default(5), name: z.string() });
const failureOf = (data: unknown): Failure | null => {
  try {
    validated(schema, data);
    return null;
  } catch (error) {
    return error as Failure;
  }
};

test('an input is parsed with its defaults', () => {
  expect(validated(schema, { name: 'a' })).toEqual({ pages: 5, name: 'a' });
});

test('every wrong field is named with its path', () => {
  expect(failureOf({ pages: 11 })).toMatchObject({ code: 'invalid-input' });
  expect(
    failureOf({ pages: 11 })!
      .issues.map(({ path }) => path)
      .sort(),
  ).toEqual(['/name', '/pages']);
  expect(failureOf({ pages: 11 })!.detail.en).toMatch(/\/pages/);
});
