import { expect, test } from 'vitest';
import iconv from 'iconv-lite';
import { fileText } from '../../../src/operations/sites/draft-page.ts';

const text = '<p>Récolte d’été, à l’œil.</p>';
const read = (bytes: Uint8Array) => fileText('brouillon', true, { read: async () => bytes });

test.each(['utf-8', 'utf-16le', 'windows-1252'])('a draft in %s keeps its accents', async (encoding) => {
  expect(await read(iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' }))).toBe(text);
});

test.each([
  ['a Word document', Buffer.from('PK\u0003\u0004 word/document.xml')],
  ['a PDF', Buffer.from('%PDF-1.7\n')],
  ['a picture', Buffer.from(Array.from({ length: 2_000 }, (_, at) => (at * 97) % 256))],
])('%s is rejected with what to give', async (_what, bytes) => {
  await expect(read(bytes)).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { fr: expect.stringMatching(/n’est pas un texte.*HTML/) },
  });
});
