import { expect, test } from 'vitest';
import { endsWithPlace, writtenForm } from '../../../../src/core/offers/names/written-form.ts';
import { languages } from '../../../support/languages.ts';
import { siteOf } from '../../../support/site-of.ts';

const site = siteOf(
  {
    '/': {
      text: [
        'Nous réparons chaque verrière à Saint-Brieuc et aux alentours.',
        'Un dépannage de verrière se fait en un jour, même loin de Saint-Brieuc.',
        'On pose le vitrage, puis on vérifie que tout est posé : la pose dure une heure.',
        'Notre atelier de Guingamp reçoit le matin ; celui de Lannion, à Lannion, le soir.',
        'She has been trained in Reiki, and teaches in Reiki as well.',
        'Le trajet depuis Guingamp est offert, et le bois aussi.',
      ],
    },
  },
  { languages },
);

test('a word takes the accents that the texts of the site give it', () => {
  expect(writtenForm('Depannage verriere', site, 'fr')).toBe('Dépannage verrière');
});

test('a word that the texts write in several ways, or that two words of the lexicon may be, stays as it is', () => {
  expect(writtenForm('pose vitrage', site, 'fr')).toBe('pose vitrage');
  expect(writtenForm('tailles traites', site, 'fr')).toBe('tailles traites');
});

test('a word that no text has takes the accents of the one noun of the lexicon, on a French page alone', () => {
  expect(writtenForm('Renovation toiture', site, 'fr')).toBe('Rénovation toiture');
  expect(writtenForm('Renovation', site, 'en')).toBe('Renovation');
});

test('a town in small letters takes its capitals and hyphens, and says where', () => {
  expect(writtenForm('Verrières saint brieuc', site, 'fr')).toBe('Verrières Saint-Brieuc');
  expect(writtenForm('verrière guingamp', site, 'fr')).toBe('verrière Guingamp');
  expect(endsWithPlace('Verrière Lannion', site)).toBe(true);
  expect(endsWithPlace('Verrière Standard', site)).toBe(false);
  expect(endsWithPlace('Healing Reiki', site)).toBe(false);
});

test('a name in capitals is written in small letters, with the capitals of names and abbreviations', () => {
  expect(writtenForm('DEPANNAGE DE VERRIERE PVC OU BOIS GUINGAMP', site, 'fr')).toBe(
    'Dépannage de verrière PVC ou bois Guingamp',
  );
});

test('a region takes the accents of its name', () => {
  expect(writtenForm('Toitures en ile-de-france', site, 'fr')).toBe('Toitures en Île-de-France');
});

test('a slash between two words takes no hyphen', () => {
  const text = 'Nous posons un garde-corps. Votre garde-corps tient. Chaque garde-corps est vérifié.';
  const walls = siteOf({ '/': { text: [text, text.replace('Nous', 'Ils')] } });
  expect(writtenForm('Garde corps', walls, 'fr')).toBe('Garde-corps');
  expect(writtenForm('Garde / corps', walls, 'fr')).toBe('Garde / corps');
});
