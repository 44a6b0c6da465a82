import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { localFiles } from '../../../src/io/files.ts';
import { keepPrevious } from '../../../src/operations/files/keep-previous.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-keep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what a person filled is kept under another name, each time', async () => {
  const path = join(folder, 'steering.xlsx');
  expect(await keepPrevious(path, localFiles)).toBeNull();
  for (const [at, text] of ['filled', 'filled again'].entries()) {
    writeFileSync(path, text);
    const copy = await keepPrevious(path, localFiles);
    expect(copy).toBe(join(folder, `steering.old-${at + 1}.xlsx`));
    expect(readFileSync(copy!, 'utf8')).toBe(text);
  }
});

test('a file that does not change needs no copy', async () => {
  const path = join(folder, 'company.yaml');
  writeFileSync(path, 'name: Atelier\n');
  expect(await keepPrevious(path, localFiles, 'name: Atelier\n')).toBeNull();
  expect(await keepPrevious(path, localFiles, 'name: Rucher\n')).toBe(join(folder, 'company.old-1.yaml'));
});
