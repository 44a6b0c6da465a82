import { expect, test } from 'vitest';
import { contentNearDuplicate } from '../../../../src/core/audits/content/near-duplicate.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const pair = (kind: 'near-duplicate' | 'partial', jaccard = 0.9) => ({
  nearDuplicates: [
    { a: 'https://exemple.fr/nantes', b: 'https://exemple.fr/rennes', jaccard, containment: 0.95, kind },
  ],
});

test('a near duplicate is reported once with the pages it repeats', () => {
  const pages = { '/nantes': { text: ['Le grès.'] }, '/rennes': { text: ['La faïence.'] } };
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: pair('near-duplicate', 0.95) }))).toEqual([
    '/nantes',
  ]);
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: pair('partial') }))).toEqual([]);
  expect(unmeasuredReason(contentNearDuplicate, siteOf(pages))).not.toBeNull();
});

test('short pages must share nearly everything, long ones two thirds and more', () => {
  const site = (words: number) =>
    siteOf(
      { '/nantes': { words, text: ['Le grès.'] }, '/rennes': { words, text: ['La faïence.'] } },
      { semantics: pair('near-duplicate', 0.75) },
    );
  expect(faultyPages(contentNearDuplicate, site(90))).toEqual([]);
  expect(faultyPages(contentNearDuplicate, site(400))).toEqual(['/nantes']);
});

test('two lists of links are not copies of each other', () => {
  const links = Array.from({ length: 12 }, (_, at) => ({ to: `/p${at}`, anchor: 'Une entrée de la liste' }));
  const pages = { '/nantes': { links, words: 60 }, '/rennes': { links, words: 60 } };
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: pair('near-duplicate') }))).toEqual([]);
});

test('the same paragraphs under another list of links are a near duplicate', () => {
  const text = Array.from(
    { length: 12 },
    (_, at) => `Paragraphe ${at} : le grès se tourne frais, sèche deux jours et cuit à 1 250 °C dans le four.`,
  );
  const pages = {
    '/nantes': { text, bodyHash: 'a', words: 240 },
    '/rennes': { text: [...text, 'Un mot de plus.'], bodyHash: 'b', words: 700 },
  };
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: pair('partial', 0.35) }))).toEqual(['/nantes']);
});

test('a notice that two pages share is no copy when one of them lists much more', () => {
  const notice = `${'Une faille de sécurité permettait de contourner la vérification des fichiers envoyés. '.repeat(6)}`;
  const items = Array.from({ length: 20 }, (_, at) => ({
    kind: 'list-item' as const,
    text: `Correction ${at} : une erreur apparue dans la version précédente faisait échouer l’enregistrement du formulaire.`,
  }));
  const pages = {
    '/nantes': { blocks: [{ text: notice }], bodyHash: 'a', words: 80 },
    '/rennes': { blocks: [{ text: notice }, ...items], bodyHash: 'b', words: 400 },
  };
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: pair('partial', 0.3) }))).toEqual([]);
});

test('two listings of code under the same few words are short texts', () => {
  const code = (at: number) => ({
    blocks: [{ text: 'Le code source du module.' }, { kind: 'code' as const, text: `mot${at} `.repeat(400) }],
    bodyHash: `${at}`,
    words: 405,
  });
  const pages = { '/nantes': code(1), '/rennes': code(2) };
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: pair('near-duplicate', 0.75) }))).toEqual([]);
});

test('a version of a page that is not translated yet is no copy to merge', () => {
  const pages = (lang: string) => ({ '/nantes': { text: ['Le grès.'] }, '/rennes': { text: ['La faïence.'], lang } });
  const told = (lang: string) =>
    faultyPages(contentNearDuplicate, siteOf(pages(lang), { semantics: pair('near-duplicate', 0.95) }));
  expect([told('fr'), told('es')]).toEqual([['/nantes'], []]);
});

test('pages that repeat each other are reported once, whatever the pairs', () => {
  const page = (word: string) => ({ text: [`${word} le grès.`] });
  const pages = { '/a': page('Ici'), '/b': page('Là'), '/c': page('Ailleurs') };
  const like = (a: string, b: string) => ({
    a: `https://exemple.fr${a}`,
    b: `https://exemple.fr${b}`,
    jaccard: 0.9,
    containment: 0.95,
    kind: 'near-duplicate' as const,
  });
  const semantics = { nearDuplicates: [like('/a', '/b'), like('/b', '/c')] };
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics }))).toEqual(['/a']);
});

test('page 2 of two lists is reported by the first pages of the lists', () => {
  const [a, b] = ['/author/claire/page/2/', '/blog/page/2/'].map((path) => `https://exemple.fr${path}`);
  const pages = { '/author/claire/page/2/': { text: ['Le grès.'] }, '/blog/page/2/': { text: ['La faïence.'] } };
  const nearDuplicates = [{ ...pair('near-duplicate', 0.95).nearDuplicates[0]!, a: a!, b: b! }];
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: { nearDuplicates } }))).toEqual([]);
});
