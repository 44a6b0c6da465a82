import { percentText } from '../../../values/number-text.ts';
import { pair } from '../../../values/text.ts';
import type { Notice } from './notice.ts';

interface Counted {
  readonly model: 'transactional' | 'subscription';
  readonly monthlyChurn?: number;
  readonly customersStart?: number | undefined;
  readonly customersEnd?: number | undefined;
  readonly lostInPeriod?: number | undefined;
}

/** Difference from which the declared rate of departures and the counted one cannot both be right (working assumption). */
const tolerance = 0.2;

/**
 * The rate of departures that the counts of a subscription give: customers lost, of the mean of customers, by month. It
 * takes the place of a declared rate that is far from it, and the notice says so. Null when they agree or are not counted.
 */
function countedChurn(
  { model, monthlyChurn, customersStart, customersEnd, lostInPeriod }: Counted,
  months: number,
): { readonly monthlyChurn: number; readonly notice: Notice } | null {
  if (model !== 'subscription' || monthlyChurn === undefined || lostInPeriod === undefined) return null;
  const mean = ((customersStart ?? 0) + (customersEnd ?? 0)) / 2;
  if (customersStart === undefined || customersEnd === undefined || mean <= 0) return null;
  const counted = Math.round((lostInPeriod / mean / months) * 1e4) / 1e4;
  if (counted <= 0 || counted >= 1 || Math.abs(counted - monthlyChurn) <= tolerance * monthlyChurn) return null;
  const [fr, en] = [percentText(counted, 'fr', 1), percentText(counted, 'en', 1)];
  return {
    monthlyChurn: counted,
    notice: {
      kind: 'contradiction',
      path: '/economics/monthlyChurn',
      message: pair(
        `Le taux de départ déclaré (${percentText(monthlyChurn, 'fr', 1)} par mois) ne s’accorde pas avec les départs comptés (${lostInPeriod} en ${months} mois, soit ${fr})\u202f: le plan se sert partout de ${fr}.`,
        `The declared rate of departures (${percentText(monthlyChurn, 'en', 1)} a month) does not agree with the departures counted (${lostInPeriod} in ${months} months, ${en}): the plan uses ${en} everywhere.`,
      ),
    },
  };
}

/** A company with the departures that it counts, and the notice of the change. */
export function withCountedChurn<
  Read extends { readonly economics: Counted; readonly period: { readonly baselineMonths: number } },
>(company: Read): { readonly company: Read; readonly notices: readonly Notice[] } {
  const found = countedChurn(company.economics, company.period.baselineMonths);
  if (found === null) return { company, notices: [] };
  const { monthlyChurn, notice } = found;
  return { company: { ...company, economics: { ...company.economics, monthlyChurn } }, notices: [notice] };
}
