import { expect, test } from 'vitest';
import { foldedPart, titleParts } from '../../../../src/core/semantics/subjects/title-parts.ts';

test('a title is cut at its separators, and what is in brackets is left out', () => {
  expect(titleParts('Tailles d’arbres (73) — devis : un élagueur, deux nacelles | Cime & Fils')).toEqual([
    'Tailles d’arbres',
    'devis',
    'un élagueur',
    'deux nacelles',
    'Cime & Fils',
  ]);
});

test('hyphens inside words and the code of a state do not cut', () => {
  expect(titleParts('Well-kept boats in Newport, RI')).toEqual(['Well-kept boats in Newport, RI']);
});

test('parts are compared without accents, case and signs', () => {
  expect(foldedPart('Élagage & Fils !')).toBe('elagage fils');
});

test('markup is no word of a title', () => {
  expect(titleParts('<strong>Cime</strong> Élagage')).toEqual(['Cime Élagage']);
  expect(titleParts('Lits < 90 cm')).toEqual(['Lits < 90 cm']);
});

test('the dots of an acronym join no words', () => {
  expect(foldedPart('F.A.Q.')).toBe('faq');
  expect(foldedPart('Plan B. A suivre')).toBe('plan b a suivre');
});

test('a point between spaces parts a title, the point of an abbreviation does not', () => {
  expect(titleParts('Villa Cime . La terrasse')).toEqual(['Villa Cime', 'La terrasse']);
  expect(titleParts('Dr. Cime')).toEqual(['Dr. Cime']);
});
