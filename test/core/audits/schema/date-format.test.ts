import { expect, test } from 'vitest';
import { schemaDateFormat } from '../../../../src/core/audits/schema/date-format.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const dated = (date: string) => ({ meta: { 'article:published_time': date } });

test('dates in words or in the order of a country are reported, ISO dates with or without time are not', () => {
  const site = siteOf({
    '/a': dated('14/03/2026'),
    '/b': dated('March 14, 2026'),
    '/c': dated('2026-03-14'),
    '/d': dated('2026-03-14T08:00:00+01:00'),
    '/e': dated('20260314'),
    '/f': dated('2026-03-14T08:00:00.000Z'),
  });
  expect(faultyPages(schemaDateFormat, site)).toEqual(['/a', '/b', '/e']);
});

test('the end of validity of a price is a date like the others', () => {
  const offer = JSON.stringify({ '@type': 'Offer', priceValidUntil: '31/12/2026' });
  expect(faultyPages(schemaDateFormat, siteOf({ '/': { jsonLd: [offer] } }))).toEqual(['/']);
});
