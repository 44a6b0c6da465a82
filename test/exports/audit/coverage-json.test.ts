import { expect, test } from 'vitest';
import { coverageJson } from '../../../src/exports/audit/coverage-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('the cells of the coverage are written for an audit with personas', async () => {
  const coverage = { cells: [{ persona: 'lea', score: 0.5 }], needs: [] };
  expect(JSON.parse((await textOf(coverageJson, auditSource({ semantics: { coverage } })))!)).toEqual(coverage.cells);
  expect(await textOf(coverageJson, auditSource({ semantics: { coverage: null } }))).toBeNull();
});
