import type { Company } from '../company/company.ts';

/** Companies that an indicator may be limited to. */

export function sellsSubscriptions({ economics }: Company): boolean {
  return economics.model === 'subscription';
}

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
