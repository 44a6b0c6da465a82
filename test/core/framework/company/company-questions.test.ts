import { expect, test } from '@jest/globals';
import { measuredPeriod, nextMonday, numberIn } from '../../../../src/core/framework/company/answers.ts';
import { companyQuestions } from '../../../../src/core/framework/company/company-questions.ts';
import { noFindings } from '../../../../src/core/framework/company/found-channels.ts';

const idsOf = (answers: Record<string, string>) =>
  companyQuestions(answers, noFindings, '2026-11-25').map((one) => one.id);

test('software is asked for its churn, a shop for its basket', () => {
  expect(idsOf({ model: 'b2b_saas' })).toEqual(expect.arrayContaining(['arpa', 'churn']));
  expect(idsOf({ model: 'ecommerce_b2c' })).toEqual(expect.arrayContaining(['aov', 'orders']));
  expect(idsOf({ model: 'ecommerce_b2c' })).not.toContain('churn');
});

test('each offer, channel and audience named brings its own questions', () => {
  const ids = idsOf({ offers: 'A, B', channels: 'CH-SEO', personas: 'P' });
  expect(ids).toEqual(expect.arrayContaining(['offer1.price', 'CH-SEO.sessions', 'persona0.ages']));
  expect(ids).not.toContain('offer2.price');
});

test('every question is said in both languages', () => {
  for (const { sentence } of companyQuestions(
    { offers: 'A', channels: 'CH-SEO', personas: 'P' },
    noFindings,
    '2026-11-25',
  )) {
    expect([sentence.fr.length > 3, sentence.en.length > 3, sentence.fr === sentence.en]).toEqual([true, true, false]);
  }
});

test('the measured period is the twelve whole months before the day, the cycle begins on the Monday after it', () => {
  expect(measuredPeriod('2026-11-25')).toEqual({ from: '2025-11-01', to: '2026-10-31' });
  expect([nextMonday('2026-11-25'), nextMonday('2026-11-30')]).toEqual(['2026-11-30', '2026-12-07']);
});

test('numbers are read as people type them', () => {
  expect(['1 204,50', '55 %', 'douze', '-3'].map(numberIn)).toEqual([1204.5, 55, null, null]);
});
