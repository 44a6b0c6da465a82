import type { CompanyPersona } from '../../framework/company/company.ts';

/** Ways of buying that only organisations have. */
const businessPurchases = ['quote', 'trial_then_committee', 'partner_agreement', 'self_serve_trial', 'tender'];

/** True for a persona who buys for an organisation: its contents are published in working hours. */
export function isBusiness({ segment = '', consumptionMode }: CompanyPersona): boolean {
  return segment.startsWith('b2b') || businessPurchases.includes(consumptionMode.purchase);
}

/** `Camille, 34 ans, la table du quotidien` → `Camille`. */
export const shortName = ({ name }: CompanyPersona): string => name.split(',')[0]?.trim() ?? name;
