import { expect, test } from 'vitest';
import { readCompany } from '../../../../../src/core/framework/company/company.ts';
import { exampleData } from '../../../../support/example-companies.ts';

type Loose = { [key: string]: Loose } & { [index: number]: Loose };

const after = (change: (data: Loose) => void) => {
  const data = exampleData('maison-tilleul-gres');
  change(data as unknown as Loose);
  return readCompany(data);
};
const set = (target: Loose | undefined, key: string, value: unknown) => {
  (target as Record<string, unknown>)[key] = value;
};

test.each([
  ['I don’t know', 'orders'],
  ['je ne sais pas', 'sessions'],
  ['n/a', 'newCustomers'],
  ['pas encore mesuré', 'orders'],
])('“%s” in place of a figure of a channel is a figure that is not known', (words, metric) => {
  const company = after((data) => set(data.channels?.[0]?.metrics, metric, words));
  expect(company.channels[0]?.metrics[metric as 'orders']).toBeNull();
  expect(company.notices?.map(({ kind, path }) => [kind, path])).toEqual([
    ['not-stated', `/channels/0/metrics/${metric}`],
  ]);
});

test('a margin of an offer that nobody knows is assumed as where it is not given, and the notice has the words', () => {
  const company = after((data) => set(data.offers?.[0], 'marginRate', "I don't know"));
  const absent = after((data) => set(data.offers?.[0], 'marginRate', null));
  expect(company.offers[0]?.marginRate).toBe(absent.offers[0]?.marginRate);
  expect(company.notices?.[0]?.message.en).toContain("I don't know");
});

test('a counter of the company that nobody counted is kept as unknown', () => {
  const company = after((data) => set(data, 'siteTotals', { ownMetrics: { 'calls missed': 'aucune idée' } }));
  expect(company.siteTotals?.ownMetrics).toEqual({ 'calls missed': null });
});

test('an objection of a persona keeps its words, and other words in place of a figure are refused', () => {
  const company = after((data) => set(data.personas?.[0], 'objections', ['I don’t know']));
  expect(company.personas[0]?.objections).toEqual(['I don’t know']);
  expect(() => after((data) => set(data.offers?.[0], 'marginRate', 'a lot'))).toThrow(/marginRate/);
});
