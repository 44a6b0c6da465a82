import type { Company } from '../framework/company/company.ts';
import type { UnitEconomics } from '../framework/economics/unit-economics.ts';
import { pair, type Text } from '../values/text.ts';
import type { OwnPath, PathStep } from './own-path.ts';

/** The totals that the path is made from; null = not known. */
interface Counts {
  readonly sessions: number | null;
  readonly conversions: number | null;
  readonly newCustomers: number | null;
}

/** The path from a visit to a customer that the totals of the site give; null when fewer than three steps are counted. */
export function standardPath(company: Company, totals: Counts, { ltv }: Pick<UnitEconomics, 'ltv'>): OwnPath | null {
  const steps = countedSteps(company, totals);
  const last = steps.at(-1);
  if (last === undefined || steps.length < 3) return null;
  const customersEach = totals.newCustomers === null ? 1 : Math.min(1, totals.newCustomers / Math.max(1, last.count));
  return { steps, worth: ltv * customersEach, customersEach };
}

/** The measured steps in their order, the visit first; steps that are not counted are left out. */
function countedSteps({ siteTotals, channels }: Company, { sessions, conversions, newCustomers }: Counts): PathStep[] {
  const isTrial = channels.some(({ metrics }) => typeof metrics.trials === 'number');
  const isLead = channels.some(({ metrics }) => typeof metrics.leads === 'number');
  const result = isTrial ? pair('essai', 'trial') : isLead ? pair('demande', 'request') : pair('commande', 'order');
  const wanted: readonly (readonly [Text, number | null | undefined])[] = [
    [pair('visite', 'visit'), sessions],
    [pair('panier', 'basket'), siteTotals?.carts],
    [pair('début du paiement', 'checkout started'), siteTotals?.checkouts],
    [pair('formulaire d’essai ouvert', 'trial form opened'), siteTotals?.trialFormStarts],
    [result, conversions],
    [pair('essai réussi', 'successful trial'), siteTotals?.activatedTrials],
    ...(isTrial || isLead ? ([[pair('client', 'customer'), newCustomers]] as const) : []),
  ];
  return wanted.flatMap(([label, count]) =>
    typeof count === 'number' && count > 0 ? [{ label, count, ways: [] }] : [],
  );
}
