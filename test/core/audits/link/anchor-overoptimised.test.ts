import { expect, test } from '@jest/globals';
import { linkAnchorOveroptimised } from '../../../../src/core/audits/link/anchor-overoptimised.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const linking = (count: number, anchor: (index: number) => string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`/p${index}`, [{ to: '/offre', anchor: anchor(index) }]]),
  );

test('ten identical anchors are flagged, ten different ones are not', () => {
  expect(
    faultyPages(linkAnchorOveroptimised, siteOf({ '/offre': [], ...linking(10, () => 'cours de poterie') })),
  ).toEqual(['/offre']);
  expect(
    faultyPages(linkAnchorOveroptimised, siteOf({ '/offre': [], ...linking(10, (index) => `cours numéro ${index}`) })),
  ).toEqual([]);
});

test('lists that link to a page under its own title are natural', () => {
  const offer = { links: [], headings: [{ level: 1, text: 'Cours de poterie' }] };
  expect(
    faultyPages(linkAnchorOveroptimised, siteOf({ '/offre': offer, ...linking(10, () => 'Cours de poterie') })),
  ).toEqual([]);
});
