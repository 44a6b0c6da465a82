import { expect, test } from 'vitest';
import { defineExport, type ExportContent } from '../../../src/exports/export.ts';
import type { Files } from '../../../src/io/services/files.ts';
import { writeExports } from '../../../src/operations/files/write-exports.ts';

const word = (name: string) => ({ name, title: { fr: name, en: name } });
const one = (id: string, content: ExportContent | null, document?: string) =>
  defineExport({
    id,
    mediaType: 'text/plain',
    ...(document === undefined ? {} : { document: word(document) }),
    render: (_source: string) => content,
  });

const catalogue = [
  one('a.txt', 'a'),
  one('b.txt', ['b\n', 'c\n']),
  one('none.txt', null),
  { ...one('read.json', null), isRead: true as const },
  one('d.docx', 'd', 'docx'),
];

async function written(documents: readonly string[]): Promise<[string, unknown][]> {
  const found: [string, unknown][] = [];
  const files = {
    write: async (path: string, content: unknown) => void found.push([path, content]),
    remove: async (path: string) => void found.push([path, null]),
    writeLines: async (path: string, lines: Iterable<string>) => void found.push([path, [...lines]]),
  } as unknown as Files;
  await writeExports(catalogue, 'source', { folder: 'out', documents, files });
  return found;
}

test('every file with content is written, in the order of the catalogue, and one of an earlier run without is removed unless runs read it', async () => {
  expect(await written([])).toEqual([
    ['out/a.txt', 'a'],
    ['out/b.txt', ['b\n', 'c\n']],
    ['out/none.txt', null],
  ]);
});

test('a document is written when it is requested', async () => {
  expect((await written(['docx'])).at(-1)).toEqual(['out/d.docx', 'd']);
});
