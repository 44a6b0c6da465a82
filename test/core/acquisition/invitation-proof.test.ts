import { expect, test } from 'vitest';
import { invitationProof } from '../../../src/core/acquisition/invitation-proof.ts';
import { channelWith, companyWith, contextOf } from '../../support/small-company.ts';

const comparison = {
  id: 'invited',
  what: 'a message in January with a day to choose',
  result: 'booked',
  drawn: true,
  groups: [
    { label: 'customers invited', cases: 300, results: 96 },
    { label: 'customers not invited', cases: 310, results: 34 },
  ],
  offerId: 'o1',
  remaining: 600,
};
const proofWith = (given: object = {}, serviceCapacity: object[] = []) =>
  invitationProof(
    contextOf(
      companyWith({
        channels: [channelWith('CH-EMAIL-NL', { consent: 'opt_in' })],
        comparisons: [{ ...comparison, ...given }],
        offers: [{ ...companyWith().offers[0]!, kind: 'service' }],
        ...(serviceCapacity.length === 0 ? {} : { serviceCapacity }),
      } as never),
    ),
  );

test('those who have not been invited answer as the company counted', () => {
  const proof = proofWith()!;
  expect(proof.title.en).toContain('600');
  expect(proof.seeksAudience).toBe(false);
  const [rate, revenue] = proof.aims(4);
  expect(rate!.start).toBeCloseTo(0.11, 2);
  expect(rate!.marks![1]).toBeCloseTo(0.32, 2);
  // 600 × (32 % − 11 %) × 500
  expect(revenue!.marks![1] / 1000).toBeCloseTo(63.1, 0);
});

test('what is free in the cycle bounds those who can come', () => {
  const limits = [
    { id: 's', label: 'Places from March to June', possible: 400, used: 400, refused: 90, months: [3, 4, 5, 6] },
    { id: 'w', label: 'Places from July to February', possible: 800, used: 640, months: [7, 8, 9, 10, 11, 12, 1, 2] },
  ];
  // 20 are free a month, in January and February
  const proof = proofWith({}, limits)!;
  const invited = Number(/\d+/.exec(proof.title.en)![0]);
  // of those who are invited, a third comes
  expect(invited * 0.32).toBeGreaterThan(30);
  expect(invited * 0.32).toBeLessThan(45);
  expect(proof.aims(4)[1]!.marks![1] / 500).toBeLessThan(invited * 0.32);
});

test('a deed by telephone has no written invitation, and one by text message goes by text where the company sends them', () => {
  expect(proofWith({ what: 'a call in January with a day to choose' })).toBeNull();
  expect(proofWith({ what: 'a text message eleven months later' })!.channelIds).toEqual(['CH-EMAIL-AUTO']);
});

test.each([
  ['people chose it themselves', { drawn: false, decidedBy: 'customers' }],
  ['nobody is left', { remaining: 4 }],
  ['the better group loses', { isLoss: true }],
  ['it sells nothing known', { offerId: undefined }],
])('there is nothing to build on where %s', (_why, given) => {
  expect(proofWith(given)).toBeNull();
});
