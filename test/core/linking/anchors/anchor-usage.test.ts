import { expect, test } from 'vitest';
import { anchorUsage } from '../../../../src/core/linking/anchors/anchor-usage.ts';
import { buildSiteIndex } from '../../../../src/core/semantics/site-index.ts';
import { contentStems } from '../../../../src/core/semantics/terms.ts';
import { languages } from '../../../support/languages.ts';
import { pageTextOf } from '../../../support/page-text-of.ts';

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

test('words on ten pages that one page links are rarely a link', () => {
  expect(usageOf(['adresse IP'], []).linkProbability(ids('adresses IP'))).toBeCloseTo(0.1);
  expect(usageOf([], []).linkProbability(ids('adresse IP'))).toBe(0);
});

test('words linked to several pages belong to each by its share', () => {
  const usage = usageOf(['cadre', 'cadre', 'cadre'], ['cadre']);
  expect(usage.commonness(ids('cadre'), 0)).toBe(0.75);
  expect(usage.commonness(ids('cadre'), 1)).toBe(0.25);
  expect(usage.commonness(ids('hausse'), 0)).toBe(0);
});

/** Pages are in the order of their addresses. */
const rowOf = (at: number): number =>
  index.pages.indexOf(
    pages
      .map((_, row) => `${row}`)
      .sort()
      .indexOf(`${at}`),
  );

test('anchors in use found on a page name their targets; a link does not count for itself', () => {
  const usage = usageOf(['adresse IP', 'adresse IP'], ['cadre']);
  const named = (row: number, linked: readonly number[]): [number, number][] => {
    const found: [number, number][] = [];
    usage.usedIn(row, linked, (target, share) => found.push([target, share]));
    return found;
  };
  expect(named(rowOf(5), [])).toEqual([[0, Math.sqrt(0.2)]]);
  expect(named(rowOf(5), [0])).toEqual([[0, Math.sqrt(0.2)]]);
  expect(named(rowOf(15), [1])).toEqual([]);
});

test('words linked to more than twenty pages name none', () => {
  const usage = anchorUsage(
    pages.map(() => [ids('cadre')]),
    index,
  );
  let named = 0;
  usage.usedIn(rowOf(15), [], () => (named += 1));
  expect(named).toBe(pages.length);
  const [first, ...rest] = pages.map(() => [ids('cadre')]);
  const twice = anchorUsage([[...first!, ...first!], ...rest, [ids('cadre')]], index);
  twice.usedIn(rowOf(15), [], () => (named += 1));
  expect(named).toBe(pages.length);
});
