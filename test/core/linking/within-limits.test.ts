import { expect, test } from 'vitest';
import type { LinkingPage } from '../../../src/core/linking/linking-page.ts';
import { withinLimits } from '../../../src/core/linking/within-limits.ts';

const page = (url: string, words = 1200, given: object = {}) =>
  ({
    text: { url, language: 'fr', blocks: [{ text: Array(words).fill('mot').join(' ') }] },
    anchorsIn: [],
    duplicateGroup: null,
    ...given,
  }) as unknown as LinkingPage;
const source = page('/source');
let block = 0;
const candidate = (target: LinkingPage, anchor: string, given: object = {}) => ({
  source,
  target,
  place: { block: (block += 1), start: 0, offset: 0, sentence: 's', stems: [anchor], anchor, ...given },
});
const kept = (...candidates: object[]) => withinLimits(candidates as never).length;

test('a page gets five links at most, and one for each 120 words', () => {
  const many = (from: LinkingPage) =>
    Array.from({ length: 8 }, (_, at) => ({ ...candidate(page(`/t${at}`), `a${at}`), source: from }));
  expect([kept(...many(page('/long'))), kept(...many(page('/short', 240))), kept(...many(page('/tiny', 10)))]).toEqual([
    5, 2, 1,
  ]);
});

test('a sentence gets one link', () => {
  const place = { block: 900, start: 10, offset: 10 };
  expect(kept(candidate(page('/a'), 'a', place), candidate(page('/b'), 'b', place))).toBe(1);
});

test('a sentence that lists pages gets two links, and more while most of its words are no link', () => {
  const listed = (length: number) =>
    ['alpha', 'gamma', 'delta'].map((anchor, at) => ({
      ...candidate(page(`/${anchor}`), anchor, {
        block: 901 + length,
        start: 6 * at,
        end: 6 * at + 5,
        offset: 6 * at,
        sentence: 's'.repeat(length),
      }),
      enumerable: true,
    }));
  expect([kept(...listed(60)), kept(...listed(40))]).toEqual([3, 2]);
});

test('an anchor points to one page', () => {
  expect(kept(candidate(page('/a'), 'velo'), candidate(page('/b'), 'velo'))).toBe(1);
});

test('an anchor has four links in ten of its target at most, from five links on', () => {
  const target = page('/t', 1200, { anchorsIn: ['velo', 'velo', 'casque', 'frein'] });
  expect([kept(candidate(target, 'velo')), kept(candidate(target, 'selle'))]).toEqual([0, 1]);
  expect(kept(candidate(page('/u', 1200, { anchorsIn: ['velo'] }), 'velo'))).toBe(1);
});

test('a duplicate of the source does not get the same sentence again', () => {
  const target = page('/t');
  const copies = ['/c1', '/c2'].map((url) => ({
    ...candidate(target, 'velo'),
    source: page(url, 1200, { duplicateGroup: 'g' }),
  }));
  expect(kept(...copies)).toBe(1);
});

test('a pair of pages gets one link: the best that no limit excludes', () => {
  const target = page('/t', 1200, { anchorsIn: ['velo', 'velo', 'casque', 'frein'] });
  expect(kept(candidate(target, 'velo'), candidate(target, 'selle'), candidate(target, 'guidon'))).toBe(1);
});
