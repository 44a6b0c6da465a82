import { expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { settledZip } from '../../src/exports/settled-zip.ts';

/** A package made at a moment, as the libraries of documents make them. */
async function madeAt(moment: string): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(moment);
  const inner = new JSZip().file('xl/workbook.xml', '<workbook/>', { date });
  const dates = `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified>${moment}</dcterms:modified>`;
  zip.file('docProps/core.xml', `<cp:coreProperties>${dates}</cp:coreProperties>`, { date });
  zip.file('word/document.xml', '<w:document/>', { date });
  zip.file('embeddings/data.xlsx', await inner.generateAsync({ type: 'uint8array' }), { date });
  return zip.generateAsync({ type: 'uint8array' });
}

test('packages made years apart are the same bytes, of the day that the plan bears', async () => {
  const [one, other] = await Promise.all([madeAt('2024-02-03T04:05:06Z'), madeAt('2027-08-09T10:11:12Z')]);
  const settled = await settledZip(one, '2027-01-04');
  expect(Buffer.compare(settled, await settledZip(other, '2027-01-04'))).toBe(0);
  const parts = await JSZip.loadAsync(settled);
  expect(await parts.file('docProps/core.xml')?.async('string')).toMatch(
    /created[^>]*>2027-01-04T00:00:00Z<.*modified>2027-01-04T00:00:00Z</,
  );
  expect(Buffer.compare(settled, await settledZip(one, '2027-01-05'))).not.toBe(0);
});
