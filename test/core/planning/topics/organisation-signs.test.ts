import { expect, test } from 'vitest';
import { searchedForOrganisations } from '../../../../src/core/planning/topics/organisation-signs.ts';

test.each([
  'cadeau d’entreprise gourmand',
  "cadeaux d'entreprise",
  'fontaine à eau pour les entreprises',
  'salle de séminaire',
  'corporate gifts',
  'wholesale candles',
  'coffee for offices',
])('%s is searched for an organisation', (words) => {
  expect(searchedForOrganisations(words)).toBe(true);
});

test.each([
  'coffret cadeau',
  'entreprise de nettoyage',
  'création d’entreprise',
  'plombier professionnel',
  'gifts for mum',
  'home office desk',
])('%s is not', (words) => {
  expect(searchedForOrganisations(words)).toBe(false);
});
