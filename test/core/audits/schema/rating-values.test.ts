import { expect, test } from 'vitest';
import { schemaRatingValues } from '../../../../src/core/audits/schema/rating-values.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

function messageOf(rating: object): string | undefined {
  const aggregateRating = { '@type': 'AggregateRating', ratingValue: '4.5', reviewCount: 12, ...rating };
  const product = JSON.stringify({ '@type': 'Product', name: 'Bol', aggregateRating });
  return faultsOf(schemaRatingValues, siteOf({ '/': { jsonLd: [product] } }))[0]?.message.en;
}

test('a rating within its scale is sound', () => {
  expect(messageOf({})).toBeUndefined();
  expect(messageOf({ ratingValue: '9.5', bestRating: '10' })).toBeUndefined();
  expect(messageOf({ ratingValue: '90%' })).toBeUndefined();
});

test('a rating outside its scale, which is 1 to 5 where none is declared', () => {
  expect(messageOf({ ratingValue: '9.5' })).toBe('The rating 9.5 is outside its scale, 1 to 5.');
  expect(messageOf({ ratingValue: 4, worstRating: 5, bestRating: 10 })).toContain('outside its scale, 5 to 10');
});

test('a rating that is no number, and an average of no review', () => {
  expect(messageOf({ ratingValue: '4,5' })).toBe('The rating “4,5” is not a number.');
  expect(messageOf({ reviewCount: '0' })).toBe('The average rating counts no review.');
});
