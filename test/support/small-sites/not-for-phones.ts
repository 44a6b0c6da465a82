import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

/** A template of before the phones. */
export const notForPhones: PlantedProblem = {
  id: 'not-for-phones',
  trade: pianoTuner,
  plant: (site) => ({ ...site, viewport: null }),
};
