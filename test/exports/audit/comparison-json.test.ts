import { expect, test } from 'vitest';
import { comparisonJson } from '../../../src/exports/audit/comparison-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('the comparison is written when there is a baseline', async () => {
  expect(await textOf(comparisonJson, auditSource({ comparison: { links: { added: 1 } } }))).toContain('"added": 1');
  expect(await textOf(comparisonJson, auditSource({ comparison: null }))).toBeNull();
});
