import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { localFiles } from '../../../src/io/files.ts';
import { readOutput } from '../../../src/operations/files/read-output.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-output-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('a .jsonl is read as its rows, in order, and another file as its document', async () => {
  write('pages.jsonl', '{"url":"https://a.fr/"}\n{"url":"https://a.fr/b"}\n');
  write('topics.json', '[{"id":"honey"}]');
  const pages = await readOutput({ folder, name: 'pages.jsonl' }, localFiles);
  const topics = await readOutput({ folder, name: 'topics.json' }, localFiles);
  expect([pages.map(({ url }) => url), topics]).toEqual([['https://a.fr/', 'https://a.fr/b'], [{ id: 'honey' }]]);
});

test('a list without rows is empty, and one that is absent is not found', async () => {
  write('images.jsonl', '');
  expect(await readOutput({ folder, name: 'images.jsonl' }, localFiles)).toEqual([]);
  await expect(readOutput({ folder, name: 'links.jsonl' }, localFiles)).rejects.toMatchObject({ code: 'not-found' });
});

test('a damaged file is refused with the line that is wrong', async () => {
  write('findings.jsonl', '{"check":"title.missing"}\n{"check"\n');
  await expect(readOutput({ folder, name: 'findings.jsonl' }, localFiles)).rejects.toMatchObject({
    detail: { en: expect.stringMatching(/line 2/) },
  });
});
