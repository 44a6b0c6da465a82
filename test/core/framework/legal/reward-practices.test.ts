import { describe, expect, test } from 'vitest';
import { excludedRewards } from '../../../../src/core/framework/legal/reward-practices.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

type Given = Parameters<typeof companyWith>[0];
const reviews = { count: 100, average: 4.6, verified: true, withCounterpart: 0 };
const excluded = (given: Given = {}) => excludedRewards(companyWith({ reviews, ...given }));
const base = companyWith();
const brandWith = (brand: object): Given => ({
  organisation: { ...base.organisation, brand: { ...base.organisation.brand, ...brand } },
});

test('a shop with reviews of checked buyers may reward all three', () => expect(excluded()).toEqual([]));

describe('reviews are not rewarded', () => {
  test('when nobody checks who wrote them', () =>
    expect(excluded({ reviews: { ...reviews, verified: false } })).toEqual(['review_reward']));
  test('when a fifth of them was given against a reward', () =>
    expect(excluded({ reviews: { ...reviews, withCounterpart: 30 } })).toEqual(['review_reward']));
  test('when the company forbids it', () =>
    expect(excluded(brandWith({ forbiddenClaims: ['reviews in exchange for anything'] }))).toEqual(['review_reward']));
});

describe('purchases are not rewarded', () => {
  test('when alcohol is sold', () =>
    expect(excluded({ offers: [{ ...base.offers[0]!, regulatedFlags: ['alcohol'] }] })).toEqual(['purchase_reward']));
  test('when no money is kept for referral', () => {
    const stageCaps = { acquisition: 0.6, activation: 0.2, retention: 0.15, referral: 0, steering: 0.05 };
    expect(excluded({ budget: { cashCycle: 1000, stageCaps } })).toEqual(['purchase_reward']);
  });
  test('when the margin is a guess', () =>
    expect(excluded({ hypotheses: [{ about: 'economics/marginRate', taken: '0.3', from: 'usual' }] })).toEqual([
      'purchase_reward',
    ]));
});

describe('partners are not paid', () => {
  test('by a company that promises independence, nor are its customers', () =>
    expect(excluded(brandWith({ values: ['indépendance'] }))).toEqual(['purchase_reward', 'partner_reward']));
  test('when their duty forbids it', () =>
    expect(
      excluded({ channels: [channelWith('CH-PARTNER', { relays: [{ kind: 'partner', name: 'Town council' }] })] }),
    ).toEqual(['partner_reward']));
});
