import { offerPath, type SitePlan } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop } from './trades.ts';

const path = '/realisations';
const offers = bicycleWorkshop.offers.map((_, at) => offerPath(bicycleWorkshop, at));
const pictures = Array.from({ length: 9 }, (_, at) => `<img src="/velo-${at + 1}.jpg" alt="">`).join('');

/** A page of past work; `isJoined`: it and the offers lead to each other. */
function withProofs(site: SitePlan, isJoined: boolean): SitePlan {
  const joined = bicycleWorkshop.offers
    .map(
      ({ name }, at) =>
        `<p>Un vélo de voyage repris à Vannes en deux jours, par la <a href="${offers[at]}">${name}</a>.</p>`,
    )
    .join('');
  return {
    ...site,
    menu: [...site.menu, { path, label: 'Réalisations' }],
    pages: [
      ...site.pages.map((page) =>
        isJoined && offers.includes(page.path)
          ? { ...page, body: `${page.body}<p>Voyez <a href="${path}">un vélo repris cet hiver</a>.</p>` }
          : page,
      ),
      {
        path,
        title: 'Nos vélos repris à Vannes | Atelier Roulemer',
        description: 'Les vélos que l’atelier a repris à Vannes, en images.',
        heading: 'Nos réalisations',
        body: pictures + (isJoined ? joined : ''),
      },
    ],
  };
}

/** Photographs without a word, to which no offer leads. */
export const proofsApart: PlantedProblem = {
  id: 'proofs-apart',
  trade: bicycleWorkshop,
  plant: (site) => withProofs(site, false),
  solve: (site) => withProofs(site, true),
};
