import { expect, test } from 'vitest';
import { personaProposals } from '../../../src/core/audience/persona-proposals.ts';
import type { PageText } from '../../../src/core/semantics/page-text.ts';
import { languages } from '../../support/languages.ts';

const page = (url: string, text: string): PageText => ({
  url,
  language: 'fr',
  title: '',
  description: '',
  headings: [],
  blocks: [{ text, index: 0, kind: 'paragraph' }],
});
const keyphrases: Record<string, string[]> = {
  '/a': ['tournage', 'atelier'],
  '/b': ['tournage', 'atelier'],
  '/c': ['atelier'],
};
const proposals = (...pages: PageText[]) => personaProposals(pages, languages.fr, (url) => keyphrases[url] ?? []);
const beginners = [
  page('/a', 'Nos stages sont faits pour les débutants du samedi.'),
  page('/b', 'Un cours pour débutants.'),
  page('/c', 'Nos bols cuisent deux fois.'),
];

test('people that two pages address are an audience, with the sentences that do', () => {
  const [found, ...others] = proposals(...beginners);
  expect([found!.name, found!.pages, found!.share, others]).toEqual(['débutants', 2, 0.6667, []]);
  expect(found!.evidence[0]).toEqual({ page: '/b', sentence: 'Un cours pour débutants.' });
});

test('its vocabulary is what its pages say more than the site', () => {
  expect(proposals(...beginners)[0]!.vocabulary).toEqual(['tournage', 'atelier']);
});

test('people that one page addresses, or that are only named, are no audience', () => {
  expect(proposals(beginners[0]!, beginners[2]!)).toEqual([]);
  expect(proposals(page('/a', 'Les débutants tournent.'), page('/b', 'Les débutants rient.'))).toEqual([]);
});

test('any visitor is no audience', () => {
  expect(proposals(page('/a', 'Un guide pour les visiteurs.'), page('/b', 'Ouvert pour les visiteurs.'))).toEqual([]);
});
