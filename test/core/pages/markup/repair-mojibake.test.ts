import { expect, test } from '@jest/globals';
import { repairMojibake } from '../../../../src/core/pages/markup/repair-mojibake.ts';

test('UTF-8 read as Windows-1252 is read back', () => {
  expect(repairMojibake('CrÃ©er un bol Ã©maillÃ©, câ€™est lâ€™atelier')).toBe('Créer un bol émaillé, c’est l’atelier');
  expect(repairMojibake('the potterâ€™s cafÃ© (5 â‚¬)')).toBe('the potter’s café (5 €)');
});

test('what is sound, or lost for good, is left alone', () => {
  expect(repairMojibake('Créer un bol émaillé')).toBeNull();
  expect(repairMojibake('Th\uFFFDi\uFFFDre crÃ©Ã©e')).toBeNull();
});
