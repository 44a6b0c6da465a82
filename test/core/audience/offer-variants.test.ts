import { expect, test } from 'vitest';
import { offerSubjectOf } from '../../../src/core/audience/offer-variants.ts';

const subjects = (...names: string[]): string[] => names.map(offerSubjectOf(names));

test('a first and a later time of one thing are one subject, without the words of order', () => {
  expect(subjects('First riding lesson', 'Next riding lessons')).toEqual(['Riding lesson', 'Riding lesson']);
  expect(subjects('Première séance d’hypnose (90 min)', 'Séance suivante d’hypnose (60 min)')).toEqual([
    'Séance d’hypnose',
    'Séance d’hypnose',
  ]);
  expect(subjects('Bilan initial de diction', 'Bilan de diction de suivi')).toEqual([
    'Bilan de diction',
    'Bilan de diction',
  ]);
});

test('what the later time leaves out is that of the first, unless two first ones might be meant', () => {
  expect(subjects('Initial nutrition consultation', 'Follow-up')).toEqual([
    'Nutrition consultation',
    'Nutrition consultation',
  ]);
  const two = ['Initial nutrition consultation', 'First fitness test', 'Follow-up'];
  expect(subjects(...two)).toEqual(two);
});

test('the thing sold without a word of order keeps its name', () => {
  expect(subjects('Adhésion', 'Renouvellement d’adhésion')).toEqual(['Adhésion', 'Adhésion']);
  expect(subjects('Membership', 'Membership renewal')).toEqual(['Membership', 'Membership']);
});

test('ranks, other things and things sold alone keep their names', () => {
  for (const names of [
    ['First class ticket', 'Second class ticket'],
    ['First lesson', 'First lesson for children'],
    ['First aid course', 'Later life care'],
    ['Massage 30 min', 'Massage 60 min'],
    ['Première visite', 'Entretien annuel'],
    ['Second-hand bike', 'Bike'],
  ])
    expect(subjects(...names)).toEqual(names);
});
