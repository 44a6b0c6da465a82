import { expect, test } from 'vitest';
import { relayProof } from '../../../src/core/acquisition/relay-proof.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../support/small-company.ts';

const personas = [personaWith({ channels: [{ typeId: 'CH-PARTNER', affinity: 0.7 }] })];
const partners = channelWith('CH-PARTNER', { metrics: { newCustomers: 20 } });
const relayReach = [{ id: 'r', label: 'ateliers qui donnent notre nom', active: 10, of: 60, channelId: partners.id }];
const proofWith = (given: object = {}) =>
  relayProof(contextOf(companyWith({ channels: [partners], personas, relayReach, ...given })));

test('relays that send people already say what the others would bring', () => {
  const proof = proofWith()!;
  expect(proof.title.fr).toContain('50');
  expect(proof.channelIds).toEqual(['CH-PARTNER']);
  // 40 are asked, a sixth says yes, two customers each in six months at best
  const [customers, relays] = proof.aims(3);
  expect(customers!.marks!.map((one) => Math.round(one))).toEqual([0, 3, 7]);
  expect(relays).toMatchObject({ start: 10, marks: [10, 17, 23] });
  expect(proof.worth(3, 30)!.mid).toBeCloseTo(100);
});

test.each([
  ['nobody sends anybody yet', { relayReach: [{ ...relayReach[0]!, active: 0 }] }],
  ['nearly all do so', { relayReach: [{ ...relayReach[0]!, active: 57 }] }],
  ['their customers are not counted', { channels: [channelWith('CH-PARTNER')] }],
  ['the audience does not listen to them', { personas: [personaWith()] }],
])('there is nothing to build on where %s', (_why, given) => {
  expect(proofWith(given)).toBeNull();
});
