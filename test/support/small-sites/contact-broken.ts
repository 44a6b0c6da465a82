import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

/** The number and the address of the template were never replaced. */
export const contactBroken: PlantedProblem = {
  id: 'contact-broken',
  trade: dogGroomer,
  plant: (site) => ({ ...site, call: 'tel:', mail: 'mailto:https://www.yourdomain.com' }),
};
