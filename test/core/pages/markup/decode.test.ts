import { describe, expect, test } from 'vitest';
import { charsetParameter, decode, encodingName } from '../../../../src/core/pages/markup/decode.ts';

const charsetOf = (bytes: Uint8Array, charset: string | null): string => decode(bytes, charset).charset;

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

describe('the encoding', () => {
  test('of a byte order mark takes precedence over the header', () => {
    expect(decode(utf8('\ufeffÉté'), 'iso-8859-1')).toEqual({ text: 'Été', charset: 'utf-8', flags: [] });
  });
  test('of the header takes precedence over the meta element', () => {
    expect(decode(utf8('<meta charset=iso-8859-1>Été'), 'utf-8').text).toContain('Été');
  });
  test('of an unknown header label is ignored and flagged', () => {
    const { text, flags } = decode(utf8('<meta charset=utf-8>Été'), 'foo-bar');
    expect(text).toContain('Été');
    expect(flags).toEqual(['unknown-charset']);
  });
  test('of a meta element after the first 1,024 bytes is used', () => {
    expect(charsetOf(utf8(`<!--${'x'.repeat(3000)}--><meta charset=shift_jis>`), null)).toBe('shift_jis');
  });
  test('of a meta element in a late script is ignored', () => {
    const script = `<script>${'x'.repeat(2000)} "<meta charset=shift_jis>"</script>`;
    expect(charsetOf(utf8(`${script}é`), null)).toBe('utf-8');
  });
  test('is UTF-8 for valid UTF-8 and windows-1252 otherwise, when none is declared', () => {
    expect(charsetOf(utf8('Été'), null)).toBe('utf-8');
    expect(charsetOf(latin('\xc9t\xe9'), null)).toBe('windows-1252');
  });
});

describe('labels', () => {
  test('utf-16 in a meta element means utf-8, x-user-defined means windows-1252', () => {
    expect(charsetOf(utf8('<meta charset=utf-16le>'), null)).toBe('utf-8');
    expect(charsetOf(utf8('<meta charset=x-user-defined>'), null)).toBe('windows-1252');
  });
  test('UTF-7 and UTF-32 are ignored', () => {
    expect(encodingName('utf-7')).toBeNull();
    expect(encodingName('utf-32')).toBeNull();
    expect(decode(latin('+ADw-script+AD4-'), 'utf-7').text).toBe('+ADw-script+AD4-');
  });
  test('the http-equiv form needs its pragma', () => {
    const meta = '<meta content="text/html; charset=euc-jp"';
    expect(charsetOf(utf8(`${meta}>`), null)).toBe('windows-1252');
    expect(charsetOf(utf8(`${meta} http-equiv=content-type>`), null)).toBe('euc-jp');
  });
  test('the charset parameter may be quoted, in capitals, and followed by others', () => {
    expect(charsetParameter('Text/HTML;Charset="UTF-8"; x=1')).toBe('UTF-8');
    expect(charsetParameter('text/html; charset=')).toBeNull();
    expect(charsetParameter(null)).toBeNull();
  });
});

test('the cached start of the last document gives the same charset; a late charset is not cached', () => {
  const opening = '<html><meta charset=euc-jp>';
  for (const rest of ['', '<meta charset=utf-8>', 'é']) expect(charsetOf(utf8(opening + rest), null)).toBe('euc-jp');
  expect(charsetOf(utf8(`<html><meta charset=big5>${opening}`), null)).toBe('big5');
  const cut = '<meta http-equiv=content-type content="text/html; charset=iso-8859-9" title="a>';
  expect(charsetOf(utf8(cut), null)).toBe('windows-1252');
  expect(charsetOf(utf8(`${cut}b" charset=utf-8>`), null)).toBe('utf-8');
  const hidden = '<script>"<!--"</script><meta charset=euc-jp>';
  expect(charsetOf(utf8(hidden + 'x'.repeat(2000)), null)).toBe('euc-jp');
  expect(charsetOf(utf8(`${hidden}--><meta charset=big5>`), null)).toBe('big5');
});

test('0x80–0x9F of windows-1252 are decoded as in browsers', () => {
  expect(decode(new Uint8Array([0x80, 0x9c, 0x92]), 'iso-8859-1').text).toBe('€œ’');
});

test('labels that the platform cannot decode fall back to windows-1252', () => {
  for (const label of ['iso-8859-16', 'replacement', 'x-user-defined'])
    expect(decode(latin('abc'), label).text).toBe('abc');
});

test('NUL and invalid bytes become U+FFFD and are flagged', () => {
  expect(decode(new Uint8Array([0x61, 0, 0xff]), 'utf-8')).toEqual({
    text: 'a\ufffd\ufffd',
    charset: 'utf-8',
    flags: ['bad-bytes'],
  });
});
