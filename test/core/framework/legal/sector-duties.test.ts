import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { isOpenTo, sectorDuties, tradesOf } from '../../../../src/core/framework/legal/sector-duties.ts';
import { scenarios } from '../../../../src/core/acquisition/scenarios/index.ts';
import { formats } from '../../../../src/core/contents/formats/index.ts';
import { levers } from '../../../../src/core/conversion/levers/index.ts';
import { programmes } from '../../../../src/core/referral/programmes/index.ts';
import { retentionSteps } from '../../../../src/core/retention/steps/index.ts';
import { validateStrategy } from '../../../../src/core/gauge/validate-strategy.ts';
import { exampleCompany, planOf } from '../../../support/companies.ts';

const shop = exampleCompany('maison-tilleul-gres');
const dutiesOf = (company: Company) => sectorDuties(company).map((duty) => duty.rule.id);
const as = (change: Partial<Company['organisation']>, rest: Partial<Company> = {}): Company => ({
  ...shop,
  ...rest,
  organisation: { ...shop.organisation, ...change },
});

describe('sectorDuties', () => {
  test('do not apply to a pottery shop', () => expect(dutiesOf(shop)).toEqual([]));

  test('bind a French practice of a health profession, not a shop of wellness', () => {
    const practice = as({ sector: 'health_wellness', businessModel: 'local_service', regulatedFlags: ['health'] });
    expect(dutiesOf(practice)).toEqual(['L-HEALTH']);
    expect(dutiesOf(as({ sector: 'health_wellness', regulatedFlags: ['health'] }))).toEqual([]);
  });

  test('bind a training body whose courses are paid with the CPF', () => {
    const offers = shop.offers.map((offer) => ({ ...offer, attributes: ['éligible au CPF'] }));
    expect(dutiesOf(as({ sector: 'education_training' }, { offers }))).toEqual(['L-CPF']);
    expect(dutiesOf(as({ sector: 'education_training' }))).toEqual([]);
  });

  test('bind who offers a treatment with a medicine that needs a prescription, where the law is known', () => {
    const offering = (country: string, name: string) =>
      dutiesOf(as({ country }, { offers: shop.offers.map((offer) => ({ ...offer, name })) }));
    expect(offering('GB', 'Anti-Wrinkle Injections')).toEqual(['L-GB-MEDICINE']);
    expect(offering('FR', 'Toxine botulique (visage)')).toEqual(['L-MEDICINE']);
    expect(offering('FR', 'Injection anti-rides')).toEqual(['L-MEDICINE']);
    expect(offering('GB', 'Anti-wrinkle cream')).toEqual([]);
    expect(offering('GB', 'Plastic injection moulding')).toEqual([]);
    expect(offering('US', 'Botox')).toEqual([]);
  });

  test('bind agencies, wine and British charities by country', () => {
    expect(dutiesOf(as({ sector: 'real_estate' }))).toEqual(['L-PROPERTY']);
    expect(dutiesOf(as({ regulatedFlags: ['alcohol'] }))).toEqual(['L-ALCOHOL']);
    expect(dutiesOf(as({ country: 'GB', businessModel: 'nonprofit' }))).toEqual(['L-UK-CHARITY']);
    expect(dutiesOf(as({ regulatedFlags: ['finance'] }))).toEqual(['L-SECTOR']);
  });
});

describe('isOpenTo', () => {
  test('closes a unit to a sector and to a rule of the trade', () => {
    const wine = tradesOf(as({ regulatedFlags: ['alcohol'], sector: 'food_drink' }));
    expect(isOpenTo(wine, { closedTo: ['L-ALCOHOL'] })).toBe(false);
    expect(isOpenTo(wine, { closedTo: ['food_drink'] })).toBe(false);
    expect(isOpenTo(wine, { closedTo: ['L-HEALTH', 'software'] })).toBe(true);
  });
});

describe('the plan of a regulated trade', () => {
  test('has nothing that its rule forbids, mentions the rule, and has no blocker', () => {
    const practice = as({ sector: 'health_wellness', businessModel: 'local_service', regulatedFlags: ['health'] });
    const plan = planOf(practice);
    const closed = [...formats, ...scenarios, ...levers, ...retentionSteps, ...programmes].filter(
      (unit) => !isOpenTo(tradesOf(practice), unit),
    );
    const closedIds = closed.map((unit) => unit.id);
    expect(closedIds).toContain('U-TESTI');
    expect(plan.actions.filter((action) => closedIds.includes(action.catalogueId))).toEqual([]);
    const content = plan.actions.filter((action) => action.content !== null);
    expect(content.every((action) => action.legal.some((item) => item.ruleId === 'L-HEALTH'))).toBe(true);
    const { findings } = validateStrategy(plan, practice);
    expect(findings.filter(({ severity }) => severity === 'blocker').map(({ ruleId }) => ruleId)).toEqual([]);
  });

  test('prints the health message in each text about a drink', () => {
    const plan = planOf(as({ regulatedFlags: ['alcohol'] }));
    const texts = plan.actions.flatMap(({ content }) => content?.message ?? []);
    expect(texts.every((message) => message.legalMentions.some((mention) => /abus d’alcool/.test(mention)))).toBe(true);
  });
});
