import { expect, test } from 'vitest';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { companyWith } from '../../../support/small-company.ts';

const found = (...notes: string[]) =>
  foundInsights(insightFactsOf(companyWith({ notes }))).find(({ kind }) => kind.id === 'dated-fact');

test('what follows an end on which money depends is asked for in the first weeks of the cycle', () => {
  const one = found('The county agreement ends on 31 May 2027.', 'County agreement: 9,000 € a year.');
  expect(one?.argument.en).toMatch(/^Yes, ask for what follows at once: €9,000 end on that day/);
  expect(one?.action?.before).toBe('2027-02-01');
});
test('another end keeps its own day', () =>
  expect(found('The county agreement ends on 31 May 2027.')?.action?.before).toBe('2027-05-31'));
