import { expect, test } from '@jest/globals';
import { parsedUrl, resolveUrl } from '../../../src/core/values/url.ts';

/** Often enough for V8 to compile what is asked, in a thread of its own: Node 20 errs from some 2,000 to 4,000 calls on. */
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
