import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import iconv from 'iconv-lite';
import { numberedFigures, readStructured } from '../../src/io/structured-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'structured-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('a file in %s keeps its accents', async (encoding) => {
  const content = iconv.encode('nom: Société du Rhône\n', encoding, { addBOM: encoding.startsWith('utf-16') });
  expect(await readStructured(await file(`${encoding}.yaml`, content))).toEqual({ nom: 'Société du Rhône' });
});

test.each([
  ['double.yaml', 'name: A\nname: B\n', /ligne 2\u202f: ce champ est écrit deux fois/],
  ['tab.yaml', 'a:\n\tb: 1\n', /ligne 2\u202f: les retraits s’écrivent avec des espaces/],
  ['vide.yaml', ' \n', /est vide/],
])('%s is rejected with an explanation', async (name, content, words) => {
  const reading = readStructured(await file(name, content));
  await expect(reading).rejects.toMatchObject({ code: 'invalid-input', detail: { fr: expect.stringMatching(words) } });
});

test('a folder is rejected as such', async () => {
  await expect(readStructured(folder)).rejects.toMatchObject({
    detail: { fr: `${folder} est un dossier\u202f: donnez un fichier.` },
  });
});

test('an answer that is a question mark alone needs no quotes', async () => {
  const path = await file('answers.yaml', 'name: Atelier\nmargin: ?\ntarget: ? # plus tard\nquestion: Pourquoi ?\n');
  expect(await readStructured(path)).toEqual({ name: 'Atelier', margin: '?', target: '?', question: 'Pourquoi ?' });
});

test('a figure counted twice under one name is kept twice', () => {
  const text =
    'siteTotals:\n  ownMetrics:\n    boxes: 40\n    of those, left: 3\n    letters: 9\n    of those, left: 2\n';
  expect(numberedFigures(text)?.toJS()).toEqual({
    siteTotals: { ownMetrics: { boxes: 40, 'of those, left': 3, letters: 9, 'of those, left (2)': 2 } },
  });
});

test('a field repeated anywhere else is an error', () => expect(numberedFigures('name: a\nname: b\n')).toBeNull());

test('a file that counts two things under one name is read', async () => {
  const path = await file('twice.yaml', 'ownMetrics:\n  boxes: 40\n  of those, left: 3\n  of those, left: 2\n');
  expect(await readStructured(path)).toEqual({
    ownMetrics: { boxes: 40, 'of those, left': 3, 'of those, left (2)': 2 },
  });
});
