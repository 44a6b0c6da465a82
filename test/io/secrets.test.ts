import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSecrets } from '../../src/io/secrets.ts';

const ofFolder = (dataFolder: string) => openSecrets({ dataFolder, secret: undefined });
const folder = () => mkdtempSync(join(tmpdir(), 'maillage-secrets-'));

test('what is sealed is opened by a process with the same key, and by no other', () => {
  const data = folder();
  const sealed = ofFolder(data).seal('the word');
  expect(sealed).not.toContain('the word');
  expect(ofFolder(data).open(sealed)).toBe('the word');
  expect(ofFolder(folder()).open(sealed)).toBeNull();
  expect(ofFolder(data).open(`${sealed.slice(0, -2)}AA`)).toBeNull();
  expect(ofFolder(data).open('')).toBeNull();
});

test('the key in the data folder is for its owner only', () => {
  const data = folder();
  ofFolder(data).digest('x');
  expect(statSync(join(data, 'secrets.key')).mode & 0o777).toBe(0o600);
});

test('with a key of the settings no file is written', () => {
  const keys = openSecrets({ dataFolder: '/nowhere', secret: 'a key of thirty-two characters …' });
  expect(keys.open(keys.seal('x'))).toBe('x');
  expect(keys.digest('x')).not.toBe(keys.digest('y'));
});
