import { expect, test } from 'vitest';
import { suggest, type Sketch } from '../honey-site.ts';

const towns = ['Brassac', 'Jumeaux', 'Auzon'];
const sweep = (title: string, menu: string | null): Sketch => ({
  title,
  text: 'Un hérisson, une brosse et un aspirateur : une heure suffit, certificat compris pour l’assurance du logement.',
  more: { purpose: 'offer', menu },
});
/** A chimney sweep with a page for each town and the text of a page that lists places. */
const anchors = (pages: Record<string, Sketch>, text: string) =>
  suggest({
    '/': { title: 'Bertin', text: 'Un artisan et sa brosse, de cheminée en poêle.', more: { purpose: 'home' } },
    '/zones': { title: 'Où nous passons', text, more: { purpose: 'hub', menu: 'Où nous passons' } },
    ...pages,
  })
    .filter(({ from }) => from.endsWith('/zones'))
    .map(({ anchor, to }) => `${anchor} → ${new URL(to).pathname}`)
    .sort();

const ofTowns = Object.fromEntries(towns.map((town) => [`/${town.toLowerCase()}`, sweep(`Ramonage ${town}`, null)]));

test('a place in a list means the page of that town among the pages of several towns', () => {
  expect(anchors(ofTowns, 'Nous passons dans les rues de Brassac, Jumeaux et Auzon, au printemps.')).toEqual([
    'Auzon → /auzon',
    'Brassac → /brassac',
    'Jumeaux → /jumeaux',
  ]);
});

test('it does not mean the page that the menu calls by the subject alone', () => {
  const pages = { ...ofTowns, '/ramonage': sweep('Ramonage Auvergne', 'Ramonage') };
  expect(anchors(pages, 'Nous passons dans les rues de Brassac, Jumeaux, Auzon et Auvergne, au printemps.')).toEqual([
    'Auzon → /auzon',
    'Brassac → /brassac',
    'Jumeaux → /jumeaux',
  ]);
});

test('it does not mean a page about another thing than those of the other towns', () => {
  const pages = {
    '/brassac': sweep('Ramonage Brassac', null),
    '/jumeaux': sweep('Tubage Jumeaux', null),
    '/auzon': sweep('Débistrage Auzon', null),
  };
  expect(anchors(pages, 'Nous passons dans les rues de Brassac, Jumeaux et Auzon, au printemps.')).toEqual([]);
});
