import { expect, test } from 'vitest';
import { offersDoNotAnswer } from '../../../src/core/diagnoses/offers-do-not-answer.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const home: PageLiteral = {
  title: 'Atelier à Vannes',
  text: ['Appelez le 02 97 54 18 26.'],
  links: ['/roues', '/freins'].map((to) => ({ to, anchor: to.slice(1), position: 'nav' as const })),
};
const slogan = (text: string): PageLiteral => ({
  title: 'Atelier',
  headings: [{ level: 1, text }],
  text: ['Nous aimons ce que nous faisons.'],
  links: [],
});

test('two slogans are reported with their causes and the heading to write', () => {
  const found = diagnosisOf(
    offersDoNotAnswer,
    siteOf({ '/': home, '/roues': slogan('La route vous appelle'), '/freins': slogan('Tout en douceur') }),
  );
  expect(found?.sentence.en).toContain('2 of 2 offer pages');
  expect(found?.edits[0]).toMatchObject({ before: 'Tout en douceur', after: 'Freins à Vannes' });
});

test('one page without answers is a finding, not a diagnosis', () => {
  expect(diagnosisOf(offersDoNotAnswer, siteOf({ '/': home, '/roues': slogan('La route vous appelle') }))).toBeNull();
});
