import { expect, test } from 'vitest';
import { withoutSecretNotes } from '../../../../../src/core/framework/company/reading/secret-notes.ts';
import { companyWith } from '../../../../support/small-company.ts';

test.each([
  'À garder pour nous : le nom du fournisseur',
  'À garder pour nous jusqu’au vote du 12 mars : la subvention baisse.',
  'NE PAS ANNONCER : la visite de mars',
  'Entre nous : le bail n’est pas signé',
  'Le maire veut fermer la salle, personne ne doit le savoir.',
  'Not to be told: the lease ends',
  'Not for anybody: the visit of the inspector',
  'Not outside this house: a buyer asks',
  'Not outside: a buyer asks',
  'Never to the public: the date of the sale',
  'Internal: the boiler fails',
  'Pas dehors : le stock de mars',
  'Pas hors d’ici : deux clients partent',
  'Surtout pas à l’extérieur, la banque hésite.',
  'Interne : le bail finit en mai',
  'Keep to ourselves: the wrong dates of October',
  'The grant falls by half, which nobody must know.',
])('%j is a secret', (note) => expect(withoutSecretNotes({ notes: [note] }).notices).toHaveLength(1));

test.each([
  'Garder la vitrine fermée le lundi',
  'À garder : la vitrine du lundi',
  'Le jardin secret, visite du dimanche',
  'Secret garden tours on Sundays',
  'Confidential shredding, collected on Mondays',
  'Secretary: Ann',
  'Not outside school hours',
  'Pas dehors en hiver',
  'Jamais public avant le 12 mars',
  'Interne en médecine le lundi',
  'Outside: forty seats',
  'Extérieur : deux places',
  'Private rooms: two',
  'Keep this page short',
  'Idea: open the roof, nobody will know.',
])('%j is none', (note) => expect(withoutSecretNotes({ notes: [note] }).data).toEqual({ notes: [note] }));

test('what a file keeps to itself is read nowhere, and its notice gives the place alone', () => {
  const { data, notices } = withoutSecretNotes({
    notes: [
      'Open on Mondays. Between us: Sam leaves in May. So does Ann.',
      'The lease ends in May. Keep this to ourselves.',
    ],
    offers: [{ name: 'Secret garden', notes: ['Not for anybody: it leaks.', 'Blue'] }],
    growthObjectives: [{ metric: 'sales', reason: 'Confidential: the bank asks.' }],
    abCandidates: [{ label: 'Not to be told: a new name' }],
  });
  expect(data).toEqual({
    notes: ['Open on Mondays.'],
    offers: [{ name: 'Secret garden', notes: ['Blue'] }],
    growthObjectives: [{ metric: 'sales' }],
    abCandidates: [],
  });
  expect(notices.map(({ path }) => path)).toEqual([
    '/notes/0',
    '/notes/1',
    '/offers/0/notes/0',
    '/growthObjectives/0/reason',
    '/abCandidates/0',
  ]);
  expect(JSON.stringify(notices)).not.toContain('leaks');
});

test('a company as it is read, which every plan repeats among its data, holds no secret', () => {
  const company = companyWith({ notes: ['Idea: open on Mondays.', 'Not outside this house: a rival asks to buy us.'] });
  expect(company.notes).toEqual(['Idea: open on Mondays.']);
  expect(JSON.stringify(company)).not.toContain('rival');
});
