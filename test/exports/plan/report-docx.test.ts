import { expect, test } from 'vitest';
import JSZip from 'jszip';
import { reportDocx } from '../../../src/exports/plan/report-docx.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { planSourceOf } from '../../support/export-sources.ts';

const source = planSourceOf(planOf(exampleCompany('maison-tilleul-gres')), 'en');

test('the package is dated with the first day of the cycle', async () => {
  const zip = await JSZip.loadAsync(await reportDocx.render(source));
  expect(zip.file('word/document.xml')).not.toBeNull();
  const properties = await zip.file('docProps/core.xml')!.async('string');
  expect(properties).toContain(`created xsi:type="dcterms:W3CDTF">${source.strategy.cycle.start}T00:00:00Z`);
});

test('--documents names it docx', () => {
  expect(reportDocx.document?.name).toBe('docx');
});
