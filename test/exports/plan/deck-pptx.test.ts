import { expect, test } from 'vitest';
import JSZip from 'jszip';
import { deckPptx } from '../../../src/exports/plan/deck-pptx.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { planSourceOf } from '../../support/export-sources.ts';

const source = planSourceOf(planOf(exampleCompany('maison-tilleul-gres')), 'en');

test('the package is dated with the first day of the cycle', async () => {
  const zip = await JSZip.loadAsync(await deckPptx.render(source));
  expect(zip.file('ppt/presentation.xml')).not.toBeNull();
  const properties = await zip.file('docProps/core.xml')!.async('string');
  expect(properties).toContain(`created xsi:type="dcterms:W3CDTF">${source.strategy.cycle.start}T00:00:00Z`);
});

test('--documents names it pptx', () => {
  expect(deckPptx.document?.name).toBe('pptx');
});
