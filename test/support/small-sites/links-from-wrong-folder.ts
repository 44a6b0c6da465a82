import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

/** Menu and footer lost the slash of their addresses: right on the home page, wrong inside a folder. */
export const linksFromWrongFolder: PlantedProblem = {
  id: 'links-from-wrong-folder',
  trade: dogGroomer,
  plant: (site) => {
    const relative = <Entry extends { readonly path: string }>(entries: readonly Entry[]): Entry[] =>
      entries.map((entry) => ({ ...entry, path: entry.path.replace(/^\//, '') }));
    return { ...site, menu: relative(site.menu), footer: relative(site.footer) };
  },
};
