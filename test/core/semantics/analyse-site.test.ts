import { describe, expect, test } from 'vitest';
import { analyseSite } from '../../../src/core/semantics/analyse-site.ts';
import type { PageText } from '../../../src/core/semantics/page-text.ts';
import { languages } from '../../support/languages.ts';
import { pageTextOf } from '../../support/page-text-of.ts';

const subjects = {
  velo: [
    'vélo électrique',
    'batterie du vélo',
    'freins du vélo',
    'roue de vélo',
    'atelier de réparation',
    'chaîne de vélo',
  ],
  pain: ['pain au levain', 'farine de blé', 'cuisson du pain', 'pâte à pain', 'four du boulanger', 'levain naturel'],
};

/** Pages on two subjects: each speaks of three of its subject's expressions. */
function bakeryAndBikes(perSubject: number): PageText[] {
  return Object.entries(subjects).flatMap(([name, words]) =>
    Array.from({ length: perSubject }, (_, at) => {
      const [a, b, c] = [words[at % 6]!, words[(at + 1) % 6]!, words[(at + 2) % 6]!];
      return pageTextOf(`/${name}/${at}`, `Tout sur ${a}`, [
        `Cette page présente ${a} et explique pourquoi ${b} compte autant, numéro ${at}.`,
        `Nous conseillons aussi ${c} avant de choisir ${a} pour l’année ${1990 + at}.`,
      ]);
    }),
  );
}

describe('analyseSite', () => {
  const pages = bakeryAndBikes(8);
  const site = analyseSite(pages, languages, { seed: 1 });

  test('gives the same result whatever the order of the pages', () => {
    const { topics, keyphrases, siteKeywords } = analyseSite([...pages].reverse(), languages, { seed: 1 });
    expect({ topics, keyphrases, siteKeywords }).toEqual({
      topics: site.topics,
      keyphrases: site.keyphrases,
      siteKeywords: site.siteKeywords,
    });
  });
  test('never mixes two subjects in a topic, and gives each page one', () => {
    for (const topic of site.topics) expect(new Set(topic.pages.map((url) => url.split('/')[1])).size).toBe(1);
    expect(site.topicOf.size).toBe(16);
  });
  test('names a topic by words of its pages', () => {
    const bikes = site.topics.find((topic) => topic.pages[0]!.startsWith('/velo'))!;
    expect(bikes.name).toMatch(/vélo|atelier|batterie|freins/);
    expect(bikes.pages).toContain(bikes.hub);
  });
  test('shows keyphrases in a form found in the page', () => {
    for (const { url, keyphrases } of site.keyphrases) {
      const page = pages.find((one) => one.url === url)!;
      const text = [page.title, ...page.blocks.map((block) => block.text)].join('\n').toLowerCase();
      for (const keyphrase of keyphrases) expect(text).toContain(keyphrase.text.toLowerCase());
    }
  });
  test('gives one search to one page, and states why another has none', () => {
    const text = [
      'Le miel de sapin se récolte en été dans les forêts de la montagne, quand les pucerons sont nombreux.',
    ];
    const found = analyseSite(
      [
        pageTextOf('/a', 'Miel de sapin', text),
        pageTextOf('/a/copie', 'Miel de sapin', text),
        pageTextOf('/faq', 'FAQ', text),
      ],
      languages,
      { seed: 1, roleOf: (url) => (url.endsWith('/faq') ? 'help' : 'text') },
    ).keyphrases;
    expect(found.map(({ keyphrases, reason }) => keyphrases[0]?.text ?? reason!.en.split(':')[0])).toEqual([
      'miel de sapin',
      'Another page of the site already answers this search',
      'Nobody searches for this page by its words',
    ]);
  });
  test('states why when there are too few pages for topics', () => {
    const few = analyseSite(pages.slice(0, 5), languages, { seed: 1 });
    expect(few.topics).toEqual([]);
    expect(few.notMeasured).toMatchObject([{ what: 'topics:fr' }]);
  });
  test('states why a page is too short for keyphrases', () => {
    const short = analyseSite([...pages, pageTextOf('/court', 'Court', ['Trois mots ici.'])], languages, { seed: 1 });
    expect(short.notMeasured.map((one) => one.what)).toEqual(['/court']);
    expect(short.keyphrases.find((one) => one.url === '/court')!.keyphrases).toEqual([]);
  });
  test('counts a group of equal pages once', () => {
    const copies = Array.from({ length: 200 }, (_, at) => ({ ...pages[0]!, url: `/copie/${at}` }));
    const copied = analyseSite([...pages, ...copies], languages, { seed: 1 });
    expect(copied.topicOf.get('/copie/7')).toBe(copied.topicOf.get(pages[0]!.url));
    expect(copied.duplicateGroupOf.get('/copie/7')).toBe('/copie/0');
  });
  test('survives hostile texts', () => {
    const hostile = [
      pageTextOf('/un-mot', 'mot', ['mot '.repeat(10_000)]),
      pageTextOf('/nul', '\u0000', ['\ud800 \u0000 \u200b '.repeat(500)]),
      pageTextOf('/majuscules', 'TOUT EN CAPITALES', [
        'VENTE DE VÉLOS ET DE PIÈCES POUR TOUS LES CYCLISTES. '.repeat(20),
      ]),
      pageTextOf('/long', 'long', ['x'.repeat(200_000), 'a-b-'.repeat(20_000)]),
      pageTextOf('/vide', '', []),
    ];
    expect(() => analyseSite([...pages, ...hostile], languages, { seed: 1 })).not.toThrow();
    expect(analyseSite([], languages, { seed: 1 }).topics).toEqual([]);
  });
  test('no-quadratic-growth: twice the pages costs less than 2.6 times, outside all-pairs stages', () => {
    const cost = (count: number): number => {
      const many = bakeryAndBikes(count / 2);
      const start = process.cpuUsage();
      analyseSite(
        many.map((page) => ({ ...page, url: `${page.url}/x` })),
        languages,
        { seed: 1, resolution: 3 },
      );
      return process.cpuUsage(start).user;
    };
    const least = (count: number, times: number): number =>
      Math.min(...Array.from({ length: times }, () => cost(count)));
    const growth = (times: number): number => least(1600, times) / least(800, times);
    cost(400);
    // The collector and the compilers may work within two runs, not within five.
    const first = growth(2);
    expect(first < 2.6 ? first : growth(5)).toBeLessThan(2.6);
  });
});
