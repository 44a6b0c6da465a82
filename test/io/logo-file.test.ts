import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withLogo } from '../../src/io/logo-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'logo-'));
const company = join(folder, 'company.yaml');
const looking = (logo: string) => ({ organisation: { brand: { look: { logo } } } });

test('the path of a logo is read from the folder of the company file', async () => {
  writeFileSync(join(folder, 'logo.png'), 'image');
  expect(await withLogo(looking('logo.png'), company)).toEqual(
    looking(`data:image/png;base64,${Buffer.from('image').toString('base64')}`),
  );
});

test('an SVG, a missing file and a large one are refused', async () => {
  writeFileSync(join(folder, 'large.png'), Buffer.alloc(200_001));
  await expect(withLogo(looking('logo.svg'), company)).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(withLogo(looking('absent.png'), company)).rejects.toThrow();
  await expect(withLogo(looking('large.png'), company)).rejects.toMatchObject({ code: 'too-large' });
});

test('another document, and a logo that is data already, stay as they are', async () => {
  expect(await withLogo({ any: 1 }, company)).toEqual({ any: 1 });
  expect(await withLogo(looking('data:image/png;base64,AA=='), company)).toEqual(looking('data:image/png;base64,AA=='));
});
