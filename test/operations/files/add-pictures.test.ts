import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ActionRow } from '../../../src/exports/audit/actions-json.ts';
import { localFiles as files } from '../../../src/io/files.ts';
import type { GuardedFetch } from '../../../src/io/services/guarded-fetch.ts';
import type { PicturedPlace, Printer } from '../../../src/io/services/printer.ts';
import { addPictures } from '../../../src/operations/files/add-pictures.ts';

let folder: string;
const html = '<li><!--picture 1--></li><li><!--picture 2--></li>';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-pictures-'));
  writeFileSync(join(folder, 'report.html'), html);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const actions = [
  { rank: 1, edits: [{ text: {}, page: 'https://a.fr/x', before: 'our prices' }], proof: [] },
  { rank: 2, edits: [{ text: {}, page: null }], proof: [{ text: {}, page: 'https://a.fr/%C3%A9t%C3%A9' }] },
  { rank: 3, edits: [], proof: [] },
] as unknown as readonly ActionRow[];
const asked: PicturedPlace[] = [];
const printer = (jpeg: string | null): Printer => ({
  find: async () => null,
  print: async () => null,
  pictures: async (places) => {
    asked.splice(0, asked.length, ...places);
    return places.map(() => (jpeg === null ? null : Buffer.from(jpeg)));
  },
});
const add = (jpeg: string | null) =>
  addPictures(
    {
      input: { url: 'https://a.fr/', out: folder },
      services: { files, printer: printer(jpeg), fetch: (() => undefined) as unknown as GuardedFetch },
      context: { locale: 'en' },
    },
    actions,
  );
const report = () => readFileSync(join(folder, 'report.html'), 'utf8');

test('an action is pictured at the words of its first edit, else at the page that shows its fault', async () => {
  await add('jpeg');
  expect(asked.map(({ url, words }) => [url, words])).toEqual([
    ['https://a.fr/x', 'our prices'],
    ['https://a.fr/%C3%A9t%C3%A9', null],
  ]);
  expect(report()).toContain('<img src="data:image/jpeg;base64,anBlZw==" alt="View of https://a.fr/x">');
  expect(report()).toContain('alt="View of https://a.fr/été"');
});

test('without a browser the report stays as it is', async () => {
  await add(null);
  expect(report()).toBe(html);
});
