import { describe, expect, test } from 'vitest';
import { askedOffers } from '../../../src/core/audience/asked-offers.ts';
import type { PersonaVoice } from '../../../src/core/audience/persona-needs.ts';
import { languages } from '../../support/languages.ts';

const offers = ['Pension au pré', 'Centre d’insémination', 'Cours d’obstacle'];
const owners = persona('owners', 'propriétaires qui cherchent une pension', { weight: 0.6 });
const breeders = persona('breeders', 'éleveurs amateurs');

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
    expect(askedBy(owners, breeders)).toEqual({ owners: [offers[0]], breeders: [offers[1], offers[2]] });
  });

  test('an offer that somebody names is theirs, by their own words and not by those that the product took', () => {
    const named = { ...breeders, vocabulary: ['insémination'] };
    const riders = persona('riders', 'cavaliers', { vocabulary: ['insémination'], assumed: ['insémination'] });
    expect(askedBy(owners, named, riders)).toEqual({
      owners: [offers[0]],
      breeders: [offers[1]],
      riders: [offers[2]],
    });
  });

  test('what nobody names goes to the main customers where each of them names something', () => {
    expect(askedBy(owners, { ...breeders, vocabulary: ['insémination'] })).toEqual({
      owners: [offers[0], offers[2]],
      breeders: [offers[1]],
    });
  });

  test('customers whose words tell no offer from another ask for all of them', () => {
    expect(askedBy(breeders)).toEqual({ breeders: offers });
    const both = askedOffers(
      [persona('a', 'familles avec une cuisine ancienne')],
      { company: ['Cuisine peinte', 'Cuisine neuve'], site: [] },
      languages,
    );
    expect(both(persona('a', ''), 'Cuisine neuve')).toBe(true);
  });

  test('an offer of the site is that of the file whose words it has', () => {
    const asks = askedOffers([owners, breeders], { company: offers, site: ['Pré', 'Étalons'] }, languages);
    expect([asks(owners, 'Pré'), asks(breeders, 'Pré')]).toEqual([true, false]);
    expect([asks(owners, 'Étalons'), asks(breeders, 'Étalons')]).toEqual([false, true]);
  });
});
