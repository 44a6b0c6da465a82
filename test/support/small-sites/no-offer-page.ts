import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';
import { withoutOffers } from './without-offers.ts';

/** The menu leads to advice, the company and the contact: nothing presents what is sold. */
export const noOfferPage: PlantedProblem = { id: 'no-offer-page', trade: dogGroomer, plant: withoutOffers };
