import { expect, test } from 'vitest';
import { nothingProved } from '../../../src/core/diagnoses/nothing-proved.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const names = ['Floor tiling', 'Wall tiling', 'Tile repair'];
const menu = names.map((anchor, at) => ({ to: `/services/${at}`, anchor, position: 'nav' as const }));
const call = { to: 'tel:+15186504248', href: 'tel:+15186504248', http: false, internal: false };
const offers = Object.fromEntries(
  names.map((title, at): [string, PageLiteral] => [
    `/services/${at}`,
    { title, text: [`${title} is done by one person, who can review the room with you.`], links: menu },
  ]),
);
const find = (more: PageLiteral = {}) =>
  diagnosisOf(
    nothingProved,
    siteOf({ '/': { text: ['A tiler for the whole county.'], links: [call, ...menu], ...more }, ...offers }),
  );

test('offers of which no page gives a price, a proof or what stands behind the work', () => {
  expect(find()).toMatchObject({ pages: 3 });
});

test.each([
  'A tiler for the whole county, from $40 a square foot.',
  'A tiler for the whole county. Read our reviews on Google.',
  'A tiler for the whole county, licensed and insured.',
  'A tiler for the whole county since 1998.',
])('one such fact anywhere is enough: %s', (text) => {
  expect(find({ text: [text] })).toBeNull();
});

test('a label on a box and a caveat of the author prove nothing', () => {
  expect(find({ text: ['Keep the label of the box. This page does not claim a guaranteed date.'] })).not.toBeNull();
});
