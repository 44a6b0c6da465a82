import { expect, test } from 'vitest';
import { brandJson } from '../../../src/exports/audit/brand-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('the words of the brand are written for an audit with a company', async () => {
  expect(await textOf(brandJson, auditSource({ semantics: { brand: { language: 'fr' } } }))).toBe(
    '{\n  "language": "fr"\n}\n',
  );
});

test.each([null, { brand: null }])('without a brand (%j) there is no file', async (semantics) => {
  expect(await textOf(brandJson, auditSource({ semantics }))).toBeNull();
});
