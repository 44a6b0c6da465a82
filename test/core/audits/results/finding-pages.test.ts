import { expect, test } from '@jest/globals';
import { findingPages } from '../../../../src/core/audits/results/finding-pages.ts';

test('a fault that many pages share names all of them', () => {
  expect(findingPages({ page: null, pages: ['a', 'b'], evidence: { pages: 2, examples: ['a'] } })).toEqual(['a', 'b']);
});

test('a group lists its pages once, with its first page', () => {
  expect(findingPages({ page: 'a', evidence: { pages: 2, urls: ['a', 'b'] } })).toEqual(['a', 'b']);
});

test('addresses of files are not pages, and a fault of the site has none', () => {
  expect(findingPages({ page: 'a', evidence: { urls: ['http://x/script.js'] } })).toEqual(['a']);
  expect(findingPages({ page: null, evidence: {} })).toEqual([null]);
});
