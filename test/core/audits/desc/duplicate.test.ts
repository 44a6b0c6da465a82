import { expect, test } from 'vitest';
import { descDuplicate } from '../../../../src/core/audits/desc/duplicate.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two pages with one description are one finding', () => {
  const description = 'Des bols, des tasses et des plats tournés à la main dans notre atelier nantais.';
  const faults = faultsOf(descDuplicate, siteOf({ '/': {}, '/a': { description }, '/b': { description } }));
  expect(faults.map((fault) => fault.evidence.urls)).toEqual([['https://exemple.fr/a', 'https://exemple.fr/b']]);
});

test('ten shared descriptions are one finding about what writes them', () => {
  const pair = (at: number) => [`/p${at}`, `/p${at}/membres`].map((path) => [path, { description: `Module ${at}` }]);
  const site = (count: number) => siteOf(Object.fromEntries(Array.from({ length: count }, (_, at) => pair(at)).flat()));
  expect(faultsOf(descDuplicate, site(10)).map(({ page, evidence }) => [page, evidence.pages])).toEqual([[null, 20]]);
  expect(faultsOf(descDuplicate, site(9))).toHaveLength(9);
});

test('copies of one page are reported as copies', () => {
  const page = { description: 'Nos bols', text: ['Chaque bol est tourné à la main. '.repeat(10)], headings: [] };
  expect(faultsOf(descDuplicate, siteOf({ '/a': page, '/b': page }))).toEqual([]);
});
