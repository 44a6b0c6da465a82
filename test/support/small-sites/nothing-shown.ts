import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';
import { withoutOffers } from './without-offers.ts';

/** What is sold is on a market place, to which the menu leads. */
export const nothingShown: PlantedProblem = {
  id: 'nothing-shown',
  trade: dogGroomer,
  plant: (site) => {
    const bare = withoutOffers(site);
    return { ...bare, menu: [{ path: 'https://market.example.net/fernbank', label: 'Shop' }, ...bare.menu] };
  },
};
