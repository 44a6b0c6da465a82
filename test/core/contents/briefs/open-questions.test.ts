import { expect, test } from 'vitest';
import { openQuestions } from '../../../../src/core/contents/briefs/open-questions.ts';
import type { CompanyPersona } from '../../../../src/core/framework/company/company.ts';
import { topicWith } from '../../../support/plan-parts.ts';
import { companyWith, contextOf, personaWith } from '../../../support/small-company.ts';

const company = companyWith({
  personas: [
    personaWith({
      objections: ['le prix est élevé'],
      pains: ['crevaison fréquente', 'site trop lent'],
      jobs: ['choisir un antivol', 'transporter un enfant'],
    }),
  ],
});
const persona = company.personas[0] as CompanyPersona;
const textsOf = (keyword: string, turn = 0): string[] =>
  openQuestions(contextOf(company), { persona, topic: topicWith({ keyword, terms: [] }), turn }).map((one) => one.text);

test('needs about the topic come first, four in all', () => {
  expect(textsOf('antivol vélo')).toEqual([
    'choisir un antivol',
    'le prix est élevé',
    'crevaison fréquente',
    'transporter un enfant',
  ]);
});

test('the others rotate from one item to the next', () => {
  expect(textsOf('antivol vélo', 1)).toEqual([
    'choisir un antivol',
    'crevaison fréquente',
    'transporter un enfant',
    'le prix est élevé',
  ]);
});

test('a pain about the site itself is no question of a content', () => {
  expect(textsOf('site de vélo')).not.toContain('site trop lent');
});
