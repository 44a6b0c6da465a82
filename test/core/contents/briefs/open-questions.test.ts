import { expect, test } from 'vitest';
import { openQuestions } from '../../../../src/core/contents/briefs/open-questions.ts';
import type { CompanyOffer, CompanyPersona } from '../../../../src/core/framework/company/company.ts';
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
const [offer] = company.offers as [CompanyOffer];
const textsOf = (keyword: string, turn = 0): string[] =>
  openQuestions(contextOf(company), { persona, topic: topicWith({ keyword, terms: [] }), offer, turn }).map(
    (one) => one.text,
  );

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

test('what nobody said of a persona, and the choice of another offer, leave their place to what anybody asks of the offer', () => {
  const other = { ...offer, id: 'other', name: 'Location longue' };
  const guessed = companyWith({
    offers: [offer, other],
    personas: [
      personaWith({
        pains: ['choix difficile', 'prix à comparer'],
        jobs: [`choisir ${other.name}`, `choisir ${offer.name}`],
      }),
    ],
    hypotheses: [{ about: 'personas/pains', taken: 'choix difficile, prix à comparer', from: 'hypothèse de travail' }],
  });
  const asked = openQuestions(contextOf(guessed), {
    persona: guessed.personas[0]!,
    topic: topicWith({ keyword: 'antivol', terms: [] }),
    offer,
    turn: 0,
  }).map(({ text }) => text);
  expect(asked).toEqual([
    `choisir ${offer.name}`,
    `Combien coûte «\u00a0${offer.name}\u00a0», et de quoi le prix dépend-il\u202f?`,
    `Comment savoir si «\u00a0${offer.name}\u00a0» me convient\u202f?`,
  ]);
});
