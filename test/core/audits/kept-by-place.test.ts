import { expect, test } from '@jest/globals';
import { keptByPlace } from '../../../src/core/audits/kept-by-place.ts';
import { siteOf } from '../../support/site-of.ts';

test('a link that comes back at its place is not asked about again, another one there is', () => {
  const [first, second] = siteOf({ '/': ['/a', '/b'], '/a': [], '/b': [] }).pages[0]!.record.links;
  const asked: string[] = [];
  const pathOf = keptByPlace(({ to }) => {
    asked.push(to);
    return new URL(to).pathname;
  });
  expect([pathOf(first!, 0), pathOf(first!, 0), pathOf(second!, 0), pathOf(first!, 1)]).toEqual([
    '/a',
    '/a',
    '/b',
    '/a',
  ]);
  expect(asked).toHaveLength(3);
});
