import { expect, test } from 'vitest';
import { indexableReasonOf } from '../../../../src/core/audits/facts/indexability.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

const record = (page: PageLiteral) => siteOf({ '/': [], '/a': page }).pageOf.get('https://exemple.fr/a')!.record;
const reason = (page: PageLiteral, today?: string) => indexableReasonOf(record(page), today);

test('a sound page is indexable', () => {
  expect(reason({})).toBeNull();
});

test('what keeps a page out is its answer, its directives or its canonical', () => {
  expect(reason({ status: 404 })).toBe('status');
  expect(reason({ redirectTo: '/' })).toBe('redirect');
  expect(reason({ status: null, error: 'robots' })).toBe('robots');
  expect(reason({ noindex: true })).toBe('noindex');
  expect(reason({ canonical: '/' })).toBe('canonical');
});

test('noindex comes before the canonical', () => {
  expect(reason({ noindex: true, canonical: '/' })).toBe('noindex');
});

test('a page expires on its day, once the day is known', () => {
  const expiring = { metaRobots: ['unavailable_after: 2026-01-31'] };
  expect([reason(expiring), reason(expiring, '2026-01-01'), reason(expiring, '2026-02-02')]).toEqual([
    null,
    null,
    'noindex',
  ]);
});
