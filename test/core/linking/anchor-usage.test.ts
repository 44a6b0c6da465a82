import { expect, test } from '@jest/globals';
import { anchorUsage } from '../../../src/core/linking/anchor-usage.ts';
import { buildSiteIndex } from '../../../src/core/semantics/site-index.ts';
import { contentStems } from '../../../src/core/semantics/terms.ts';
import { languages } from '../../support/languages.ts';
import { pageTextOf } from '../../support/page-text-of.ts';

const pages = Array.from({ length: 20 }, (_, at) =>
  pageTextOf(`https://ruche.example/${at}`, `Page ${at}`, [
    at < 10 ? 'Notez l’adresse IP du serveur.' : 'Le cadre de hausse se pose ici.',
  ]),
);
const index = buildSiteIndex(pages, languages).byLanguage.fr!;
const ids = (text: string): number[] => contentStems(text, languages.fr).map((stem) => index.termOf.get(stem)!);

/** Links to page 0 and to page 1, by their words. */
function usageOf(toFirst: readonly string[], toSecond: readonly string[]) {
  return anchorUsage([toFirst.map(ids), toSecond.map(ids), ...pages.slice(2).map(() => [])], index);
}

test('words that ten pages hold and one links are hardly ever a link', () => {
  expect(usageOf(['adresse IP'], []).linkProbability(ids('adresses IP'))).toBeCloseTo(0.1);
  expect(usageOf([], []).linkProbability(ids('adresse IP'))).toBe(0);
});

test('words that lead to several pages belong to each by its share', () => {
  const usage = usageOf(['cadre', 'cadre', 'cadre'], ['cadre']);
  expect(usage.commonness(ids('cadre'), 0)).toBe(0.75);
  expect(usage.commonness(ids('cadre'), 1)).toBe(0.25);
  expect(usage.commonness(ids('hausse'), 0)).toBe(0);
});
