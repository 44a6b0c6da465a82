import { expect, test } from 'vitest';
import { findingCount, hasFinding, hasNeed } from '../../../src/core/conversion/conversion-evidence.ts';
import { conversionFacts } from '../../../src/core/conversion/conversion-facts.ts';
import { contextOf } from '../../support/small-company.ts';

const facts = {
  ...conversionFacts(contextOf()),
  findings: { 'a11y.contrast': 3, 'a11y.contrast_icon': 2, 'image.alt': 9 },
};

test('findings are added over the checks whose id contains the word', () => {
  expect([findingCount(facts, 'contrast'), findingCount(facts, 'keyboard')]).toEqual([5, 0]);
  expect([hasFinding(facts, 'alt'), hasFinding(facts, 'keyboard')]).toEqual([true, false]);
});

test('a need is known by its code', () => {
  expect([
    hasNeed({ ...facts, needs: ['captions'] }, 'captions'),
    hasNeed({ ...facts, needs: [] }, 'captions'),
  ]).toEqual([true, false]);
});
