import { expect, test } from 'vitest';
import iconv from 'iconv-lite';
import { decodeTable } from '../../../../src/core/framework/imports/decode-table.ts';

const text = 'Coût;Délivrés\n3,50 €;l’été – œuf\n';

test.each(['utf-8', 'windows-1252', 'utf-16le'] as const)('%s is recognised from its bytes', (encoding) => {
  const bytes = iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' });
  expect(decodeTable(bytes)).toMatchObject({ kind: 'decoded', text, encoding, bom: encoding === 'utf-16le' });
});

test('UTF-16 without a mark is detected by its zeros', () => {
  expect(decodeTable(iconv.encode('a,b\n1,2\n', 'utf-16le'))).toMatchObject({ encoding: 'utf-16le', bom: false });
});

test('a text decoded once too often is restored as a whole', () => {
  const mangled = iconv.decode(Buffer.from(text), 'windows-1252');
  expect(decodeTable(Buffer.from(mangled))).toMatchObject({ text, repaired: true });
});

test('bytes that are not text are rejected', () => {
  expect(decodeTable(new Uint8Array())).toMatchObject({ reason: 'empty-file' });
  expect(decodeTable(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d))).toMatchObject({ reason: 'not-a-table' });
  expect(decodeTable(Buffer.from('a;b\nd\ufffdcor;2\n'))).toMatchObject({ reason: 'lost-characters', lines: [2] });
});
