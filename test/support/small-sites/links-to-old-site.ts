import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

const towns = [
  'beaune',
  'chenove',
  'talant',
  'quetigny',
  'longvic',
  'genlis',
  'auxonne',
  'montbard',
  'nuits',
  'semur',
  'is-sur-tille',
  'seurre',
];

/** Each page lists the towns of the site before this one. */
export const linksToOldSite: PlantedProblem = {
  id: 'links-to-old-site',
  trade: pianoTuner,
  plant: (site) => {
    const links = towns.map((town) => `<a href="https://www.vaugeline-accordeur.fr/${town}">${town}</a>`).join(', ');
    return withPages(site, (page) => ({ ...page, body: `${page.body}<p>${links}</p>` }));
  },
};
