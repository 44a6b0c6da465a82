import { expect, test } from 'vitest';
import { schemaMissingRequired } from '../../../../src/core/audits/schema/missing-required.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an event without date is flagged, a whole one is not', () => {
  const event = (more: object) => ({
    jsonLd: [JSON.stringify({ '@type': 'Event', name: 'Portes ouvertes', location: 'Nantes', ...more })],
  });
  expect(
    faultyPages(schemaMissingRequired, siteOf({ '/': event({ startDate: '2026-05-02' }), '/a': event({}) })),
  ).toEqual(['/a']);
});
