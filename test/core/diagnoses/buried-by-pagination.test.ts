import { expect, test } from 'vitest';
import { buriedByPagination } from '../../../src/core/diagnoses/buried-by-pagination.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

/** A chain of pages, each with one entry. */
const chain = (pathOf: (at: number) => string): Record<string, PageLiteral> =>
  Object.fromEntries(
    Array.from({ length: 24 }, (_, at) => at + 1).flatMap((at) => [
      [at === 1 ? '/' : pathOf(at), { links: [pathOf(at + 1), `/piece-${at}`].slice(at === 24 ? 1 : 0) }],
      [`/piece-${at}`, { links: [] }],
    ]),
  );

test('pages that only the last pages of a list lead to are buried', () => {
  const found = diagnosisOf(buriedByPagination, siteOf(chain((at) => `/page/${at}/`)));
  expect(found?.pages).toBeGreaterThanOrEqual(10);
  expect(found?.sentence.en).toContain('more than 8 clicks from the home page, up to 24');
});

test('a long story told chapter after chapter is no list', () => {
  expect(diagnosisOf(buriedByPagination, siteOf(chain((at) => `/chapitre-${at}`)))).toBeNull();
});
