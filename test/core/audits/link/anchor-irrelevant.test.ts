import { expect, test } from 'vitest';
import { linkAnchorIrrelevant } from '../../../../src/core/audits/link/anchor-irrelevant.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { languages } from '../../../support/languages.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const target = {
  title: 'Cuisson raku',
  headings: [],
  text: [`Le raku sort du four encore rouge. ${'Il refroidit dans la sciure. '.repeat(30)}`],
};
const site = (anchor: string, link = {}) =>
  siteOf({ '/': [{ to: '/raku', anchor, ...link }], '/raku': target }, { languages });

test('an anchor without a word of its target page is reported', () => {
  expect(faultsOf(linkAnchorIrrelevant, site('assurance habitation pour étudiants'))).toMatchObject([
    { page: `${origin}/`, evidence: { target: `${origin}/raku`, sourceCount: 1 } },
  ]);
});

test('one word in another form is enough, and so is a short anchor or a menu', () => {
  expect(faultsOf(linkAnchorIrrelevant, site('refroidissement lent des pièces'))).toEqual([]);
  expect(faultsOf(linkAnchorIrrelevant, site('assurance habitation'))).toEqual([]);
  expect(faultsOf(linkAnchorIrrelevant, site('assurance habitation pour étudiants', { position: 'nav' }))).toEqual([]);
});

test('an anchor that is generic in the other language is reported by another check', () => {
  expect(faultsOf(linkAnchorIrrelevant, site('click this link'))).toEqual([]);
});
