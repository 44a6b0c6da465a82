import { expect, test } from 'vitest';
import { practicesIn } from '../../../../src/core/framework/legal/doubtful-practices.ts';
import { companyWith } from '../../../support/small-company.ts';

const idsIn = (text: string): string[] => practicesIn(text, companyWith()).map(({ id }) => id);

test.each([
  ['paid-draw', 'Sell raffle tickets at £2 for the bench', 'Une tombola à 3 € le billet pour gagner le banc'],
  [
    'unused-prepayment-kept',
    'Keep the money of lessons that were never taken',
    'Conserver l’argent des carnets non utilisés',
  ],
  ['price-of-one-unit', 'A windmill from £1 on the banner', 'Une éolienne dès 1 € sur l’affiche'],
  [
    'contacts-of-others',
    'Find the mobile numbers of the residents of the street and sell them',
    'Envoyer des SMS aux propriétaires du quartier',
  ],
  [
    'training-account-solicitation',
    'Send e-mails about their CPF to the whole town',
    'Appeler les gens pour leur compte personnel de formation',
  ],
  [
    'data-of-children',
    'Ask for the names and birthdays of kids at the till',
    'Noter l’adresse mail des enfants à l’entrée',
  ],
  [
    'customer-named-in-public',
    'Post the story of the roof with the owner’s name and street',
    'Les photos du jardin avec son nom et sa rue',
  ],
])('%s is refused, in English and in French', (id, en, fr) => {
  expect([idsIn(en), idsIn(fr)]).toEqual([expect.arrayContaining([id]), expect.arrayContaining([id])]);
});

test.each([
  'A free draw with written rules, no purchase',
  'Write to those who have unused lessons and offer them a date',
  'Delivery from £1 in the town',
  'Send a text to the residents who asked for it',
  'Ask the parents for the birthday of their children',
  'The story of the roof, with their consent',
  'Draw the plan of the garden for £40',
])('“%s” is none of them', (text) => {
  const own = [
    'paid-draw',
    'unused-prepayment-kept',
    'price-of-one-unit',
    'contacts-of-others',
    'training-account-solicitation',
    'data-of-children',
    'customer-named-in-public',
  ];
  expect(idsIn(text).filter((id) => own.includes(id))).toEqual([]);
});
