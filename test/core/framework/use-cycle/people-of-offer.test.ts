import { expect, test } from 'vitest';
import { isForOtherPeople } from '../../../../src/core/framework/use-cycle/people-of-offer.ts';

const isForOthers = (offer: string, name: string, said = ''): boolean => isForOtherPeople(offer, { name, said });

test('what is for children, families, couples or mothers is not for a group of firms', () => {
  expect(isForOthers('Atelier enfants', 'entreprises locales')).toBe(true);
  expect(isForOthers('Prenatal pilates', 'office teams')).toBe(true);
  expect(isForOthers('Wedding cake', 'businesses nearby')).toBe(true);
  expect(isForOthers('Atelier équipe', 'entreprises locales')).toBe(false);
});

test('a group that speaks of these people, serves them or is no firm may buy it', () => {
  expect(isForOthers('Atelier enfants', 'entreprises', 'arbre de Noël des enfants')).toBe(false);
  expect(isForOthers('Atelier enfants', 'CSE d’entreprises')).toBe(false);
  expect(isForOthers('Atelier enfants', 'touristes')).toBe(false);
  expect(isForOthers('Family photo', 'family businesses')).toBe(false);
});
