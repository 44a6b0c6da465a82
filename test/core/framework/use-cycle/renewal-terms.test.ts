import { expect, test } from 'vitest';
import { renewalTerms } from '../../../../src/core/framework/use-cycle/renewal-terms.ts';
import { companyWith } from '../../../support/small-company.ts';

const termsWith = (...notes: string[]) => {
  const [offer] = companyWith().offers;
  const company = companyWith({ offers: [{ ...offer!, name: 'Contrat annuel', kind: 'subscription', notes }] });
  return renewalTerms(company, company.offers[0]!);
};

test.each([
  ['Le contrat se renouvelle à sa date, avec deux mois de préavis.', 60, 'deux mois'],
  ['Reconduit tacitement, préavis écrit : 6 semaines de préavis.', 42, '6 semaines'],
  ['The plan renews each year, with 30 days notice.', 30, '30 days'],
])('a contract goes on by itself until so long before its date: %s', (note, noticeDays, notice) => {
  expect(termsWith(note)).toEqual({ byItself: true, noticeDays, notice });
});

test('a contract that goes on without a stated notice has none, and one of which nothing is said is not said to go on', () => {
  expect(termsWith('a message thirty days before it renews')).toEqual({
    byItself: true,
    noticeDays: null,
    notice: null,
  });
  expect(termsWith('412 contrats, en moyenne 620 euros par an.')).toMatchObject({ byItself: false, noticeDays: null });
});

test('what the company agreed with its own suppliers is no term of its customers', () => {
  const [offer] = companyWith().offers;
  const company = companyWith({
    offers: [{ ...offer!, name: 'Contrat annuel', kind: 'subscription' }],
    notes: ['Le bail du dépôt se renouvelle avec trois mois de préavis.'],
  });
  expect(renewalTerms(company, company.offers[0]!).byItself).toBe(false);
});
