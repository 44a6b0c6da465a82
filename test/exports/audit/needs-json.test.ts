import { expect, test } from 'vitest';
import { needsJson } from '../../../src/exports/audit/needs-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('needs are written with the fields of the file only', async () => {
  const need = {
    text: 'conserver le miel',
    persona: 'lea',
    stage: 'ACT',
    source: 'job',
    importance: 1,
    score: 0.4,
    covered: false,
    page: null,
    passage: null,
    topic: null,
  };
  const coverage = { cells: [], needs: [{ ...need, language: 'fr' }] };
  expect(JSON.parse((await textOf(needsJson, auditSource({ semantics: { coverage } })))!)).toEqual([need]);
  expect(await textOf(needsJson, auditSource({ semantics: { coverage: null } }))).toBeNull();
});
