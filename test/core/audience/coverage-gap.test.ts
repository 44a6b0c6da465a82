import { expect, test } from 'vitest';
import { accessStatus, coverageGap } from '../../../src/core/audience/coverage-gap.ts';

test('a need without page is missing one, whatever the access', () => {
  expect(accessStatus(null, null)).toBe('missing_page');
});

test('a page without a path of links is too deep', () => {
  expect(accessStatus('/a', { depth: null, inlinksSameTopic: 5 })).toBe('too_deep');
});

test('a page its topic hardly links to is weakly linked', () => {
  expect(accessStatus('/a', { depth: 2, inlinksSameTopic: 1 })).toBe('weak_links');
});

test('a missing page costs more than a weakly linked one', () => {
  expect(coverageGap(0.5, 1, 'missing_page')).toBe(0.7);
  expect(coverageGap(0.5, 1, 'weak_links')).toBe(0.6);
});
