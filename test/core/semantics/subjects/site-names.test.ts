import { expect, test } from 'vitest';
import { siteNames } from '../../../../src/core/semantics/subjects/site-names.ts';

test('the name of the site is the part that most titles share', () => {
  const names = siteNames([
    'Accueil | Cime',
    'Élagage | Cime | Devis',
    'Abattage | Cime',
    'Haies | CIME | Devis',
    'Souches',
  ]);
  expect(names.name).toBe('Cime');
  expect(names.parts.has('cime')).toBe(true);
  expect(names.parts.has('elagage')).toBe(false);
});

test('titles that share nothing give no name', () => {
  expect(siteNames(['Élagage', 'Abattage', 'Haies'])).toEqual({ parts: new Set(), name: null });
});
