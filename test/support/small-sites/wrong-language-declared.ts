import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop } from './trades.ts';

/** The theme keeps the language it was delivered with. */
export const wrongLanguageDeclared: PlantedProblem = {
  id: 'wrong-language-declared',
  trade: bicycleWorkshop,
  plant: (site) => ({ ...site, lang: 'en-US' }),
};
