import { expect, test } from 'vitest';
import { personaAssumptions } from '../../../../../src/core/framework/company/personas/persona-assumptions.ts';
import { workingAssumption } from '../../../../../src/core/framework/company/proposed-answer.ts';
import { emptyProfile } from '../../../../../src/core/framework/company/site-profile/site-profile.ts';

const answers = { language: 'en', sector: 'travel_hospitality', offers: 'Room = 90' };
const profile = {
  ...emptyProfile,
  words: ['sea view'],
  audiences: [
    { name: 'families', page: 'https://a.example/rooms', passage: 'Rooms for families.', words: ['bunk bed'] },
  ],
};
const ofPersona = (name: string) =>
  Object.fromEntries(
    personaAssumptions({ key: 'p', name }, answers, profile).map(({ id, answer, from }) => [
      id,
      { answer, from: from.en },
    ]),
  );

test('an audience that the site names takes the words of its pages, with the passage', () => {
  expect(ofPersona('young family')['p.interests']).toEqual({
    answer: 'bunk bed, sea view, good finds, practical advice',
    from: workingAssumption.en,
  });
  expect(ofPersona('young family')['p.vocabulary']!.from).toBe(
    'read on the site: “Rooms for families.” (https://a.example/rooms)',
  );
});

test('an offer that the site sells to one audience is not that of the others', () => {
  const shared = { ...answers, offers: 'Family room = 90, Bike shed = 10', personas: 'families, cyclists' };
  const site = {
    ...profile,
    words: ['bunk bed hire', 'repair stand'],
    audiences: [
      ...profile.audiences,
      {
        name: 'cyclists',
        page: 'https://a.example/shed',
        passage: 'A shed with a stand for cyclists.',
        words: ['bike shed'],
      },
    ],
  };
  const part = (name: string, id: string): string | undefined =>
    personaAssumptions({ key: 'p', name }, shared, site).find((one) => one.id === `p.${id}`)?.answer;
  expect([part('families', 'jobs'), part('cyclists', 'jobs')]).toEqual(['choose Family room', 'choose Bike shed']);
  expect(part('families', 'vocabulary')).not.toContain('shed');
  expect(part('cyclists', 'vocabulary')).not.toContain('bunk');
});

test('an audience has all offers where the site sells each of them to another one', () => {
  const shared = { ...answers, offers: 'Family room = 90, Bunk bed = 20', personas: 'families, agents' };
  const found = personaAssumptions({ key: 'p', name: 'agents' }, shared, profile);
  expect(found.find(({ id }) => id === 'p.jobs')?.answer).toBe('choose Family room, choose Bunk bed');
});

test('a group of firms is taken to choose no offer for children, and an offer belongs to whom its page addresses', () => {
  const shared = {
    ...answers,
    offers: 'Kids camp = 90, Away day = 300, Boat = 50',
    personas: 'tourists, local companies',
  };
  const offer = (name: string, page: string) => ({ name, price: null, page, proof: null });
  const jobsOf = (name: string, site = profile): string | undefined =>
    personaAssumptions({ key: 'p', name }, shared, site).find(({ id }) => id === 'p.jobs')?.answer;
  expect(jobsOf('local companies')).toBe('choose Away day, choose Boat');
  expect(jobsOf('tourists')).toContain('Kids camp');
  const page = 'https://a.example/boat';
  const addressed = {
    ...profile,
    offers: [offer('Boat', page)],
    audiences: [{ name: 'companies', page, passage: 'For companies.', words: [] }],
  };
  expect(jobsOf('local companies', addressed as never)).toBe('choose Boat');
});

test('what the name of an audience wants comes first, and two audiences are not the same', () => {
  const couples = ofPersona('couples who want a quiet weekend');
  expect(couples['p.jobs']!.answer).toBe('a quiet weekend, choose Room');
  expect(couples['p.vocabulary']!.from).toBe('your words, then those of the site and of your offers');
  expect(couples['p.interests']!.answer).not.toBe(ofPersona('walkers')['p.interests']!.answer);
});

test('the name of a trade is not what an audience is interested in', () => {
  expect(ofPersona('walkers')['p.interests']!.answer).not.toContain('Travel');
});

test('one thing sold first and again is one thing to choose', () => {
  const sold = { ...answers, offers: 'First riding lesson = 40, Next riding lesson = 30' };
  const found = personaAssumptions({ key: 'p', name: 'walkers' }, sold, profile);
  const said = (part: string) => found.find(({ id }) => id === `p.${part}`)?.answer;
  expect([said('jobs'), said('vocabulary')]).toEqual(['choose Riding lesson', 'riding lesson, sea view']);
});

test('searches in the words of a search, and never in those of the answer', () => {
  const searchesOf = (name: string) => ofPersona(name)['p.vocabulary']!.answer;
  expect(searchesOf('couples who want a quiet weekend')).toBe('quiet weekend, room, sea view');
  expect(searchesOf('walkers who look for a bench for their dog')).toBe('room, sea view');
  expect(searchesOf('walkers who look for a view')).toBe('view, room, sea view');
  expect(searchesOf('walkers who look for a room')).toBe('room, sea view');
  // All its words are those of an offer, which is looked for by its own name.
  const named = personaAssumptions(
    { key: 'p', name: 'couples who want a corner room' },
    { ...answers, offers: 'Large corner room = 90' },
    profile,
  );
  expect(named.find(({ id }) => id === 'p.vocabulary')!.answer).toBe('large corner room, sea view');
});

test('what the site says besides its offers is searched too: several words, never the name of the company', () => {
  const named = {
    ...profile,
    name: 'Blue Harbour',
    words: ['sail', 'harbour tour', 'Blue Harbour rooms'],
    audiences: [],
  };
  const many = Array.from({ length: 9 }, (_, at) => `Room ${'abcdefghi'[at]} = 90`).join(', ');
  const found = personaAssumptions({ key: 'p', name: 'anyone' }, { ...answers, offers: many }, named);
  expect(
    found
      .find(({ id }) => id === 'p.vocabulary')!
      .answer.split(', ')
      .slice(8),
  ).toEqual(['harbour tour']);
});

test('what the site lists as needs comes after the offers and before its other words', () => {
  const site = { ...profile, needs: ['early breakfast', 'drying room'], words: ['sea view', 'early breakfast'] };
  const said = personaAssumptions({ key: 'p', name: 'walkers' }, answers, site).find(({ id }) => id === 'p.vocabulary');
  expect(said?.answer).toBe('room, early breakfast, drying room, sea view');
});
