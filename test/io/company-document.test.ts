import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { companyDocument } from '../../src/io/company-document.ts';
import { localFiles } from '../../src/io/files.ts';

test.each([
  ['company.yaml', 'organisation:\n  brand:\n    look: { logo: logo.png }\n'],
  ['company.json', '{ "organisation": { "brand": { "look": { "logo": "logo.png" } } } }'],
])('%s has the image of its logo in its data, and keeps the path in its text', async (name, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-company-'));
  writeFileSync(join(folder, 'logo.png'), 'image');
  writeFileSync(join(folder, name), text);
  const document = await companyDocument(join(folder, name), localFiles);
  const after = document.edited([{ path: ['organisation', 'name'], value: 'Anna' }]);
  const look = { logo: `data:image/png;base64,${Buffer.from('image').toString('base64')}` };
  expect(document.data).toEqual({ organisation: { brand: { look } } });
  expect(after.data).toEqual({ organisation: { brand: { look }, name: 'Anna' } });
  expect(after.text).toMatch(/logo\.png/);
  expect(after.text).not.toContain('base64');
});
