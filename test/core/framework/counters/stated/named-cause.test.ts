import { expect, test } from 'vitest';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { isNamedCause } from '../../../../../src/core/framework/counters/stated/named-cause.ts';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { companyWith } from '../../../../support/small-company.ts';

const what = 'the invoice sent in two days (north round) or posted after a month (south round)';
const reasonsOf = (reason: string): NonNullable<Company['reasons']> => [
  {
    id: 'r',
    of: 'contracts lost',
    asked: 40,
    given: [
      { reason, count: 30 },
      { reason: 'price', count: 10 },
    ],
  } as never,
];
const company = (reason: string, decidedBy: 'nobody' | 'customers' = 'nobody'): Company =>
  companyWith({
    reasons: reasonsOf(reason),
    offers: [{ ...companyWith().offers[0]!, name: 'Contract of upkeep', kind: 'service' }] as never,
    comparisons: [
      {
        id: 'c',
        what,
        result: 'contracts lost',
        isLoss: true,
        decidedBy,
        groups: [
          { label: 'contracts of the north round', cases: 200, results: 10 },
          { label: 'contracts of the south round', cases: 200, results: 70 },
        ],
      },
    ],
  });
const actionsOf = (one: Company): string =>
  foundInsights(insightFactsOf(one))
    .filter(({ kind }) => ['losses-apart', 'reasons-counted'].includes(kind.id))
    .map(({ action, remedy }) => action?.title.en ?? remedy.en)
    .join(' | ');

test('the first reason of a loss that names what sets two rounds apart makes it a way: one action, by its name', () => {
  const said = actionsOf(company('the invoice came too late'));
  expect(said).toMatch(/every time: “the invoice sent in two days”/i);
  expect(said).toContain('Your counts have the answer already: “the invoice sent in two days”');
  expect(said).not.toMatch(/Remove the first reason|sell no more of it/);
});
test('a reason about something else, or groups that people chose, prove no way', () => {
  expect(actionsOf(company('the shop closed'))).not.toMatch(/every time/i);
  const facts = { what, decidedBy: 'customers' } as const;
  expect(isNamedCause('contracts lost', facts, company('the invoice came too late'))).toBe(false);
});
test('two groups of one offer put no fault on it', () =>
  expect(actionsOf(company('the invoice came too late', 'customers'))).not.toContain('sell no more of it'));
