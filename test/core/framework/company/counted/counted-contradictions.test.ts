import { expect, test } from 'vitest';
import { companyWith } from '../../../../support/small-company.ts';

const noticed = (given: object) =>
  (companyWith(given as never).notices ?? []).filter(({ kind }) => kind === 'contradiction').map(({ path }) => path);

test('counts that cannot both be right are named at their place', () =>
  expect(
    noticed({
      reasons: [
        { id: 'a', of: 'baskets left', asked: 50, given: [{ reason: 'postage', count: 60 }] },
        {
          id: 'b',
          of: 'departures',
          asked: 50,
          given: [
            { reason: 'price', count: 40 },
            { reason: 'moved', count: 20 },
          ],
        },
      ],
      comparisons: [
        { id: 'c', what: 'called', result: 'ordered', groups: [{ label: 'called', cases: 10, results: 11 }] },
      ],
      commitments: [{ id: 'l', name: 'Lease', renewsOn: '2027-06-01', endsOn: '2027-03-01' }],
      relayReach: [{ id: 'r', label: 'Shops', active: 9, of: 8 }],
    }),
  ).toEqual([
    '/reasons/0/given/0/count',
    '/reasons/1/asked',
    '/comparisons/0/groups/0/results',
    '/commitments/0/renewsOn',
    '/relayReach/0/active',
  ]));

test('people asked may give several reasons', () =>
  expect(
    noticed({
      reasons: [
        {
          id: 'b',
          of: 'departures',
          asked: 50,
          isSurvey: true,
          given: [
            { reason: 'price', count: 40 },
            { reason: 'moved', count: 20 },
          ],
        },
      ],
    }),
  ).toEqual([]));
