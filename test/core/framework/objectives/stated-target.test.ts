import { describe, expect, test } from 'vitest';
import { statedTarget, statedWishes } from '../../../../src/core/framework/objectives/stated-target.ts';

describe('the target of a goal in words', () => {
  test.each([
    ['Passer de 71 à 95 clients', { unit: 'count', from: 71, to: 95 }],
    ['Go from 24% to 35% of direct sales', { unit: 'share', from: 0.24, to: 0.35 }],
    ['Raise gifts from 20,000 to 60,000 dollars', { unit: 'money', from: 20_000, to: 60_000 }],
    ['Porter les dons de 20 000 à 60 000 francs', { unit: 'money', from: 20_000, to: 60_000 }],
    ['From £300 to £500 a day', { unit: 'money', from: 300, to: 500 }],
    ['Turn 40% of trials into members', { unit: 'share', to: 0.4 }],
    ['Perdre 2 % par an au plus', { unit: 'share', to: 0.02 }],
    ['Have six customers in ten come back', { unit: 'share', to: 0.6 }],
    ['Que trois clients sur dix reviennent', { unit: 'share', to: 0.3 }],
    ['Dégager 30 000 € de marge de plus', { unit: 'money', more: 30_000 }],
    ['A fifth more new customers', { factor: 1.2 }],
    ['Vendre 20 % de plus', { factor: 1.2 }],
    ['Halve the loss of the first month', { factor: 0.5 }],
    ['Five hundred members by the end of June', { unit: 'count', to: 500 }],
    ['Thirty more contracts', { unit: 'count', to: null, more: 30 }],
    ['Trente contrats de plus', { unit: 'count', to: null, more: 30 }],
    ['Reach 500 members', { unit: 'count', to: 500 }],
    ['Ne plus acheter de contacts', { isStop: true }],
  ])('“%s”', (statement, target) => expect(statedTarget(statement)).toMatchObject(target));
  test('is none without a figure', () => expect(statedTarget('Être mieux connu')).toBeNull());
});

test('two things to lessen are two wishes, each with its verb', () => {
  expect(statedWishes('Perdre moins de devis et moins de places')).toEqual([
    'Perdre moins de devis',
    'Perdre moins de places',
  ]);
  expect(statedWishes('Fewer returns and fewer miles')).toEqual(['Fewer returns', 'Fewer miles']);
  expect(statedWishes('Fewer returns and better reviews')).toHaveLength(1);
});
test('things that are there already are no number to reach', () =>
  expect(statedTarget('Look after the 1,400 boilers that we fitted')).toBeNull());
