import { expect, test } from 'vitest';
import { searchTerms } from '../../../../src/core/planning/topics/search-terms.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const { organisation, offers } = companyWith();
/** Nobody types the name of this offer. */
const bike = { ...offers[0]!, name: 'Vélo de ville ou de voyage avec remorque' };
const local = {
  organisation: {
    ...organisation,
    businessModel: 'local_service' as const,
    physicalPlaces: [{ name: 'atelier à Lille', postalCode: '59000', openToPublic: true }],
  },
};
const wordsOf = (persona: Parameters<typeof personaWith>[0], company: Parameters<typeof companyWith>[0] = {}) =>
  searchTerms(
    companyWith({ offers: [bike], ...company, personas: [personaWith({ jobs: ['rouler'], ...persona })] }),
  ).map(({ words }) => words);

test('what an audience types is its words, with the place, the price, the opinions of others and what holds it back', () => {
  expect(wordsOf({ vocabulary: ['réparation vélo'], objections: ['combien de temps sans vélo'] }, local)).toEqual([
    'réparation vélo Lille',
    'réparation vélo près de chez moi',
    'réparation vélo',
    'réparation vélo prix',
    'réparation vélo avis',
    'réparation vélo délai',
  ]);
});

test('an organisation asks for a quote, and nobody asks the price of a gift of time or of what is not sold', () => {
  const bought = { vocabulary: ['vélo de fonction'] };
  expect(wordsOf({ ...bought, decisionRole: 'buyer' })).toContain('vélo de fonction devis');
  expect(wordsOf({ vocabulary: ['bénévole vélo'] })).toEqual(['bénévole vélo']);
  expect(wordsOf({ vocabulary: ['permis de conduire'] })).toEqual(['permis de conduire']);
});

test('a problem that names what is sold and a question in its words are searched after the prices', () => {
  const pains = ['un vélo volé', 'la pluie', 'elle ne sait pas réparer son vélo'];
  const asked = { evidence: ['« Faut-il assurer un vélo ? »', '« Et si elle casse ? »'] };
  expect(wordsOf({ vocabulary: ['vélo de ville'], pains, ...asked }).slice(-2)).toEqual([
    'vélo volé',
    'faut-il assurer un vélo',
  ]);
});

test('the same words in another order are one search', () => {
  const words = wordsOf({ vocabulary: ['vélo ville occasion', 'vélo occasion ville'] });
  expect(words.filter((one) => one.split(' ').length === 3)).toEqual(['vélo ville occasion']);
});

test('an article is a whole word: no first letters are taken from another one', () => {
  const pains = ['attente vélo longue', 'les vélos lourds', 'lenteur vélo hiver'];
  const found = wordsOf({ vocabulary: ['selle'], pains });
  expect(found).toEqual(expect.arrayContaining(['vélos lourds', 'lenteur vélo hiver', 'attente vélo longue']));
});

test('an English word that begins as an article keeps its letters', () => {
  const english = { locale: 'en-GB', organisation: { ...organisation, languages: ['en'] } };
  const found = wordsOf({ vocabulary: ['selle'], pains: ['autumn vélo orders', 'a vélo stolen'] }, english);
  expect(found).toEqual(expect.arrayContaining(['autumn vélo orders', 'vélo stolen']));
});
