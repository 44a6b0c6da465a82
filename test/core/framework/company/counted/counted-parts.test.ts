import { describe, expect, test } from 'vitest';
import type { Failure } from '../../../../../src/core/values/failure.ts';
import { companyWith } from '../../../../support/small-company.ts';

function refusals(given: object) {
  try {
    companyWith(given as never);
    return [];
  } catch (failure) {
    return (failure as Failure).issues ?? [];
  }
}
const pathsOf = (given: object) => refusals(given).map(({ path }) => path);

const groups = [
  { label: 'called', cases: 40, results: 20 },
  { label: 'not called', cases: 60, results: 12 },
];

describe('what a company counted has its own places', () => {
  test('all of them are optional, and a null is what nobody stated', () => {
    const company = companyWith({
      reasons: null,
      comparisons: [{ id: 'c', what: 'called', result: 'ordered', groups, remaining: null, perMonth: null }],
      commitments: [{ id: 'l', name: 'Lease', renewsOn: null, notice: null, minimum: null }],
      relayReach: [{ id: 'r', label: 'Shops', active: null, of: 60, channelId: null }],
    } as never);
    expect(company.reasons).toBeUndefined();
    expect(company.comparisons?.[0]).toMatchObject({ remaining: null, groups });
    expect(company.commitments?.[0]).toEqual({ id: 'l', name: 'Lease' });
    expect(company.relayReach?.[0]).toEqual({ id: 'r', label: 'Shops', active: null, of: 60 });
  });

  test.each([
    [{ reasons: [{ id: 'a', of: 'baskets left', asked: 'many' }] }, '/reasons/0/asked'],
    [
      { reasons: [{ id: 'a', of: 'baskets left', given: [{ reason: 'price', count: -1 }] }] },
      '/reasons/0/given/0/count',
    ],
    [{ comparisons: [{ id: 'c', what: 'called', result: 'ordered', drawn: 'yes' }] }, '/comparisons/0/drawn'],
    [{ comparisons: [{ id: 'c', result: 'ordered', groups }] }, '/comparisons/0/what'],
    [{ commitments: [{ id: 'l', name: 'Lease', renewsOn: '31/03/2027' }] }, '/commitments/0/renewsOn'],
    [{ deadlines: [{ id: 'd', what: 'File', by: '2027-02-31' }] }, '/deadlines/0/by'],
    [{ relayReach: [{ id: 'r', label: 'Shops', active: '9' }] }, '/relayReach/0/active'],
    [{ ideas: [{ id: 'i', text: '' }] }, '/ideas/0/text'],
    [{ ideas: 'a new van' }, '/ideas'],
  ])('a wrong value is refused at its place: %j', (given, path) => {
    const [first] = refusals(given);
    expect(first?.path).toBe(path);
    expect(first?.message.fr).not.toBe('');
    expect(first?.message.en).not.toBe('');
  });

  test('an id taken twice and a name of nothing are refused at their place', () => {
    expect(
      pathsOf({
        reasons: [
          { id: 'a', of: 'departures' },
          { id: 'a', of: 'returns' },
        ],
        comparisons: [{ id: 'c', what: 'called', result: 'ordered', groups, channelId: 'no', offerId: 'none' }],
        relayReach: [{ id: 'r', label: 'Shops', channelId: 'no' }],
      }),
    ).toEqual(['/reasons/1/id', '/comparisons/0/channelId', '/comparisons/0/offerId', '/relayReach/0/channelId']);
  });
});
