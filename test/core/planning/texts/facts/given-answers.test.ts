import { expect, test } from 'vitest';
import { givenAnswers } from '../../../../../src/core/planning/texts/facts/given-answers.ts';
import { languages } from '../../../../support/languages.ts';
import { companyWith } from '../../../../support/small-company.ts';

const [first] = companyWith().offers;
const offers = [
  { ...first!, id: 'a', name: 'Poêle', priceNet: 14_600, vatRate: 0.055 },
  { ...first!, id: 'b', name: 'Étude', priceNet: 190, vatRate: 0.2, revenueShare: 0 },
];
const answered = (answer: string): string =>
  givenAnswers(companyWith({ offers, answers: [{ question: 'Combien coûte un poêle ?', answer }] }), {
    locale: 'fr',
    language: languages.fr,
  })[0]!.answer.text;

test('each price of an answer takes the rate of its own offer', () => {
  expect(answered('14 600 € hors taxes. L’étude coûte 190 €.')).toMatch(/15\s403\s€ TTC.*228\s€/u);
});

test('an answer with a range keeps the amounts of the company, on one basis', () => {
  const range = '14 600 € hors taxes en moyenne, de 11 000 à 19 500. L’étude coûte 190 €.';
  expect(answered(range)).toBe(range);
});
