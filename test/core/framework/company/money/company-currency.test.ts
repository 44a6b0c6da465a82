import { expect, test } from 'vitest';
import type { Answers } from '../../../../../src/core/framework/company/answers.ts';
import { companyMoney } from '../../../../../src/core/framework/company/money/company-currency.ts';
import {
  companyQuestions,
  everyQuestion,
  readAnswers,
} from '../../../../../src/core/framework/company/questions/company-questions.ts';
import { emptyProfile, type SiteProfile } from '../../../../../src/core/framework/company/site-profile/site-profile.ts';

const moneyOf = (given: Answers, profile: Partial<SiteProfile> = {}) => {
  const site = { ...emptyProfile, name: 'A', url: 'https://a.example', language: 'en' as const, ...profile };
  const answers = readAnswers(given, (known) => everyQuestion(companyQuestions(known, site, '2026-11-25')));
  return companyMoney(answers, site);
};

test('a sign beside any sum of the answers says the money, whatever was guessed of the site', () => {
  const site = { currency: 'USD' };
  expect(moneyOf({ cash: '£250 a month' }, site)).toEqual({ currency: 'GBP', from: 'typed' });
  expect(moneyOf({ sale: '80 €' }, site)).toEqual({ currency: 'EUR', from: 'typed' });
  expect(moneyOf({ offers: 'Vase = 40 CHF', cash: '£250' }, site)).toEqual({ currency: 'CHF', from: 'typed' });
  expect(moneyOf({ cash: '250' }, site)).toEqual({ currency: 'USD', from: 'site' });
});

test('a plain dollar of a site that names no country gives way to the country that is answered', () => {
  expect(moneyOf({ country: 'England' }, { currency: 'USD' })).toEqual({ currency: 'GBP', from: 'country' });
  expect(moneyOf({ country: 'Australia' }, { currency: 'USD' })).toEqual({ currency: 'AUD', from: 'country' });
  // Prices in another sign are read, not guessed.
  expect(moneyOf({ country: 'Switzerland' }, { currency: 'EUR' })).toEqual({ currency: 'EUR', from: 'site' });
  expect(moneyOf({ country: 'England' }, { currency: 'USD', country: 'US' })).toEqual({
    currency: 'USD',
    from: 'site',
  });
});

test('where nothing says the money it is that of the country, and a sum in a sign says the country too', () => {
  expect(moneyOf({})).toEqual({ currency: 'GBP', from: 'country' });
  const site = { ...emptyProfile, language: 'en' as const, currency: 'USD' };
  const country = (answers: Answers) =>
    everyQuestion(companyQuestions(answers, site, '2026-11-25')).find(({ id }) => id === 'country')?.suggested;
  expect([country({}), country({ cash: '250 £' })]).toEqual(['US', 'GB']);
});
