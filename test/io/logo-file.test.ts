import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWithLogo } from '../../src/io/logo-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'logo-'));
const company = join(folder, 'company.yaml');
const read = (document: unknown): Promise<unknown> => {
  writeFileSync(company, JSON.stringify(document));
  return readWithLogo(company);
};
const looking = (logo: string) => ({ organisation: { brand: { look: { logo } } } });

test('the path of a logo is read from the folder of the company file', async () => {
  writeFileSync(join(folder, 'logo.png'), 'image');
  expect(await read(looking('logo.png'))).toEqual(
    looking(`data:image/png;base64,${Buffer.from('image').toString('base64')}`),
  );
});

test('an SVG, a missing file and a large one are refused', async () => {
  writeFileSync(join(folder, 'large.png'), Buffer.alloc(200_001));
  await expect(read(looking('logo.svg'))).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(read(looking('absent.png'))).rejects.toThrow();
  await expect(read(looking('large.png'))).rejects.toMatchObject({ code: 'too-large' });
});

test('another document, and a logo that is data already, stay as they are', async () => {
  expect(await read({ any: 1 })).toEqual({ any: 1 });
  expect(await read(looking('data:image/png;base64,AA=='))).toEqual(looking('data:image/png;base64,AA=='));
});

test('the logo of a look alone is read too', async () => {
  writeFileSync(join(folder, 'logo.jpg'), 'image');
  expect(await read({ name: 'Agence', logo: 'logo.jpg' })).toEqual({
    name: 'Agence',
    logo: `data:image/jpeg;base64,${Buffer.from('image').toString('base64')}`,
  });
});
