import type { Company } from '../company.ts';

/** Places of a company file that the first questions fill. */
const placesOfFirst = new Set([
  'organisation/sector',
  'organisation/businessModel',
  'personas',
  'capacity/hoursPerWeek',
  'budget/cashCycle',
]);

/** The places of a company file whose value nobody gave, though a first question asks for it. */
export const earlyPlaces = ({ hypotheses = [] }: Pick<Company, 'hypotheses'>): ReadonlySet<string> =>
  new Set(hypotheses.map(({ about }) => about).filter((about) => placesOfFirst.has(about)));
