import { expect, test } from 'vitest';
import { type Sketch, suggest } from '../honey-site.ts';

const offer = (name: string, text: string): Sketch => ({ title: name, text, more: { purpose: 'offer', name } });
const farm: Record<string, Sketch> = {
  '/colonie': offer('Séjours en colonie', 'Deux semaines, une vingtaine de lits.'),
  '/famille': offer('Séjours en famille', 'Un gîte de quatre lits, une cuisine.'),
  '/acces': offer('Accès', 'Par la route du moulin.'),
  '/fromage': offer('Fromages', 'Un affinage de trois mois.'),
};
const anchors = (text: string, pages: Record<string, Sketch> = farm) =>
  suggest({ ...pages, '/': { title: 'La ferme', text, more: { purpose: 'home' } } })
    .filter(({ from }) => from.endsWith('/'))
    .map(({ anchor, to }) => `${anchor} → ${new URL(to).pathname}`)
    .sort();

test('where names begin alike, a text that says so means each page by its end', () => {
  expect(anchors('Nos séjours se passent toute l’année en colonie, en famille ou seul.')).toEqual([
    'en colonie → /colonie',
    'en famille → /famille',
  ]);
});

test('the end means the page with the preposition of its name, in a sentence that says what the names share', () => {
  expect(anchors('Nos séjours accueillent la famille et la colonie du village.')).toEqual([]);
  expect(anchors('Le fromage se mange en famille.')).toEqual([]);
});

test('one page whose name begins so has no other to be told from', () => {
  expect(anchors('Nos séjours se passent toute l’année en colonie.', { ...farm, '/famille': farm['/acces']! })).toEqual(
    [],
  );
});
