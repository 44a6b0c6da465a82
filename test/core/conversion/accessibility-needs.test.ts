import { expect, test } from 'vitest';
import { accessibilityNeeds } from '../../../src/core/conversion/accessibility-needs.ts';
import { companyWith, personaWith } from '../../support/small-company.ts';

test('needs in plain words and codes are recognised, sorted', () => {
  const personas = [personaWith({ accessibilityNeeds: ['textes agrandis', 'screen_reader', 'aide par téléphone'] })];
  expect(accessibilityNeeds(companyWith({ personas }))).toEqual(['human_contact', 'screen_reader', 'text_larger']);
});

test('a persona without needs has none', () => {
  expect(accessibilityNeeds(companyWith())).toEqual([]);
});
