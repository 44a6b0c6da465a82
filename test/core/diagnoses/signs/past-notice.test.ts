import { expect, test } from 'vitest';
import { pastNotice } from '../../../../src/core/diagnoses/signs/past-notice.ts';

const today = '2026-06-01';

test.each([
  ['Nous sommes en congés jusqu’au 12 janvier 2025.', 'until'],
  ['I am away until the end of March 2026.', 'until'],
  ['Offre valable jusqu’au 31 décembre 2024', 'until'],
  ['Tarifs 2023', 'prices'],
  ['Fees for 2022/2023', 'prices'],
  ['High season (1st October 2020 – 30th April 2021) - R750 per night', 'season'],
  ['Basse saison (du 1er mai au 30 septembre 2024) : 90 € la nuit', 'season'],
  ['Next session: Tuesday 12th May 2026 at the school', 'announced'],
  ['Prochaine séance : mardi 12 mai 2026', 'announced'],
  ['2016 holiday hours', 'prices'],
  ['Horaires 2023', 'prices'],
  ['Tarifs : page en cours d’actualisation', 'waiting'],
])('"%s" is past: %s', (text, kind) => {
  expect(pastNotice(text, today)?.kind).toBe(kind);
});

test.each([
  'Fermé jusqu’au 30 juin 2026.',
  'Haute saison (du 1er juin au 30 septembre 2026) : 120 € la nuit',
  'Dates: 13 July, 27 August & 7 September 2025. Tickets €20 per person',
  'The fair of 1 May – 30 September 2024 drew many visitors.',
  'Next session: Tuesday 9th June 2026 at the school',
  'Offre valable jusqu’au 31 mai 2026.',
  'Tarifs 2026',
  'Tarifs 2025',
  'Fees for 2024/2025',
  'Elle a tenu l’atelier jusqu’en 1998.',
  'Prix du meilleur artisan, remis à Lyon en 2019.',
])('"%s" is not', (text) => {
  expect(pastNotice(text, today)).toBeNull();
});

test('only the sentence that is past is shown', () => {
  expect(pastNotice('Bienvenue. Fermé jusqu’au 3 mars 2024. À bientôt.', today)?.sentence).toBe(
    'Fermé jusqu’au 3 mars 2024.',
  );
});

test('prices that hold since a year are no notice of that year', () => {
  expect(pastNotice('Nos tarifs sont les mêmes depuis 2019.', '2026-11-29')).toBeNull();
  expect(pastNotice('Our prices unchanged since 2019.', '2026-11-29')).toBeNull();
  expect(pastNotice('Nos tarifs 2019.', '2026-11-29')?.kind).toBe('prices');
});
