import { expect, test } from 'vitest';
import { visitorAddresses } from '../../../../src/core/values/addresses/visitor-addresses.ts';

test('an address comes first, then its variants with the slash, www. and the other scheme', () => {
  const found = visitorAddresses('https://example.com/guide?x=1#top');
  expect(found.slice(0, 4)).toEqual([
    'https://example.com/guide?x=1',
    'https://example.com/guide/?x=1',
    'https://www.example.com/guide?x=1',
    'https://www.example.com/guide/?x=1',
  ]);
  expect(found).toContain('http://www.example.com/guide/?x=1');
  expect(found).toHaveLength(8);
});
