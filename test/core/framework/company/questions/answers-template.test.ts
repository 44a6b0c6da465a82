import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersTemplate } from '../../../../../src/core/framework/company/questions/answers-template.ts';
import { companyQuestions } from '../../../../../src/core/framework/company/questions/company-questions.ts';
import { emptyProfile } from '../../../../../src/core/framework/company/site-profile/site-profile.ts';

test.each(['fr', 'en'] as const)('the template in %s is YAML whose every example answers its question', (locale) => {
  const answers = parse(answersTemplate(locale)) as Record<string, unknown>;
  const { first, site } = companyQuestions(
    {},
    { ...emptyProfile, name: 'A', url: 'https://a.example', language: locale, country: 'FR' },
    '2026-01-01',
  );
  expect(Object.keys(answers)).toEqual(['name', 'domain', ...first.map(({ id }) => id)]);
  const wrong = [...site, ...first].filter(
    ({ id, read }) => answers[id] !== undefined && 'fault' in read(String(answers[id])),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a closed question lists its choices, any other its help', () => {
  const template = answersTemplate('en');
  expect(template).toMatch(/# How do you sell\? — Online shop \| .*\nmodel: Online shop/);
  expect(template).toMatch(/# What do you sell.*Vase = 40; Bowl = 18\.50.*\noffers: Vase = 40; Bowl = 18\.50/);
});
