import { expect, test } from 'vitest';
import { competingJson } from '../../../src/exports/audit/competing-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('competing pages are written, an empty list included', async () => {
  expect(await textOf(competingJson, auditSource({ semantics: { competing: [] } }))).toBe('[]\n');
  expect(await textOf(competingJson, auditSource({ semantics: null }))).toBeNull();
});
