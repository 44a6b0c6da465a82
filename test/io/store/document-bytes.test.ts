import { expect, test } from '@jest/globals';
import { bytesOfDocument, documentOfBytes } from '../../../src/io/store/document-bytes.ts';

test('a document reads as it was written', () => {
  const document = { name: 'Grès émaillé', pages: Array.from({ length: 300 }, (_, page) => ({ page })), none: null };
  const bytes = bytesOfDocument(document);
  expect(documentOfBytes(bytes)).toEqual(document);
  expect(bytes.length).toBeLessThan(JSON.stringify(document).length / 2);
});

test('what a text column would refuse is repaired as it is there', () => {
  expect(documentOfBytes(bytesOfDocument({ 'a\0': '\ud800' }))).toEqual({ 'a\ufffd': '\ufffd' });
});
