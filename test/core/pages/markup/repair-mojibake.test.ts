import { expect, test } from 'vitest';
import { repairMojibake } from '../../../../src/core/pages/markup/repair-mojibake.ts';

test('UTF-8 decoded as Windows-1252 is repaired', () => {
  expect(repairMojibake('CrÃ©er un bol Ã©maillÃ©, câ€™est lâ€™atelier')).toBe('Créer un bol émaillé, c’est l’atelier');
  expect(repairMojibake('the potterâ€™s cafÃ© (5 â‚¬)')).toBe('the potter’s café (5 €)');
});

test('a text that is right, or that lost characters, is not changed', () => {
  expect(repairMojibake('Créer un bol émaillé')).toBeNull();
  expect(repairMojibake('Th\uFFFDi\uFFFDre crÃ©Ã©e')).toBeNull();
});
