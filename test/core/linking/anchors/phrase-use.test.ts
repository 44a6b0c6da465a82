import { expect, test } from 'vitest';
import { phraseUse } from '../../../../src/core/linking/anchors/phrase-use.ts';
import { buildSiteIndex } from '../../../../src/core/semantics/site-index.ts';
import { contentStems } from '../../../../src/core/semantics/terms.ts';
import { languages } from '../../../support/languages.ts';
import { pageTextOf } from '../../../support/page-text-of.ts';

test('share of the pages with the words, and share of the others with a link from there', () => {
  const texts = ['cadre de hausse', 'cadre de hausse', 'cadre de hausse', 'reine', 'cire'];
  const pages = texts.map((text, at) => pageTextOf(`https://ruche.example/${at}`, `Page ${at}`, [`Voici : ${text}.`]));
  const index = buildSiteIndex(pages, languages).byLanguage.fr!;
  const ids = contentStems('cadres de hausse', languages.fr).map((stem) => index.termOf.get(stem)!);
  const use = phraseUse([ids], [[4], [3], [], [], []], index);
  expect(use.share(ids)).toBeCloseTo(0.6);
  // One page beside the source and the target, which links; and one as usual.
  expect(use.linkedShare(ids, 4)).toBeCloseTo((1 + 0.4) / 2);
  expect(use.linkedShare([...ids, 1], 4)).toBeCloseTo(0.4);
});
