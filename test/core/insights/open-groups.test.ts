import { expect, test } from 'vitest';
import { foundInsights } from '../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../support/insight-facts-of.ts';
import { companyWith } from '../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const remedies = (ownMetrics: Record<string, number>) =>
  foundInsights(insightFactsOf(companyWith({ siteTotals: { ...totals, ownMetrics } })))
    .filter(({ kind }) => ['ways-apart', 'losses-apart'].includes(kind.id))
    .map(({ remedy, moneyPerMonth }) => [remedy.en, moneyPerMonth]);

test('the group with fewer breakages is the one to follow', () =>
  expect(remedies({ 'Crates with a lid (300), breakages': 6, 'Crates without a lid (300), breakages': 48 })).toEqual([
    ['Do every time: “Crates with a lid”', null],
  ]));

test('a result whose words do not say which is better gives no direction and no gain', () =>
  expect(remedies({ 'Evenings with a band (200), noise': 90, 'Evenings without a band (200), noise': 20 })).toEqual([
    [expect.stringContaining('Write in the name of the counter “noise” whether it is a success or a loss'), null],
  ]));

test('members to renew who renewed are not overdue', () =>
  expect(
    foundInsights(
      insightFactsOf(
        companyWith({
          siteTotals: {
            ...totals,
            ownMetrics: {
              'Members to renew, overdue, rung (60), renewed': 40,
              'Members to renew, overdue, left alone (60), renewed': 12,
            },
          },
        }),
      ),
    ).filter(({ kind }) => kind.id === 'due-again'),
  ).toEqual([]));

test('two small groups are compared, and a gap that may be chance is tried on a half first', () => {
  expect(remedies({ 'Stalls with a bell (9), left': 1, 'Stalls without a bell (12), left': 6 })).toEqual([
    [expect.stringContaining('Try it on a random half of the cases: do as for “Stalls with a bell”'), null],
  ]);
  expect(remedies({ 'Stalls with a bell (5), left': 0, 'Stalls without a bell (12), left': 6 })).toEqual([]);
});
