import { expect, test } from 'vitest';
import { suggest, type Sketch } from '../honey-site.ts';

const house = (text: string): Record<string, Sketch> => ({
  '/': { title: 'Le Clos des Aulnes – Chambres d’hôtes', text, more: { purpose: 'home' } },
  '/chambres': {
    title: 'Les chambres',
    text: 'Chaque chambre a son lit et sa salle de bain. Le petit-déjeuner se prend au jardin.',
    more: { purpose: 'offer', menu: 'Les chambres' },
  },
  '/acces': { title: 'Venir', text: 'Par la route du moulin.', more: { purpose: 'practical', menu: 'Venir' } },
});
const anchors = (text: string) => suggest(house(text)).map(({ anchor }) => anchor);

test('what the company says it has leads to its page, although the title of the home page has the words too', () => {
  expect(anchors('Au bord de l’eau, nous disposons de 5 chambres d’hôtes confortables, avec jardin.')).toEqual([
    'chambres',
  ]);
});

test('the same word of others leads nowhere', () => {
  expect(anchors('Au bord de l’eau, le village voisin dispose de chambres chez un ancien meunier.')).toEqual([]);
});
