import { expect, test } from 'vitest';
import { parsedUrl, resolveUrl } from '../../../src/core/values/url.ts';

/**
 * Enough calls for V8 to compile the function, in a separate thread: Node 20 fails from some 2,000 to 4,000 calls on.
 */
const often = 100_000;

test.each([[undefined], ['https://tilleul.example.fr/']])(
  'a host with accents is one however often it is asked about',
  (base) => {
    const answers = new Set<string | null>();
    for (let asked = 0; asked < often; asked += 1) answers.add(resolveUrl('https://école.fr/a', base));
    expect([...answers]).toEqual(['https://xn--cole-9oa.fr/a']);
  },
);

test('what is no address is none, with accents or without', () => {
  expect([parsedUrl('https://é:x/'), parsedUrl('https://a:x/'), parsedUrl('/a')]).toEqual([null, null, null]);
});
