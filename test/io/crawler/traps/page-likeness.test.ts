import { expect, test } from 'vitest';
import { isDeclaredVariant, wordsHash } from '../../../../src/io/crawler/traps/page-likeness.ts';
import { emptyContent } from '../../store/store-samples.ts';

const url = 'https://example.fr/liste?tri=prix';
const canonical = (to: string) => ({ href: to, url: to, via: 'html' as const, inHead: true });

test('pages with the same title and text have the same hash, others a different one', () => {
  const page = { ...emptyContent, title: 'Liste', bodyHash: '0123456789abcdef' };
  expect(wordsHash(page)).toBe(wordsHash({ ...page, words: 12 }));
  expect(wordsHash(page)).not.toBe(wordsHash({ ...page, title: 'Listes' }));
  expect(wordsHash(page)).not.toBe(wordsHash({ ...page, bodyHash: '1123456789abcdef' }));
  expect(Number.isSafeInteger(wordsHash({ ...page, bodyHash: 'ffffffffffffffff' }))).toBe(true);
});

test('a page is a declared variant by noindex, or by a canonical that is not its own URL', () => {
  expect(isDeclaredVariant(emptyContent, url)).toBe(false);
  expect(isDeclaredVariant({ ...emptyContent, metaRobots: ['noindex', 'follow'] }, url)).toBe(true);
  expect(isDeclaredVariant({ ...emptyContent, headerRobots: ['noindex'] }, url)).toBe(true);
  expect(isDeclaredVariant({ ...emptyContent, canonicals: [canonical('https://example.fr/liste')] }, url)).toBe(true);
  expect(isDeclaredVariant({ ...emptyContent, canonicals: [canonical(url)] }, url)).toBe(false);
});

test('on a copy at a private address, a canonical to the public URL of the page itself does not count, one to another page does', () => {
  const says = (to: string, at = 'http://localhost:8080/copie/liste?tri=prix') =>
    isDeclaredVariant({ ...emptyContent, canonicals: [canonical(to)] }, at);
  expect(says('https://example.fr/boutique/liste?tri=prix')).toBe(false);
  expect(says('https://example.fr/boutique/liste')).toBe(true);
  expect(says('https://example.fr/boutique/autre?tri=prix')).toBe(true);
  expect(says('http://localhost:8080/liste?tri=prix')).toBe(true);
  expect(says('https://example.fr/boutique/liste?tri=prix', 'https://copie.fr/liste?tri=prix')).toBe(true);
});
