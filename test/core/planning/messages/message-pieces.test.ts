import { expect, test } from '@jest/globals';
import { exampleCompany } from '../../../support/companies.ts';
import { companyWith } from '../../../support/small-company.ts';
import { piecesOf } from '../../../support/unit-facts.ts';

test('a search that is no noun phrase gives way to the name of the offer', () => {
  const { subject, offer } = piecesOf(companyWith(), { keyword: 'réparation vélo pas cher' });
  expect(subject).toEqual(offer);
});

test('a keyword that reads as a noun phrase is the subject, and an occasion sets it aside', () => {
  const keyword = 'entretien du vélo';
  expect(piecesOf(companyWith(), { keyword }).subject.text).toBe(keyword);
  const event = { fr: 'Fête des mères', en: 'Mother’s Day' };
  const { subject, offer } = piecesOf(companyWith(), { keyword, event });
  expect(subject).toEqual(offer);
});

test('a keyword that is a question comes first among the questions', () => {
  expect(piecesOf(companyWith(), { keyword: 'comment choisir un vélo' }).question?.text).toBe(
    'Comment choisir un vélo ?',
  );
});

test('the turn changes the project that comes first', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const projects = [0, 1].map((turn) => piecesOf(company, { turn }).project?.text);
  expect(projects).toEqual(['dresser une table belle et durable', 'faire un cadeau qui a du sens']);
});

test('the person who answers customers is named where the company names people', () => {
  const company = companyWith();
  const teamOf = (people: { name: string; role?: string }[]) =>
    piecesOf({ ...company, capacity: { ...company.capacity, people } }).voice.team.fr.text;
  expect(teamOf([{ name: 'Ana' }, { name: 'Béa', role: 'accueil' }])).toBe('Béa');
  expect(teamOf([{ name: 'Ana' }, { name: 'deux bénévoles', role: 'accueil' }])).toBe('Ana');
  expect(teamOf([])).toBe(piecesOf(company).voice.team.fr.text);
});

test('a material is compared only where an offer or a proof contains one', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const pointsOf = (own: typeof company) => piecesOf(own).voice.points[0].fr.text;
  const plain = {
    ...company,
    offers: company.offers.map((offer, at) => ({ ...offer, name: `Offre ${at}`, proofs: [], attributes: [] })),
    organisation: {
      ...company.organisation,
      brand: { ...company.organisation.brand, proofs: [], promise: 'Vite fait.' },
    },
  };
  expect(pointsOf(company)).toContain('matière');
  expect(pointsOf(plain)).not.toContain('matière');
});
