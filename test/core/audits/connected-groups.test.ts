import { expect, test } from 'vitest';
import { connectedGroups } from '../../../src/core/audits/connected-groups.ts';

test('pairs that share a member are one family, others are their own', () => {
  const pairs = [
    { a: '/ios', b: '/macos' },
    { a: '/tvos', b: '/watchos' },
    { a: '/x', b: '/y' },
    { a: '/macos', b: '/watchos' },
    { a: '/ios', b: '/watchos' },
  ];
  expect(connectedGroups(pairs)).toEqual([
    ['/ios', '/macos', '/tvos', '/watchos'],
    ['/x', '/y'],
  ]);
  expect(connectedGroups([])).toEqual([]);
});
