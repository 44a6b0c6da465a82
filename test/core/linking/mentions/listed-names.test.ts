import { expect, test } from 'vitest';
import { suggest, type Sketch } from '../honey-site.ts';

const towns = ['Lorlange', 'Brassac', 'Jumeaux', 'Auzon'];
const serving = (text: string): Record<string, Sketch> => ({
  '/': {
    title: 'Ramonage Bertin',
    text: 'Un ramoneur et sa hérisson, de cheminée en poêle.',
    more: { purpose: 'home' },
  },
  '/zones': { title: 'Où nous ramonons', text, more: { purpose: 'hub', menu: 'Zones' } },
  ...Object.fromEntries(
    towns.map((town) => [
      `/${town.toLowerCase()}`,
      {
        title: `Ramonage à ${town}`,
        text: `Le ramonage à ${town} se fait au hérisson. Nous passons aussi à ${towns.filter((one) => one !== town).join(' puis à ')}.`,
        more: { purpose: 'offer' as const },
      },
    ]),
  ),
});
const found = (text: string) =>
  suggest(serving(text))
    .filter(({ from }) => from.endsWith('/zones'))
    .map(({ anchor }) => anchor)
    .sort();

test('a list of the towns that a company serves leads to the page of each', () => {
  expect(found('Nous ramonons poêles et cheminées à Lorlange, Brassac, Jumeaux et dans les villages voisins.')).toEqual(
    ['Brassac', 'Jumeaux', 'Lorlange'],
  );
});

test('a town alone, or two of them, leads to no page', () => {
  expect(found('Nous ramonons poêles et cheminées à Lorlange et dans les villages voisins.')).toEqual([]);
  expect(found('Nous ramonons poêles et cheminées entre Lorlange et Brassac, par la route.')).toEqual([]);
});
