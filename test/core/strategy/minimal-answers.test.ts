import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/core/framework/company/answers.ts';
import { type Company, readCompany } from '../../../src/core/framework/company/company.ts';
import { companyFromAnswers } from '../../../src/core/framework/company/company-from-answers.ts';
import { completeAnswers } from '../../../src/core/framework/company/assumed-answers.ts';
import { emptyProfile } from '../../../src/core/framework/company/site-profile/site-profile.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { planOf } from '../../support/companies.ts';

const today = '2026-11-25';
const compulsory: Answers = {
  name: 'Atelier Nord',
  domain: 'https://www.atelier-nord.example',
  employees: '3',
  promise: 'Un travail bien fait.',
  attributes: 'solide, local, clair',
  offers: 'Prestation',
  'offer0.price': '100',
  'offer0.proof': 'garanti dix ans',
  margin: '40',
  aov: '100',
  orders: '1,5',
  arpa: '30',
  churn: '3',
  hourlyCost: '20',
  hoursPerWeek: '6',
  cash: '1000',
  target: '20',
  personas: 'Voisins',
  'persona0.ages': '30-60',
  'persona0.interests': 'maison, jardin, bricolage',
  'persona0.jobs': 'réparer',
  'persona0.pains': 'délais',
  'persona0.vocabulary': 'dépannage',
  'persona0.trends': 'énergie, réemploi',
};

/** Somebody who takes every proposed answer and gives only those that have none. */
function companyOf(model: string, sector: string, language: 'fr' | 'en'): Company {
  const profile = { ...emptyProfile, language };
  const answers = { ...compulsory, model, sector, goal: 'new_customers' };
  return readCompany(companyFromAnswers(completeAnswers(answers, profile, today), profile, today));
}

describe.each([
  ['local_service', 'home_services', 'fr'],
  ['ecommerce_b2c', 'food_drink', 'en'],
  ['b2b_saas', 'software', 'en'],
  ['b2c_subscription', 'sport_outdoor', 'fr'],
  ['lead_gen_services', 'education_training', 'fr'],
  ['marketplace', 'fashion', 'en'],
  ['media', 'culture_media', 'fr'],
  ['nonprofit', 'nonprofit', 'fr'],
] as const)('%s, with the compulsory answers alone', (model, sector, language) => {
  const company = companyOf(model, sector, language);
  const plan = planOf(company);

  test('gets a plan without a blocker nor a major finding, within six hours a week', () => {
    const findings = validateStrategy(plan, company).findings;
    expect(findings.filter(({ severity }) => severity === 'blocker' || severity === 'major')).toEqual([]);
    expect(Math.max(...plan.capacity.weeks.map(({ hours }) => hours))).toBeLessThanOrEqual(6);
    expect(plan.costs.cashPlanned).toBeLessThanOrEqual(100_000);
  });

  test('lists unknown values and the assumptions used instead', () => {
    const told = plan.dataToCollect.map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining(['site-audit', 'positioning', 'competitors', 'traffic']));
    expect(plan.objectives.every(({ probability }) => probability === null)).toBe(true);
    expect(plan.positioning.statement.fr).toMatch(/pas encore mesurée/);
    expect(company.hypotheses?.every(({ taken, from }) => taken !== '' && from !== '')).toBe(true);
  });
});
