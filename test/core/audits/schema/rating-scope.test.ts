import { expect, test } from 'vitest';
import { schemaRatingScope } from '../../../../src/core/audits/schema/rating-scope.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a rating on the organisation is flagged, on a product it is not', () => {
  const rated = (type: string) => ({
    jsonLd: [JSON.stringify({ '@type': type, name: 'Bol', aggregateRating: { ratingValue: 5 } })],
  });
  expect(faultyPages(schemaRatingScope, siteOf({ '/': rated('Product'), '/a': rated('LocalBusiness') }))).toEqual([
    '/a',
  ]);
});
