import { expect, test } from 'vitest';
import { linkCount } from '../../src/web/parts/home/link-count.ts';

test.each([
  ['counting', null, 5],
  ['waiting', { all: 3, toDecide: 1 }, 5],
  ['decided', { all: 3, toDecide: 0 }, 5],
  ['unread', { all: 0, toDecide: 0 }, null],
  ['few', { all: 0, toDecide: 0 }, 1],
  ['none', { all: 0, toDecide: 0 }, 2],
] as const)('a number of links means: %s', (meaning, links, textsRead) => {
  expect(linkCount(links, textsRead)).toBe(meaning);
});
