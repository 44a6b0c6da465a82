import { expect, test } from 'vitest';
import { diagnosesJson } from '../../../src/exports/audit/diagnoses-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('diagnoses are written in their order, and an empty list for a site without any', async () => {
  const diagnoses = [{ id: 'few-indexable' }, { id: 'contact-broken' }];
  expect(JSON.parse((await textOf(diagnosesJson, auditSource({ diagnoses })))!)).toEqual(diagnoses);
  expect(await textOf(diagnosesJson, auditSource({ diagnoses: [] }))).toBe('[]\n');
});
