import { expect, test } from 'vitest';
import { defineInsight, type Insight, type InsightSubject } from '../../../src/core/insights/define-insight.ts';
import { foundInsights } from '../../../src/core/insights/found-insights.ts';
import { pair } from '../../../src/core/values/text.ts';
import { insightFactsOf } from '../../support/insight-facts-of.ts';
import { companyWith } from '../../support/small-company.ts';

const facts = insightFactsOf(companyWith());
const kindOf = (id: string, subject: InsightSubject, insight: Partial<Insight>) =>
  defineInsight({
    id,
    subject,
    aim: 'convert',
    title: pair(id, id),
    project: pair(id, id),
    needs: ['company'],
    find: () => [
      {
        title: pair(id, id),
        argument: pair('', ''),
        remedy: pair('', ''),
        moneyPerMonth: 100,
        customersPerMonth: null,
        certainty: 0.5,
        evidence: [],
        chart: null,
        answeredBy: () => false,
        ...insight,
      },
    ],
  });

test('insights come in the order of money times certainty', () => {
  const kinds = [
    kindOf('large-and-doubtful', 'path', { moneyPerMonth: 300, certainty: 0.1 }),
    kindOf('small-and-sure', 'search', { moneyPerMonth: 100, certainty: 0.9 }),
  ];
  expect(foundInsights(facts, kinds).map(({ id }) => id)).toEqual(['small-and-sure', 'large-and-doubtful']);
});
test('an amount that rests on an assumption never comes before a measured one', () => {
  const kinds = [
    kindOf('assumed', 'access', { moneyPerMonth: 900, certainty: 0.4 }),
    kindOf('measured', 'path', { moneyPerMonth: 100, certainty: 0.6 }),
  ];
  expect(foundInsights(facts, kinds).map(({ id }) => id)).toEqual(['measured', 'assumed']);
});
test('two findings about one channel never both open the report: the second stands beside the first', () => {
  const kinds = [
    kindOf('cost', 'budget', { moneyPerMonth: 300, channelIds: ['ads', 'post'] }),
    kindOf('visits', 'traffic', { moneyPerMonth: 200, channelIds: ['ads'] }),
    kindOf('other', 'growth', { moneyPerMonth: 100, channelIds: ['search'] }),
  ];
  expect(foundInsights(facts, kinds).map(({ id, leads, beside }) => [id, leads, beside])).toEqual([
    ['cost', true, null],
    ['visits', false, 'cost'],
    ['other', true, null],
  ]);
});
test('what a draw proved opens the report beside a larger finding of its subject', () => {
  const gain = {
    cases: 9,
    done: 9,
    whole: 9,
    results: { low: 1, mode: 2, high: 3 },
    each: 50,
    customers: 0,
    isDrawn: true,
  };
  const kinds = [
    kindOf('leak', 'path', { moneyPerMonth: 300 }),
    kindOf('drawn', 'path', { gain }),
    kindOf('chosen', 'path', { gain: { ...gain, isDrawn: false } }),
  ];
  expect(foundInsights(facts, kinds).map(({ id, leads }) => [id, leads])).toEqual([
    ['leak', true],
    ['chosen', false],
    ['drawn', true],
  ]);
});
test('a limit that is reached comes first', () => {
  const kinds = [
    kindOf('large', 'path', { moneyPerMonth: 900 }),
    kindOf('full', 'capacity', { moneyPerMonth: 10, customersPerMonth: 0.1 }),
  ];
  expect(foundInsights(facts, kinds).map(({ id }) => id)).toEqual(['full', 'large']);
});
test('what the business stops without comes before everything', () => {
  const kinds = [kindOf('full', 'capacity', { customersPerMonth: 0.1 }), kindOf('date', 'dates', { comesFirst: true })];
  expect(foundInsights(facts, kinds).map(({ id }) => id)).toEqual(['date', 'full']);
});
test('customers without an amount are counted at their lifetime value', () => {
  const [first] = foundInsights(facts, [
    kindOf('a', 'path', { moneyPerMonth: null, customersPerMonth: 2, certainty: 1 }),
  ]);
  // A customer of the example leaves 80: two orders of 100 with a margin of 40 %.
  expect(first?.worth).toBeCloseTo(160);
});
test('five insights of different subjects lead', () => {
  const subjects: InsightSubject[] = ['path', 'path', 'search', 'budget', 'sales', 'cash', 'season'];
  const found = foundInsights(
    facts,
    subjects.map((subject, at) => kindOf(`k${at}`, subject, { moneyPerMonth: 100 - at })),
  );
  expect(found.filter(({ leads }) => leads).map(({ id }) => id)).toEqual(['k0', 'k2', 'k3', 'k4', 'k5']);
});

test('an amount above the turnover of a year is a figure read as something else', () => {
  const { organisation } = companyWith();
  const small = insightFactsOf(companyWith({ organisation: { ...organisation, annualTurnoverNet: 90_000 } }));
  const kinds = (moneyPerMonth: number) => [kindOf('loss', 'offer-money', { moneyPerMonth })];
  expect(foundInsights(small, kinds(20_000_000))).toEqual([]);
  expect(foundInsights(small, kinds(2_000))).toHaveLength(1);
});
