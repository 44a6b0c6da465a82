import { expect, test } from 'vitest';
import { ownFunnel } from '../../../../../src/core/framework/own-funnel.ts';
import { ownCounts } from '../../../../../src/core/report/plan/traffic/own-counts.ts';
import { smallPlan } from '../../../../support/small-plan.ts';
import { companyWith } from '../../../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const company = companyWith({
  funnel: [
    { id: 'asked', label: 'Requests', count: 200 },
    { id: 'done', label: 'Jobs', count: 150 },
  ],
  siteTotals: {
    ...totals,
    ownMetrics: { 'Members lost': 40, 'Members lost because a card failed': 20, 'Visits of partners': null },
  },
  serviceCapacity: [{ id: 's', label: 'Jobs possible', possible: 180, used: 150, refused: 12 }],
});
const tables = (given: typeof company) =>
  ownCounts(smallPlan({ traffic: { site: null, channels: [], funnel: ownFunnel(given) } as never }, given)).flatMap(
    (block) => (block.kind === 'table' ? [block] : []),
  );

test('the steps that a company counts are shown with their rate and its interval', () =>
  expect(tables(company)[0]?.rows[1]?.slice(0, 4)).toMatchObject([
    'Jobs',
    { en: '150' },
    { en: '75%' },
    { en: '68.6% to 80.5%' },
  ]));
test('its counters are shown with their whole and what they are read as, unknown ones to be collected', () =>
  expect(tables(company)[1]?.rows).toMatchObject([
    ['Members lost', { en: '40' }, '–', '–', { en: 'loss' }],
    ['Members lost because a card failed', { en: '20' }, { en: '40' }, { en: '50%' }, { en: 'loss' }],
    ['Visits of partners', { en: 'not measured' }, '–', '–', { en: 'to be collected' }],
  ]));
test('what it can serve is shown beside what was served and turned away', () =>
  expect(tables(company)[2]?.rows).toMatchObject([
    ['Jobs possible', { en: '180' }, { en: '150' }, { en: '83%' }, { en: '12' }],
  ]));
test('a company that counts nothing itself has none of these tables', () => expect(tables(companyWith())).toEqual([]));
