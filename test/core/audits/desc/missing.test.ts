import { expect, test } from 'vitest';
import { descMissing } from '../../../../src/core/audits/desc/missing.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without a description is flagged, with its first paragraph as material', () => {
  const faults = faultsOf(descMissing, siteOf({ '/': {}, '/a': { description: null } }));
  expect(faults.map((fault) => fault.page)).toEqual(['https://exemple.fr/a']);
  expect(faults[0]!.evidence.firstParagraph).toMatch(/\p{L}/u);
});

test('a template without the element is one finding, with the first descriptions to write', () => {
  const text = 'à la main, puis nous le cuisons deux fois dans le four à bois de l’atelier.';
  const bare = (at: number) => ({ description: null, text: [`Nous tournons le bol ${at} ${text}`] });
  const pages = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`/bols/${at}`, bare(at)]));
  const faults = faultsOf(descMissing, siteOf({ '/': {}, ...pages }));
  expect(faults).toMatchObject([{ page: null, evidence: { pages: 12, of: 13 } }]);
  expect(faults[0]!.evidence.edits).toHaveLength(10);
});

test('page 2 of a list is judged with page 1', () => {
  const site = siteOf({ '/': {}, '/blog': { description: '' }, '/blog/page/2/': { description: '' } });
  expect(faultyPages(descMissing, site)).toEqual(['/blog']);
});
