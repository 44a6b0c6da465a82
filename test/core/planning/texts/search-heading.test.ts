import { expect, test } from 'vitest';
import { headingOf } from '../../../../src/core/planning/texts/search-heading.ts';
import { languages } from '../../../support/languages.ts';

const fr = (search: string) => headingOf(search, { locale: 'fr', language: languages.fr });
const en = (search: string) => headingOf(search, { locale: 'en', language: languages.en });

test('a search that is a phrase is a heading, with its place as the language writes it', () => {
  expect(fr('conduite accompagnée Saint-Joseph')).toBe('Conduite accompagnée, Saint-Joseph');
  expect(fr('poêle de masse')).toBe('Poêle de masse');
  expect(en('vet open late Alnwick')).toBe('Vet open late in Alnwick');
  expect(en('hand hoe for clay soil')).toBe('Hand hoe for clay soil');
  expect(en('dentist near Ludlow')).toBe('Dentist near Ludlow');
});

test('a row of keywords is no heading', () => {
  expect(['permis heures le matin Lille', 'poêle maçonné vieille ferme', 'sac baguette photo'].map(fr)).toEqual([
    null,
    null,
    null,
  ]);
  expect(['planning applications Dundee windows list', 'building warrant data feed Scotland'].map(en)).toEqual([
    null,
    null,
  ]);
});
