import { expect, test } from 'vitest';
import fc from 'fast-check';
import { fromPunycode } from '../../../../src/core/values/addresses/punycode.ts';
import { shownAddress } from '../../../../src/core/values/addresses/shown-address.ts';

test('addresses are shown with their letters', () => {
  expect(shownAddress('https://xn--cole-9oa.fr/th%C3%A9/')).toBe('https://école.fr/thé/');
  expect(shownAddress('http://127.0.0.1:80/r%C3%A9colte-d%E2%80%99%C3%A9t%C3%A9?q=c%C5%93ur')).toBe(
    'http://127.0.0.1:80/récolte-d’été?q=cœur',
  );
  expect(shownAddress('https://example.com/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8-kia')).toBe(
    'https://example.com/новости-kia',
  );
  expect(shownAddress('https://xn--wgv71a119e.jp/%E6%97%A5%E6%9C%AC/')).toBe('https://日本語.jp/日本/');
});

test('the addresses in a sentence are made readable', () => {
  expect(shownAddress('2 pages : /th%C3%A9i%C3%A8res/, /a (xn--cole-9oa.fr).')).toBe(
    '2 pages : /théières/, /a (école.fr).',
  );
  expect(shownAddress('Copie de xn--cole-9oa.fr.')).toBe('Copie de école.fr.');
  expect(shownAddress('100 % des pages')).toBe('100 % des pages');
});

const kept = {
  'a slash, a space and a percent sign': '/a%2Fb/deux%20mots/100%25/%C2%A0x',
  'a direction override': '/%E2%80%AEgnp.exe',
  'a joiner and a soft hyphen': '/a%E2%80%8Db%C2%ADc',
  'letters that are not UTF-8': '/caf%E9',
  'a lone mark: e and its accent in two signs': '/caf%65%CC%81',
  'a Cyrillic letter among Latin ones': '/p%D0%B0ge',
  'Cyrillic letters that read as Latin ones': '/%D1%81%D0%B0%D1%81%D0%B5',
  'a script from right to left': '/%D7%A9%D7%9C%D7%95%D7%9D/2',
  'a full-width slash and a dash': '/a%EF%BC%8Fb%E2%80%93c',
  'a click letter': '/a%C7%83b',
  'escapes in lower case, which would not be written so again': '/th%c3%a9',
  'a host that mixes scripts': 'https://xn--pple-43d.com/',
  'a host that reads as another': 'https://xn--80ak6aa92e.com/',
  'a host that stands for nothing': 'https://xn--a.fr/ http://xn--0.fr/ http://xn--9.fr/',
  'a folder that looks like a host': 'https://example.com/xn--cole-9oa/',
};
test.each(Object.entries(kept))('%s: as it is', (_, address) => expect(shownAddress(address)).toBe(address));

test('the readable address opens the same page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, query) => {
      const { href } = new URL(`https://example.com/${encodeURIComponent(path.toWellFormed())}`);
      const asked = new URL(`?q=${query.toWellFormed()}`, href).href;
      expect(new URL(shownAddress(asked)).href).toBe(asked);
    }),
  );
});

test('names of hosts are those of the platform', () => {
  for (const name of ['école', 'bücher', '日本語', 'россия', 'théière-fonte', 'ελλάδα', 'œuvre']) {
    const { hostname } = new URL(`http://${name}/`);
    expect(fromPunycode(hostname.slice(4))).toBe(name);
    expect(shownAddress(`http://${hostname}/`)).toBe(`http://${name}/`);
  }
});
