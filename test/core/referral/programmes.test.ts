import { expect, test } from 'vitest';
import { typesetText } from '../../../src/core/language/typeset.ts';
import { kpis } from '../../../src/core/framework/kpis/index.ts';
import { programmes } from '../../../src/core/referral/programmes/index.ts';
import { fitsTheSale, isRewarded, type ReferralFacts } from '../../../src/core/referral/referral-programme.ts';
import { wordingDefects } from '../../support/wording-defects.ts';

const facts: ReferralFacts = {
  software: false,
  commerce: true,
  meets: true,
  business: true,
  cause: false,
  rewardless: false,
  secret: false,
  highPrice: false,
  craft: true,
  customers: 1486,
  promoters: 128,
  nps: 48,
  margin: 0.55,
  ceiling: 26.73,
  averagePrice: 60,
  hasPartners: true,
  sources: { newCustomers: 100, byCustomers: 10, byPartners: null, partnerNames: [], partnerIds: [] },
  rivalReward: null,
  rewardsReviews: true,
  isFull: false,
  scheme: null,
  hourCost: 25,
  subscription: false,
  offer: 'Vaisselle en grès',
  amount: (value) => ({ fr: `${value} €`, en: `€${value}` }),
};
const cost = { fr: '7 €', en: '€7' };

test.each(programmes)('$id is described whole, in clean French and English', (programme) => {
  const sentences = [
    programme.title,
    programme.eligibility,
    programme.mechanics,
    programme.rewardReferrer(facts, cost),
    programme.rewardReferee(facts, cost),
    ...programme.antifraud(facts),
  ];
  expect(sentences.map(typesetText).flatMap(wordingDefects)).toEqual([]);
  expect(programme.kpis.filter((id) => !kpis.some((kpi) => kpi.id === id))).toEqual([]);
});
test.each(programmes)('$id never costs more than two thirds of the ceiling', (programme) => {
  expect(programme.rewardCost(facts)).toBeLessThanOrEqual(0.67 * facts.ceiling);
});
test('unhappy customers are not asked to recommend', () => {
  const unhappy = { ...facts, nps: -10 };
  expect(programmes.filter((one) => ['G-GIVEGET', 'G-TIER'].includes(one.id)).map((one) => one.fit(unhappy))).toEqual([
    0, 0,
  ]);
  expect(programmes.find((one) => one.id === 'G-REVIEWREWARD')?.fit(unhappy)).toBeGreaterThan(0);
});
test('a rewarded review is rewarded whatever its rating', () => {
  const programme = programmes.find((one) => one.id === 'G-REVIEWREWARD')!;
  expect(programme.antifraud(facts).some((rule) => rule.fr.includes('quelle que soit la note'))).toBe(true);
});

test('an industrial buyer reads of no household, and of no right of withdrawal', () => {
  const rules = programmes.flatMap((one) => one.antifraud({ ...facts, business: true })).map(({ en }) => en);
  expect(rules.filter((rule) => /household|withdrawal/.test(rule))).toEqual([]);
});
test('those who send most customers come first: prescribers, or customers', () => {
  const fitOf = (id: string, sources: Partial<ReferralFacts['sources']>) =>
    programmes.find((one) => one.id === id)!.fit({ ...facts, sources: { ...facts.sources, ...sources } });
  expect(fitOf('G-PRESCRIBER', { byPartners: 20, byCustomers: 2 })).toBeGreaterThan(0.9);
  expect(fitOf('G-PRESCRIBER', { byPartners: 2, byCustomers: 20 })).toBeLessThan(0.7);
  expect(fitOf('G-PRESCRIBER', { byPartners: null })).toBeLessThan(0.5);
});

test('a call between clients is not for a sale that cannot pay the hour it takes', () => {
  const reference = programmes.find(({ id }) => id === 'G-REFERENCE')!;
  expect([fitsTheSale(reference, facts), fitsTheSale(reference, { ...facts, ceiling: 400 })]).toEqual([false, true]);
});
test('what stands in for a reward gives nothing', () => {
  expect(programmes.filter((one) => one.isLight && isRewarded(one, facts))).toEqual([]);
});
test('a scheme in place that costs less than the ceiling comes first, one above it does not', () => {
  const announce = programmes.find(({ id }) => id === 'G-ANNOUNCE')!;
  const fitOf = (each: number): number => announce.fit({ ...facts, scheme: { name: 'a month free', each } });
  expect([announce.fit(facts), fitOf(6), fitOf(60)]).toEqual([0, 0.99, 0]);
});

test('who keeps secret who its clients are puts none in contact, and an ambassador of a cause gets nothing', () => {
  const programmeOf = (id: string) => programmes.find((one) => one.id === id)!;
  const firms = { ...facts, business: true, commerce: false };
  expect(programmeOf('G-REFERENCE').fit(firms)).toBeGreaterThan(0);
  expect(programmeOf('G-REFERENCE').fit({ ...firms, secret: true })).toBe(0);
  const cause = { ...facts, cause: true, rewardless: true };
  expect(programmeOf('G-AMBASSADOR').rewardReferee(cause, cost).en).not.toMatch(/priority/u);
});

test('a card is handed over only where customers are met or sent a parcel', () => {
  const fitOf = (meets: boolean) => programmes.find(({ id }) => id === 'G-PASSON')!.fit({ ...facts, meets });
  expect([fitOf(true) > 0, fitOf(false)]).toEqual([true, 0]);
});
