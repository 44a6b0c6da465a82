import { expect, test } from 'vitest';
import { textOfRun } from '../../../../src/core/linking/anchors/anchor-run.ts';
import { linkingSite } from '../../../../src/core/linking/linking-site.ts';
import { pageMentions } from '../../../../src/core/linking/mentions/page-mentions.ts';
import { isPlaceAlone } from '../../../../src/core/linking/mentions/place-alone.ts';
import { buildSiteIndex } from '../../../../src/core/semantics/site-index.ts';
import { languages } from '../../../support/languages.ts';
import { siteOf, suggest, type Sketch } from '../honey-site.ts';

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

test('a place written with small words is one too: what is near it is not what the words mean', () => {
  const pages = siteOf({
    '/halle': {
      title: 'Un repas de fête',
      text: 'Un repas a lieu dans la grande halle de Villers sur Ouche, au printemps.',
    },
    '/sentiers': {
      ...sweep('Sentiers proches de Villers sur Ouche', null),
      text: 'Trois sentiers, une rivière et un moulin à voir avec une carte et de bonnes chaussures.',
    },
  });
  const index = buildSiteIndex(
    pages.map((page) => page.text),
    languages,
  );
  const site = linkingSite(pages, index.byLanguage.fr!, languages.fr);
  const found = pageMentions(site)(0).open;
  expect(found.map((mention) => [textOfRun(mention.run), isPlaceAlone(site, mention)])).toEqual([
    ['Villers sur Ouche', true],
  ]);
});
