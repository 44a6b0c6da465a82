import { pathsOf, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

const said: Readonly<Record<string, string>> = {
  '/': 'A salon with over 20 years of experience in every coat.',
  [pathsOf.en.about]: 'With 9 years of experience, the team takes its time.',
};

/** Two pages give two figures for the same experience. */
export const contradictoryClaims: PlantedProblem = {
  id: 'contradictory-claims',
  trade: dogGroomer,
  plant: (site) =>
    withPages(site, (page) => {
      const text = said[page.path];
      return text === undefined ? page : { ...page, body: `${page.body}<p>${text}</p>` };
    }),
};
