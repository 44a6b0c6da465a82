import { isLifeEvent } from '../../framework/use-cycle/offer-use.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import type { Company, CompanyPersona } from '../../framework/company/company.ts';

/** Ways of buying that only organisations have. */
const businessPurchases = ['quote', 'trial_then_committee', 'partner_agreement', 'self_serve_trial', 'tender'];

/** True for a persona who buys for an organisation: its contents are published in working hours. */
export function isBusiness({
  segment = '',
  consumptionMode,
  decisionRole,
  name,
  jobs,
  pains,
  objections,
}: CompanyPersona): boolean {
  const words = plainText([name, ...jobs, ...pains, ...objections].join(' '));
  return (
    segment.startsWith('b2b') ||
    // families ask for quotes too, for a wedding or a house move
    (businessPurchases.includes(consumptionMode.purchase) && !isLifeEvent(words)) ||
    decisionRole !== undefined ||
    businessSign.test(words)
  );
}

/** Words of a purchase that an organisation pays for, without accents. */
const businessSign =
  /\b(sur facture|on invoice|invoiced|purchase orders?|bons? de commande|procurement|appels? d offres|tenders?|paiement a 30 jours|30 days)\b/;

/** False where devices, hours and formats of the audiences are a working assumption: they are asked, not shown as facts. */
export const isHabitKnown = ({ hypotheses }: Pick<Company, 'hypotheses'>): boolean =>
  !(hypotheses ?? []).some(({ about }) => about.startsWith('personas/consumptionMode'));

/** True when enough is known of what the audience follows these days (criterion Cr6). */
export const knowsTrends = ({ trends, references }: CompanyPersona['codes']): boolean =>
  trends.length + references.length >= 2;

/** Id of the line of the data to collect for an audience whose trends are not known. */
export const trendsGapId = (personaId: string): string => `trends-${personaId}`;

/** `Camille, 34 ans, la table du quotidien` → `Camille`. */
export const shortName = ({ name }: CompanyPersona): string => name.split(',')[0]?.trim() ?? name;
