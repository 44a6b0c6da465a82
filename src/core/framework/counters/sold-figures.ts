import type { Company } from '../company/company.ts';
import type { Figure } from './figure.ts';
import { offerLoads } from './offer-loads.ts';

/** Units sold of each offer that says how many, under its name. */
export const soldFigures = (company: Pick<Company, 'offers'>): Figure[] =>
  offerLoads(company).flatMap(({ offer, units }) =>
    units === null ? [] : [{ label: offer.name, count: units, unit: 'count' as const }],
  );
