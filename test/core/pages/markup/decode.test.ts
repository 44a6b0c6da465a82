import { describe, expect, test } from '@jest/globals';
import { charsetParameter, decode, encodingName } from '../../../../src/core/pages/markup/decode.ts';

const charsetOf = (bytes: Uint8Array, charset: string | null): string => decode(bytes, charset).charset;

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

describe('the order of the signs', () => {
  test('a byte order mark beats the header', () => {
    expect(decode(utf8('\ufeffÉté'), 'iso-8859-1')).toEqual({ text: 'Été', charset: 'utf-8', flags: [] });
  });
  test('the header beats the meta', () => {
    expect(decode(utf8('<meta charset=iso-8859-1>Été'), 'utf-8').text).toContain('Été');
  });
  test('an unknown label of the header counts as none, and is said', () => {
    const { text, flags } = decode(utf8('<meta charset=utf-8>Été'), 'foo-bar');
    expect(text).toContain('Été');
    expect(flags).toEqual(['unknown-charset']);
  });
  test('a meta after the first 1,024 bytes is found', () => {
    expect(charsetOf(utf8(`<!--${'x'.repeat(3000)}--><meta charset=shift_jis>`), null)).toBe('shift_jis');
  });
  test('a meta inside a late script is no meta', () => {
    const script = `<script>${'x'.repeat(2000)} "<meta charset=shift_jis>"</script>`;
    expect(charsetOf(utf8(`${script}é`), null)).toBe('utf-8');
  });
  test('without a sign, valid UTF-8 is UTF-8 and the rest is windows-1252', () => {
    expect(charsetOf(utf8('Été'), null)).toBe('utf-8');
    expect(charsetOf(latin('\xc9t\xe9'), null)).toBe('windows-1252');
  });
});

describe('labels', () => {
  test('a meta utf-16 means utf-8, x-user-defined means windows-1252', () => {
    expect(charsetOf(utf8('<meta charset=utf-16le>'), null)).toBe('utf-8');
    expect(charsetOf(utf8('<meta charset=x-user-defined>'), null)).toBe('windows-1252');
  });
  test('UTF-7 and UTF-32 are never obeyed', () => {
    expect(encodingName('utf-7')).toBeNull();
    expect(encodingName('utf-32')).toBeNull();
    expect(decode(latin('+ADw-script+AD4-'), 'utf-7').text).toBe('+ADw-script+AD4-');
  });
  test('the http-equiv form needs its pragma', () => {
    const meta = '<meta content="text/html; charset=euc-jp"';
    expect(charsetOf(utf8(`${meta}>`), null)).toBe('windows-1252');
    expect(charsetOf(utf8(`${meta} http-equiv=content-type>`), null)).toBe('euc-jp');
  });
  test('the charset parameter is read with quotes, capitals and neighbours', () => {
    expect(charsetParameter('Text/HTML;Charset="UTF-8"; x=1')).toBe('UTF-8');
    expect(charsetParameter('text/html; charset=')).toBeNull();
    expect(charsetParameter(null)).toBeNull();
  });
});

test('a document that opens as the last one has its charset; one that was told late says nothing of the next', () => {
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

test('windows-1252 gives the characters that browsers show for 0x80–0x9F', () => {
  expect(decode(new Uint8Array([0x80, 0x9c, 0x92]), 'iso-8859-1').text).toBe('€œ’');
});

test('labels that the platform cannot decode fall back instead of throwing', () => {
  for (const label of ['iso-8859-16', 'replacement', 'x-user-defined'])
    expect(decode(latin('abc'), label).text).toBe('abc');
});

test('NUL and broken bytes become U+FFFD and are said', () => {
  expect(decode(new Uint8Array([0x61, 0, 0xff]), 'utf-8')).toEqual({
    text: 'a\ufffd\ufffd',
    charset: 'utf-8',
    flags: ['bad-bytes'],
  });
});
