import { describe, expect, test } from 'vitest';
import { brandWords } from '../../../src/core/audience/brand-words.ts';
import { languages } from '../../support/languages.ts';
import { pageTextOf } from '../../support/page-text-of.ts';

const offers = [
  pageTextOf('https://ruche.example/bougies', 'Bougies en cire pure', [
    '# Nos bougies',
    'La cire pure brûle longtemps. Rien que de la cire pure et une mèche de coton, coulées au rucher.',
  ]),
  pageTextOf('https://ruche.example/miels', 'Miels des Cévennes', [
    'Un miel cévenol, un miel de châtaignier, un miel de bruyère récolté à froid, et une purée de châtaignes.',
    'Chaque pot de miel vient des Cévennes. La ruche suit les fleurs : acacia, lavande, ronce, trèfle, tilleul, sapin.',
  ]),
];
const wish = { language: 'fr' as const, attributes: ['cévenol', 'pur', 'fait main', 'généreux'] };
const texts = { offers, reviews: [], anchors: [{ text: 'miel de châtaignier', page: 'https://ruche.example/miels' }] };

describe('brandWords', () => {
  const found = brandWords(wish, texts, languages.fr)!;
  const of = (word: string) => found.desired.find((one) => one.word === word);

  test('counts a wanted word in all its forms, with the page that uses it most', () => {
    expect(of('pur')).toEqual({
      word: 'pur',
      forms: ['pure'],
      counts: { offers: 3, reviews: null, anchors: null },
      page: 'https://ruche.example/bougies',
    });
    expect(of('cévenol')).toMatchObject({ forms: ['Cévennes', 'cévenol'], counts: { offers: 3 } });
    expect(of('généreux')).toMatchObject({ forms: [], counts: { offers: 0 }, page: null });
  });

  test('counts an attribute of two words where they follow one another', () => {
    const page = pageTextOf('https://ruche.example/cire', 'Cire', ['Un pot fait main, et la main qui fait le pot.']);
    const { desired } = brandWords(wish, { ...texts, offers: [...offers, page] }, languages.fr)!;
    expect(desired.find((one) => one.word === 'fait main')?.counts.offers).toBe(1);
  });

  test.each([
    ['sans sucre', 'fr', 'Un biscuit sans sucre, et du sucre à part.'],
    ['zero waste', 'en', 'A zero waste shop, where waste is waste.'],
  ] as const)('does not count an attribute without something where the thing is named: %s', (word, language, text) => {
    const page = pageTextOf('https://ruche.example/a', 'Page', [text]);
    const wanted = { language, attributes: [word] };
    const { desired } = brandWords(wanted, { ...texts, offers: [...offers, page] }, languages[language])!;
    expect(desired[0]?.counts.offers).toBe(1);
  });

  test('counts a name that also occurs in the plural', () => {
    const page = pageTextOf('https://ruche.example/a', 'Ville', [
      'Des oranges, des oranges, des oranges, des oranges. La ville d’Orange et la ville d’Orange.',
      'ORANGE. Le festival à Orange, ORANGE, ORANGE.',
    ]);
    const { observed } = brandWords(wish, { ...texts, offers: [...offers, page] }, languages.fr)!;
    expect(observed[0]).toMatchObject({ forms: ['oranges', 'ORANGE'], counts: { offers: 10 }, page: page.url });
  });

  test('sets them against the leading words of each source; a source of a few words is absent', () => {
    expect(found.observed.slice(0, 2).map((one) => [one.word, one.counts.offers])).toEqual([
      ['miel', 5],
      ['cire', 3],
    ]);
    expect(found.observed.map((one) => one.word)).not.toContain('brûler');
    expect(found.sources.map((one) => [one.id, one.reference])).toEqual([
      ['offers', 1],
      ['reviews', null],
      ['anchors', null],
    ]);
  });

  test('returns nothing for a site without text', () => {
    expect(brandWords(wish, { offers: [], reviews: [], anchors: [] }, languages.fr)).toBeNull();
  });
});
