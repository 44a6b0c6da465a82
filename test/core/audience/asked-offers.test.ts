import { describe, expect, test } from 'vitest';
import { askedOffers } from '../../../src/core/audience/asked-offers.ts';
import type { PersonaVoice } from '../../../src/core/audience/persona-needs.ts';
import { languages } from '../../support/languages.ts';

const offers = ['Reliure de thèses', 'Atelier de calligraphie', 'Papier marbré'];
const students = persona('students', 'étudiants qui cherchent une reliure', { weight: 0.6 });
const collectors = persona('collectors', 'collectionneurs');

function persona(id: string, name: string, more: Partial<PersonaVoice> = {}): PersonaVoice {
  const none = { vocabulary: [], jobs: [], pains: [], objections: [], triggers: [], interests: [] };
  return { id, name, weight: 0.2, language: 'fr', ...none, ...more };
}

function askedBy(...personas: PersonaVoice[]) {
  const asks = askedOffers(personas, { company: offers, site: [] }, languages);
  return Object.fromEntries(personas.map((one) => [one.id, offers.filter((name) => asks(one, name))]));
}

describe('the offers that customers ask for', () => {
  test('who says what it comes for is asked of nothing else, and the rest goes to who says nothing', () => {
    expect(askedBy(students, collectors)).toEqual({ students: [offers[0]], collectors: [offers[1], offers[2]] });
  });

  test('an offer that somebody names is theirs, by their own words and not by those that the product took', () => {
    const named = { ...collectors, vocabulary: ['calligraphie'] };
    const artists = persona('artists', 'illustrateurs', { vocabulary: ['calligraphie'], assumed: ['calligraphie'] });
    expect(askedBy(students, named, artists)).toEqual({
      students: [offers[0]],
      collectors: [offers[1]],
      artists: [offers[2]],
    });
  });

  test('what nobody names goes to the main customers where each of them names something', () => {
    expect(askedBy(students, { ...collectors, vocabulary: ['calligraphie'] })).toEqual({
      students: [offers[0], offers[2]],
      collectors: [offers[1]],
    });
  });

  test('customers who use no word of one offer alone ask for all of them', () => {
    expect(askedBy(collectors)).toEqual({ collectors: offers });
    const both = askedOffers(
      [persona('a', 'familles avec une boîte ancienne')],
      { company: ['Boîte peinte', 'Boîte neuve'], site: [] },
      languages,
    );
    expect(both(persona('a', ''), 'Boîte neuve')).toBe(true);
  });

  test('an offer of the site is that of the file whose words it has', () => {
    const asks = askedOffers([students, collectors], { company: offers, site: ['Thèses', 'Encres'] }, languages);
    expect([asks(students, 'Thèses'), asks(collectors, 'Thèses')]).toEqual([true, false]);
    expect([asks(students, 'Encres'), asks(collectors, 'Encres')]).toEqual([false, true]);
  });

  test('the noun of a group of people names no offer by itself', () => {
    const parents = persona('parents', 'parents d’enfants', { weight: 0.6 });
    const adults = persona('adults', 'adultes');
    const names = { company: ['Cours pour enfants', 'Cours du soir'], site: [] };
    const asks = askedOffers([parents, adults], names, languages);
    expect([asks(parents, 'Cours du soir'), asks(adults, 'Cours pour enfants')]).toEqual([true, true]);
  });

  test('a name without a word of its own is no offer of the file', () => {
    const asks = askedOffers([students, collectors], { company: offers, site: ['Pour vous'] }, languages);
    expect([asks(students, 'Pour vous'), asks(collectors, 'Pour vous')]).toEqual([false, true]);
  });
});
