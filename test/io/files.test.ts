import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { localFiles, prepareFile } from '../../src/io/files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-files-'));
});

test('a file is written whole, with its folders, and no temporary file is left', async () => {
  await localFiles.write(join(folder, 'a/b/plan.json'), '{}\n');
  expect(readFileSync(join(folder, 'a/b/plan.json'), 'utf8')).toBe('{}\n');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['plan.json']);
  expect(await localFiles.exists(join(folder, 'a/b/plan.json'))).toBe(true);
  expect(await localFiles.exists(join(folder, 'lost'))).toBe(false);
});

test('lines from any iterable are each ended once', async () => {
  async function* lines() {
    yield 'é';
    yield 'b\n';
  }
  await localFiles.writeLines(join(folder, 'x.jsonl'), lines());
  expect(Buffer.from(await localFiles.read(join(folder, 'x.jsonl'))).toString()).toBe('é\nb\n');
});

test('a source that fails leaves the previous file unchanged', async () => {
  const path = join(folder, 'x.jsonl');
  writeFileSync(path, 'before\n');
  const broken = function* () {
    yield 'half'.repeat(100_000);
    throw new Error('source broke');
  };
  await expect(localFiles.writeLines(path, broken())).rejects.toThrow('source broke');
  expect(readFileSync(path, 'utf8')).toBe('before\n');
  expect(readdirSync(folder)).toEqual(['x.jsonl']);
});

test('a full disk is reported as such', async () => {
  if (!existsSync('/dev/full')) return console.log('skipped: no /dev/full on this system');
  const { symlinkSync } = await import('node:fs');
  symlinkSync('/dev/full', join(folder, 'x.json.part'));
  await expect(localFiles.write(join(folder, 'x.json'), 'hello')).rejects.toMatchObject({ code: 'storage-full' });
});

test('a path that does not exist, or is a folder, is rejected with what to do', async () => {
  const parts = async (path: string) => {
    for await (const part of localFiles.parts(path)) expect(part.length).toBeGreaterThan(0);
  };
  for (const read of [localFiles.read, parts]) {
    await expect(read(join(folder, 'lost.html'))).rejects.toMatchObject({
      code: 'invalid-input',
      detail: { fr: expect.stringContaining('n’existe pas'), en: expect.stringContaining('does not exist') },
    });
    await expect(read(folder)).rejects.toMatchObject({ detail: { fr: expect.stringContaining('est un dossier') } });
  }
});

test('writing is tried before the work starts: no file is left, and a failure is reported with what to do', async () => {
  await prepareFile(join(folder, 'new/report.xml'));
  expect(readdirSync(join(folder, 'new'))).toEqual([]);
  writeFileSync(join(folder, 'x.part'), 'ha');
  await prepareFile(join(folder, 'x'));
  expect(readFileSync(join(folder, 'x.part'), 'utf8')).toBe('ha');
  await expect(prepareFile(folder)).rejects.toMatchObject({
    detail: { en: expect.stringContaining('it is a folder') },
  });
  await expect(prepareFile(join(folder, 'n'.repeat(300)))).rejects.toMatchObject({
    detail: { en: expect.stringContaining('too long') },
  });
  await expect(prepareFile(join(folder, 'x.part/y'))).rejects.toMatchObject({ code: 'invalid-input' });
});
