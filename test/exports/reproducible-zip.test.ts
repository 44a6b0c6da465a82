import { expect, test } from 'vitest';
import JSZip from 'jszip';
import { reproducibleZip } from '../../src/exports/reproducible-zip.ts';

/** A package with the moment of its writing, as the libraries of documents write it. */
async function packageOf(moment: string): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(moment);
  const inner = new JSZip().file('xl/workbook.xml', '<workbook/>', { date });
  const dates = `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified>${moment}</dcterms:modified>`;
  zip.file('docProps/core.xml', `<cp:coreProperties>${dates}</cp:coreProperties>`, { date });
  zip.file('word/document.xml', '<w:document/>', { date });
  zip.file('embeddings/data.xlsx', await inner.generateAsync({ type: 'uint8array' }), { date });
  return zip.generateAsync({ type: 'uint8array' });
}

test('packages written years apart become the same bytes, dated with the given day', async () => {
  const [one, other] = await Promise.all([packageOf('2024-02-03T04:05:06Z'), packageOf('2027-08-09T10:11:12Z')]);
  const rewritten = await reproducibleZip(one, '2027-01-04');
  expect(Buffer.compare(rewritten, await reproducibleZip(other, '2027-01-04'))).toBe(0);
  const parts = await JSZip.loadAsync(rewritten);
  expect(await parts.file('docProps/core.xml')?.async('string')).toMatch(
    /created[^>]*>2027-01-04T00:00:00Z<.*modified>2027-01-04T00:00:00Z</,
  );
  expect(Buffer.compare(rewritten, await reproducibleZip(one, '2027-01-05'))).not.toBe(0);
});
