import { expect, test } from 'vitest';
import { foundInsights } from '../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../support/insight-facts-of.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

const underUsed = (consent: 'none' | 'opt_in') => {
  const letter = channelWith('CH-EMAIL-NL', { audienceSize: 1200, consent, metrics: { emailsSent: 0 } });
  return foundInsights(insightFactsOf(companyWith({ channels: [letter] }))).filter(
    ({ kind }) => kind.subject === 'contacts' && kind.aim === 'keep',
  ).length;
};

test('a list without consent has accepted no message', () => {
  expect(underUsed('opt_in')).toBe(1);
  expect(underUsed('none')).toBe(0);
});
