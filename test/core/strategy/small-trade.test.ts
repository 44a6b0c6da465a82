import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/core/framework/company/answers.ts';
import { type Company, readCompany } from '../../../src/core/framework/company/company.ts';
import { companyFromAnswers } from '../../../src/core/framework/company/company-from-answers.ts';
import { completeAnswers } from '../../../src/core/framework/company/assumed-answers.ts';
import {
  companyQuestions,
  everyQuestion,
  readAnswers,
} from '../../../src/core/framework/company/questions/company-questions.ts';
import { emptyProfile } from '../../../src/core/framework/company/site-profile/site-profile.ts';
import { planReport } from '../../../src/core/report/plan/plan-report.ts';
import { absolute } from '../../../src/core/planning/topics/planned-page.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { planOf } from '../../support/companies.ts';

/** A plumber who counts his visits and customers and nothing else, and knows photographs and partners better than words. */
const plumber: Answers = {
  language: 'fr',
  name: 'Atelier Guérin',
  domain: 'https://www.atelier-guerin.example',
  sector: 'home_services',
  model: 'local_service',
  employees: '4',
  consumers: 'non',
  promise: 'Un plombier qui annonce son prix avant de venir.',
  attributes: 'rapide, honnête, propre, local',
  offers: 'Dépannage plomberie, Rénovation de salle de bains',
  'offer0.price': '145',
  'offer0.proof': 'intervention sous deux heures',
  'offer1.price': '8200',
  'offer1.proof': 'chantier fini en cinq jours',
  margin: '42',
  aov: '610',
  orders: '1,4',
  measured: '2025-11-01..2026-10-31',
  channels: 'CH-SEO, CH-SEA, CH-GBP',
  'CH-SEO.sessions': '9400',
  'CH-SEO.newCustomers': '118',
  'CH-SEO.cash': '600',
  'CH-SEO.hours': '40',
  'CH-SEA.sessions': '2600',
  'CH-SEA.newCustomers': '31',
  'CH-SEA.cash': '5400',
  'CH-SEA.hours': '30',
  customers: '1450',
  hourlyCost: '34',
  hoursPerWeek: '5',
  cash: '2500',
  skills: 'photo, partnerships',
  goal: 'new_customers',
  otherGoals: 'margin, referral',
  target: '150',
  personas: 'Propriétaire pressé, Couple qui rénove',
  'persona0.ages': '30-60',
  'persona0.interests': 'maison, bricolage, jardin',
  'persona0.jobs': 'arrêter une fuite, déboucher une canalisation',
  'persona0.pains': 'prix annoncés après coup, délai',
  'persona0.vocabulary': 'plombier Nantes, fuite d’eau',
  'persona0.trends': 'prix de l’eau, canicule',
  'persona0.channels': 'CH-SEO, CH-GBP',
  'persona1.ages': '28-45',
  'persona1.interests': 'décoration, rénovation, famille',
  'persona1.jobs': 'refaire la salle de bains, passer à une douche',
  'persona1.pains': 'chantier qui traîne, devis flous',
  'persona1.vocabulary': 'rénovation salle de bains, douche à l’italienne',
  'persona1.trends': 'douche sans joint, robinetterie noire',
  'persona1.channels': 'CH-SEO, CH-GBP',
};

function companyOf(given: Answers): Company {
  const today = '2026-11-27';
  const answers = readAnswers(given, (known) => everyQuestion(companyQuestions(known, emptyProfile, today)));
  return readCompany(companyFromAnswers(completeAnswers(answers, emptyProfile, today), emptyProfile, today));
}

describe('the plan of a plumber', () => {
  const company = companyOf(plumber);
  const plan = planOf(company);
  const contents = plan.actions.flatMap((one) => (one.content === null ? [] : [one.content]));
  const report = JSON.stringify(planReport(plan, validateStrategy(plan, company), new Map()));

  test('renders services, and takes oui and non for answers', () => {
    expect(company.offers.map((one) => one.kind)).toEqual(['service', 'service']);
    expect(company.organisation.sellsToConsumersOnline).toBe(false);
  });

  test('aims at a cost per customer under that of today', () => {
    const today = (600 + 5400 + 70 * 34) / (118 + 31);
    const [aim] = company.growthObjectives.filter((one) => one.kpiId === 'K-CAC-BLENDED');
    expect(aim?.target).toBeCloseTo(today * 0.9, 2);
  });

  test('adds no link to a page that neither exists nor is written in the cycle', () => {
    const pages = new Set([
      ...company.sitePages.map((one) => absolute(company, one.url)),
      ...contents.map((one) => one.target.url),
    ]);
    const lost = contents.flatMap((one) => one.links).filter((one) => !pages.has(one.to) || !pages.has(one.from));
    expect(lost).toEqual([]);
    expect(contents.filter((one) => one.family === 'editorial' && one.links.length < 2)).toEqual([]);
  });

  test('has an item of each family, however few topics carry one of them', () => {
    expect(new Set(contents.map((one) => one.family))).toEqual(
      new Set(['editorial', 'ugc', 'interactive', 'influence']),
    );
  });

  test('lists what is not measured, and names the company as in French', () => {
    expect(report).toContain('La part des visites qui aboutissent n’est pas encore mesurée.');
    expect(report).toContain('Plan d’activation d’Atelier Guérin');
    expect(report).not.toMatch(/\bque Atelier|\bde Atelier|venir\.\.|relais \(Atelier Guérin\)|dont 0\s%/u);
    expect(report).not.toContain('sa position en ligne est «');
  });

  test('names no position while no keyword is tracked, and counts the scores that it has', () => {
    const noted = planOf({ ...company, reviews: { count: 92, average: 4.7, verified: true, withCounterpart: 0 } });
    expect(noted.positioning.statement.fr).toContain('n’est pas encore mesurée, faute de mots-clés suivis');
    expect(plan.positioning.statement.fr).toContain('1 note sur 8');
  });
});
