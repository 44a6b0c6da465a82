import { expect, test } from 'vitest';
import { ownEvidence } from '../../../../src/core/conversion/own-evidence.ts';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = (count: number) =>
  companyWith({ reasons: [{ id: 'r', of: 'giving up', asked: 100, given: [{ reason: 'too far', count }] }] });
const isFound = (count: number): boolean =>
  foundInsights(insightFactsOf(company(count))).some(({ kind }) => kind.id === 'reasons-counted');

test('a reason that the path must answer first has its finding, whatever its part', () => {
  for (const count of [10, 14, 15, 17, 19, 20, 40])
    expect([count, isFound(count)]).toEqual([count, ownEvidence(company(count)).length > 0]);
});
