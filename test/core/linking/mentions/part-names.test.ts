import { expect, test } from 'vitest';
import { suggest, type Sketch } from '../honey-site.ts';

const garage: Record<string, Sketch> = {
  '/covering': {
    title: 'Covering automobile',
    text: 'Le covering automobile habille une carrosserie : un film posé à chaud, teinte mate ou satinée, garanti cinq ans.',
    more: { purpose: 'offer', menu: 'Covering automobile' },
  },
  '/phare': {
    title: 'Rénovation optique de phare',
    text: 'La rénovation optique de phare rend au polycarbonate sa transparence : ponçage, polissage et vernis contre les ultraviolets.',
    more: { purpose: 'offer', menu: 'Rénovation optique de phare' },
  },
  '/avant-apres': {
    title: 'Avant et après',
    text: 'Peinture, optiques de phares, covering : un ponçage, un polissage et un vernis contre les ultraviolets, la transparence revient.',
    more: { purpose: 'main', menu: 'Avant et après' },
  },
  '/tarifs': {
    title: 'Tarifs',
    text: 'Les prix comprennent la main-d’œuvre et les fournitures.',
    more: { purpose: 'main', menu: 'Tarifs' },
  },
};

const anchors = (pages: Record<string, Sketch>) =>
  suggest(pages)
    .filter(({ from }) => from.endsWith('/avant-apres'))
    .map(({ anchor, to }) => `${anchor} → ${new URL(to).pathname}`)
    .sort();

test('a part of the name of one page, in an enumeration, leads to it', () => {
  expect(anchors(garage)).toEqual(['optiques de phares → /phare']);
});

test('a part that the names of two pages share leads to neither', () => {
  const other = { ...garage['/tarifs']!, title: 'Optique de phare neuve' };
  expect(anchors({ ...garage, '/tarifs': other })).toEqual([]);
});

test('a name that lists what other pages are about does not take their parts', () => {
  const list = { ...garage['/tarifs']!, title: 'Peinture, optique de phare, covering et flocage' };
  expect(anchors({ ...garage, '/tarifs': list })).toEqual(['optiques de phares → /phare']);
});

test('a part inside a longer phrase of something else is no name of the page', () => {
  const text =
    'Peinture, boîtier de phare, film de covering : un ponçage, un polissage et un vernis contre les ultraviolets, la transparence revient.';
  expect(anchors({ ...garage, '/avant-apres': { ...garage['/avant-apres']!, text } })).toEqual([]);
});
