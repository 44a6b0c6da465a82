import { countedCustomers } from '../../../planning/context/company-reach.ts';
import type { ReferralDetail } from '../../../planning/plan/details/referral-detail.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import type { PlannedAction } from '../../../planning/plan/planned-action.ts';
import { numberText } from '../../../values/number-text.ts';
import { pair, type Text } from '../../../values/text.ts';
import { plannedCost } from '../../plan-cells.ts';
import { signed } from '../profitability/expected-result.ts';

/**
 * Shares of customers who pass an offer on, of readers who follow it, and of those who buy: low and high ends
 * (ReferralCandy 2025, 3,200 shops).
 */
const published = { share: [0.05, 0.15], follow: [0.1, 0.25], buy: [0.03, 0.05] } as const;

type Plan = Pick<Strategy, 'ledger' | 'inputs'>;

/** The customers that a programme should bring in the cycle, with the range and what it rests on. */
export function broughtText(
  action: PlannedAction,
  { family }: ReferralDetail,
  { ledger, inputs: { company } }: Plan,
): Text {
  const row = ledger.rows.find(({ actionId }) => actionId === action.id);
  if (row?.counted === true && row.customers > 0) {
    const { fr, en } = signed(row.customers);
    return pair(
      `${fr} nouveaux clients dans le cycle, d’après ${row.prior.source.fr.replace(/\.$/u, '')}`,
      `${en} new customers in the cycle, from ${row.prior.source.en.replace(/\.$/u, '')}`,
    );
  }
  const customers = countedCustomers(company);
  const isPassedOn = family === 'sponsorship' || family === 'affiliation_ambassador';
  if (!isPassedOn || customers === undefined) return unknown;
  const at = (end: 0 | 1): number =>
    Math.round(customers * published.share[end] * published.follow[end] * published.buy[end] * 10) / 10;
  const count = (value: number, locale: 'fr' | 'en'): string => numberText(value, locale, 1);
  return pair(
    `de ${count(at(0), 'fr')} à ${count(at(1), 'fr')} nouveaux clients dans le cycle\u202f: ${count(customers, 'fr')} clients, 5 à 15 % qui transmettent, 10 à 25 % qui ouvrent, 3 à 5 % qui achètent (B, ReferralCandy 2025, 3 200 boutiques)`,
    `from ${count(at(0), 'en')} to ${count(at(1), 'en')} new customers in the cycle: ${count(customers, 'en')} customers, 5 to 15% pass it on, 10 to 25% open it, 3 to 5% buy (B, ReferralCandy 2025, 3,200 shops)`,
  );
}

const unknown = pair(
  'aucun nombre avant un premier relevé\u202f: rien n’est mesuré là où ce programme agit',
  'no number before a first reading: nothing is measured where this programme acts',
);

/** The customers brought from which a programme has paid for its setting up; null where it costs nothing or each one costs more than it brings. */
export function paysFrom(
  action: PlannedAction,
  { rewardCost, runningCost }: ReferralDetail,
  { ledger }: Plan,
): number | null {
  const left = ledger.marginPerCustomer - rewardCost - runningCost;
  const cost = plannedCost(action);
  return cost === 0 || left <= 0 ? null : Math.ceil(cost / left);
}
