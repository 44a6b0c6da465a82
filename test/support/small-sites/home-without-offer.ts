import { offerPath, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

const cards = pianoTuner.offers
  .map(({ name }, at) => `<div><a href="${offerPath(pianoTuner, at)}">${name}</a></div>`)
  .join('');

/** The home page shows a name and four labels. */
export const homeWithoutOffer: PlantedProblem = {
  id: 'home-without-offer',
  trade: pianoTuner,
  plant: (site) =>
    withPages(site, (page) =>
      page.path === '/' ? { ...page, title: pianoTuner.name, heading: pianoTuner.name, body: cards } : page,
    ),
};
