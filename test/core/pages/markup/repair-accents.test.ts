import { expect, test } from '@jest/globals';
import { repairAccents } from '../../../../src/core/pages/markup/repair-accents.ts';

test('UTF-8 read as Windows-1252 is read back', () => {
  expect(repairAccents('CrÃ©er un bol Ã©maillÃ©, câ€™est lâ€™atelier')).toBe('Créer un bol émaillé, c’est l’atelier');
  expect(repairAccents('the potterâ€™s cafÃ© (5 â‚¬)')).toBe('the potter’s café (5 €)');
});

test('what is sound, or lost for good, is left alone', () => {
  expect(repairAccents('Créer un bol émaillé')).toBeNull();
  expect(repairAccents('Th\uFFFDi\uFFFDre crÃ©Ã©e')).toBeNull();
});
