import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

/** The template prints its own fields. */
export const templateBug: PlantedProblem = {
  id: 'template-bug',
  trade: dogGroomer,
  plant: (site) =>
    withPages(site, (page) => ({
      ...page,
      title: '{{ page.title }} | Fernbank',
      description: '{{ page.description }}',
    })),
};
