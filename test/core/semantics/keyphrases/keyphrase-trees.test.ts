import { expect, test } from 'vitest';
import { featurePlace, keyphraseFeatures } from '../../../../src/core/semantics/keyphrases/keyphrase-features.ts';
import { keyphraseTrees, parseTrees, sumOfTrees } from '../../../../src/core/semantics/keyphrases/keyphrase-trees.ts';
import { keyphraseWeights } from '../../../../src/core/semantics/keyphrases/keyphrase-weights.ts';
import { pageCandidates, rankSiteKeyphrases } from '../../../../src/core/semantics/keyphrases/keyphrases.ts';
import { onePage } from '../../../../src/core/semantics/keyphrases/phrase-counts.ts';
import { siteFeatures } from '../../../../src/core/semantics/keyphrases/site-features.ts';
import { languages } from '../../../support/languages.ts';

const two = parseTrees(`
first<1 chars<2 propn<1 nested<0.5 nested<0.5 upper<1 upper<1 1 2 3 4 5 6 7 8
chars<2 logtf<0 logtf<0 logtf<0 logtf<0 logtf<0 logtf<0 10 10 20 20 30 30 40 40
`);

function row(values: Partial<Record<keyof typeof featurePlace, number>>): Float32Array {
  return Float32Array.from(keyphraseFeatures, (name) => values[name] ?? 0);
}

test('each tree adds the value of the path that a candidate follows', () => {
  expect(sumOfTrees(two, row({}))).toBe(1 + 20);
  expect(sumOfTrees(two, row({ nested: 0.5 }))).toBe(2 + 20);
  expect(sumOfTrees(two, row({ chars: 3, nested: 1 }))).toBe(4 + 40);
  expect(sumOfTrees(two, row({ first: 1 }))).toBe(5 + 20);
  expect(sumOfTrees(two, row({ first: 1, propn: 1, upper: 1, chars: 2 }))).toBe(8 + 40);
});

test('every test of the trees in use has a feature, every answer is a number', () => {
  for (const { features, thresholds, answers } of Object.values(keyphraseTrees)) {
    expect(features.length % 7).toBe(0);
    expect(thresholds.length).toBe(features.length);
    expect(answers.length / 8).toBe(features.length / 7);
    expect([...thresholds, ...answers].every(Number.isFinite)).toBe(true);
    expect(features.every((place) => place < keyphraseFeatures.length)).toBe(true);
  }
});

test('the phrases of a site are in the order of the linear score and the trees together', () => {
  const text =
    'Le miel de lavande se vend au marché du village. La personne achète le miel chez un apiculteur de la vallée. ' +
    'Un pot de miel se garde deux ans à la cave. Le marché ouvre le samedi ; la cave reste fraîche en été.';
  const page = pageCandidates(
    {
      url: 'https://ruche.example/a',
      language: 'fr',
      title: 'Miel de lavande',
      description: '',
      headings: [],
      blocks: [{ text, index: 0, kind: 'paragraph' }],
    },
    languages.fr,
  );
  const frequencies = { pages: 30, ofStem: (stem: string) => stem.length, ofPhrase: () => onePage };
  const ranked = rankSiteKeyphrases([page], frequencies, languages.fr, { profile: 'web', limit: 50 })[0]!;
  const weights = keyphraseWeights.fr.web;
  const scoreOf = (at: number, withTrees: boolean) => {
    const features = siteFeatures(page, at, frequencies, languages.fr);
    const linear = features.reduce((sum, value, place) => sum + value * weights[place]!, 0);
    return withTrees ? linear + sumOfTrees(keyphraseTrees.web, features) : linear;
  };
  const ordered = (withTrees: boolean) =>
    [...page.keys.keys()]
      .sort((a, b) => scoreOf(b, withTrees) - scoreOf(a, withTrees) || (page.keys[a]! < page.keys[b]! ? -1 : 1))
      .map((at) => page.keys[at]!);
  expect(ranked.map(({ key }) => key)).toEqual(ordered(true));
  expect(ordered(true)).not.toEqual(ordered(false));
});
