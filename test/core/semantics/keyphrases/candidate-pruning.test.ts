import { expect, test } from 'vitest';
import { prunedCandidates } from '../../../../src/core/semantics/keyphrases/candidate-pruning.ts';
import {
  countPhrases,
  pageCandidates,
  rankSiteKeyphrases,
} from '../../../../src/core/semantics/keyphrases/keyphrases.ts';
import { onePage, PhraseCounts } from '../../../../src/core/semantics/keyphrases/phrase-counts.ts';
import type { PageText } from '../../../../src/core/semantics/page-text.ts';
import { languages } from '../../../support/languages.ts';

const subjects = ['miel de lavande', 'cire gaufrée', 'ruche peuplée', 'reine marquée'];
const nouns =
  'plateau torrent verger marché hiver facteur village colline chemin panier couteau tonneau cheval jardin moulin'.split(
    ' ',
  );

/** A page with its subject many times, and forty other things once. */
function page(at: number): PageText {
  const subject = subjects[at]!;
  const once = nouns.map(
    (noun, step) =>
      `On voit un ${noun} et un ${nouns[(step + at + 1) % nouns.length]} voisin, une ${noun}ette et un ${noun}eau.`,
  );
  const texts = [`Notre ${subject} est là. `.repeat(8), ...once];
  return {
    url: `https://ruche.example/${at}`,
    language: 'fr',
    title: subject,
    description: '',
    headings: [subject],
    blocks: texts.map((text, index) => ({ text, index, kind: 'paragraph' })),
  };
}

test('the best keyphrases of each page are the same with fewer candidates', () => {
  const pages = [0, 1, 2, 3].map(page);
  const all = pages.map((one) => pageCandidates(one, languages.fr));
  const phrases = new PhraseCounts();
  for (const one of all) countPhrases(phrases, one);
  const stems = { pages: pages.length, ofStem: (stem: string) => (stem.length % 2) + 3 };
  const rank = (candidates: typeof all) =>
    rankSiteKeyphrases(candidates, { ...stems, ofPhrase: (key) => phrases.of(key) ?? onePage }, languages.fr, {
      profile: 'web',
      limit: 10,
    });
  const pruned = all.map((one) => prunedCandidates(one, stems, languages.fr, { profile: 'web', limit: 25 }));
  expect(pruned.map((one) => one.keys.length)).toEqual([25, 25, 25, 25]);
  expect(all.every((one) => one.keys.length > 25)).toBe(true);
  expect(rank(pruned)).toEqual(rank(all));
});
