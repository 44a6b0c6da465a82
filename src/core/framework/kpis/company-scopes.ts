import type { Company } from '../company/company.ts';

/** Companies that an indicator may be limited to. */

export function sellsSubscriptions({ economics }: Company): boolean {
  return economics.model === 'subscription';
}

/** True where people try before they pay: software, or a company that counts trials; a box or a membership has none. */
export const offersTrials = ({ organisation, channels }: Company): boolean =>
  organisation.businessModel === 'b2b_saas' || channels.some(({ metrics }) => (metrics.trials ?? 0) > 0);

export function sellsByTheOrder({ economics }: Company): boolean {
  return economics.model === 'transactional';
}

/** False for companies that take appointments or quote requests, whose customers fill no basket. */
export function hasBaskets(company: Company): boolean {
  const { organisation } = company;
  const isService =
    ['local_service', 'lead_gen_services', 'nonprofit'].includes(organisation.businessModel) &&
    !organisation.sellsToConsumersOnline;
  return sellsByTheOrder(company) && !isService;
}

/** True where customers come to a place or ask for a quote. */
export function hasPlacesOrQuotes({ organisation, personas }: Company): boolean {
  return (
    organisation.physicalPlaces.length > 0 ||
    personas.some(({ consumptionMode }) => consumptionMode.purchase === 'quote')
  );
}
