import { expect, test } from 'vitest';
import { contentKeyphraseSpread } from '../../../../src/core/audits/content/keyphrase-spread.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { languages } from '../../../support/languages.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const semantics = {
  keyphrases: ['/perdu', '/suivi'].map((path) => ({
    url: origin + path,
    keyphrases: [{ text: 'raku', score: 1, count: 3 }] as never,
  })),
};
const spoken = 'Le raku sort du four encore rouge.';
const silent = 'La porte reste ouverte toute la journée.';
const page = (named: (at: number) => boolean) => ({
  title: 'Cuisson raku à Nantes',
  text: Array.from({ length: 24 }, (_, at) => (named(at) ? spoken : silent)),
});

test('a subject of the title that most of the text does not name is reported, one that recurs is not', () => {
  const site = siteOf(
    { '/perdu': page((at) => at < 4), '/suivi': page((at) => at % 5 === 0) },
    { semantics, languages },
  );
  expect(faultsOf(contentKeyphraseSpread, site)).toMatchObject([
    { page: `${origin}/perdu`, evidence: { keyphrase: 'raku', silent: 20, sentences: 24 } },
  ]);
});

test('a word play in the title that the text hardly contains is not a subject', () => {
  const site = siteOf({ '/perdu': page((at) => at < 2) }, { semantics, languages });
  expect(faultsOf(contentKeyphraseSpread, site)).toEqual([]);
});

test('without the words of the pages it is not measured', () => {
  expect(unmeasuredReason(contentKeyphraseSpread, siteOf({ '/': {} }))).not.toBeNull();
});

test('paragraphs in another language than the page do not count against its subject', () => {
  const foreign = 'The kiln door stays open the whole day long, and nobody should ever touch the pots.';
  const text = Array.from({ length: 30 }, (_, at) => (at < 4 ? spoken : at < 8 ? silent : foreign));
  const site = siteOf({ '/perdu': { title: 'Cuisson raku à Nantes', text } }, { semantics, languages });
  expect(faultsOf(contentKeyphraseSpread, site)).toEqual([]);
});

test('words of the same family keep to the subject', () => {
  const text = Array.from({ length: 24 }, (_, at) => (at < 4 || at % 3 === 0 ? 'La cuisson dure six heures.' : silent));
  const family = {
    keyphrases: [{ url: `${origin}/four`, keyphrases: [{ text: 'cuire', score: 1, count: 3 }] as never }],
  };
  const site = siteOf({ '/four': { title: 'Cuisiner au four', text } }, { semantics: family, languages });
  expect(faultsOf(contentKeyphraseSpread, site)).toEqual([]);
});
