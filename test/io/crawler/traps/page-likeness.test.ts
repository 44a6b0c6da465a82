import { expect, test } from '@jest/globals';
import { callsItselfVariant, wordsNumber } from '../../../../src/io/crawler/traps/page-likeness.ts';
import { emptyContent } from '../../store/store-samples.ts';

const url = 'https://example.fr/liste?tri=prix';
const canonical = (to: string) => ({ href: to, url: to, via: 'html' as const, inHead: true });

test('pages with the same title and text have the same number, others another', () => {
  const page = { ...emptyContent, title: 'Liste', bodyHash: '0123456789abcdef' };
  expect(wordsNumber(page)).toBe(wordsNumber({ ...page, words: 12 }));
  expect(wordsNumber(page)).not.toBe(wordsNumber({ ...page, title: 'Listes' }));
  expect(wordsNumber(page)).not.toBe(wordsNumber({ ...page, bodyHash: '1123456789abcdef' }));
  expect(Number.isSafeInteger(wordsNumber({ ...page, bodyHash: 'ffffffffffffffff' }))).toBe(true);
});

test('a page calls itself a variant by noindex, or by a canonical that is not its own address', () => {
  expect(callsItselfVariant(emptyContent, url)).toBe(false);
  expect(callsItselfVariant({ ...emptyContent, metaRobots: ['noindex', 'follow'] }, url)).toBe(true);
  expect(callsItselfVariant({ ...emptyContent, headerRobots: ['noindex'] }, url)).toBe(true);
  expect(callsItselfVariant({ ...emptyContent, canonicals: [canonical('https://example.fr/liste')] }, url)).toBe(true);
  expect(callsItselfVariant({ ...emptyContent, canonicals: [canonical(url)] }, url)).toBe(false);
});

test('on a copy at a private address, the public name of the page itself says nothing, that of another does', () => {
  const says = (to: string, at = 'http://localhost:8080/copie/liste?tri=prix') =>
    callsItselfVariant({ ...emptyContent, canonicals: [canonical(to)] }, at);
  expect(says('https://example.fr/boutique/liste?tri=prix')).toBe(false);
  expect(says('https://example.fr/boutique/liste')).toBe(true);
  expect(says('https://example.fr/boutique/autre?tri=prix')).toBe(true);
  expect(says('http://localhost:8080/liste?tri=prix')).toBe(true);
  expect(says('https://example.fr/boutique/liste?tri=prix', 'https://copie.fr/liste?tri=prix')).toBe(true);
});
