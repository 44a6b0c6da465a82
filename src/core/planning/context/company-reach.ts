import type { Company, CompanyPersona } from '../../framework/company/company.ts';
import { type Locale, localeOf } from '../../values/locale.ts';

/** Facts of the company that decide whether a format is within reach. */
export interface Reach {
  readonly customers: number;
  readonly ordersPerMonth: number;
  readonly contacts: number;
  readonly socialAudience: number;
  readonly promoters: number;
  readonly surveyAnswers: number;
  readonly offers: number;
  readonly hasPlace: boolean;
  /** Goes to its customers rather than receiving them. */
  readonly serviceArea: boolean;
  readonly hasCreators: boolean;
  readonly hasPartners: boolean;
  readonly software: boolean;
  readonly business: boolean;
  readonly visual: boolean;
  readonly commerce: boolean;
}

const visualSectors = [
  'home_craft',
  'fashion',
  'beauty',
  'food_drink',
  'travel_hospitality',
  'restaurant',
  'sport_outdoor',
];

/** Facts of the company that decide which formats, scenarios and steps are within reach. */
export function reachOf(company: Company): Reach {
  const months = company.period.baselineMonths;
  const orders = company.channels.reduce((total, one) => total + (one.metrics.orders ?? 0), 0);
  const nps = company.nps;
  return {
    // a company that sells has a customer to ask, even where nobody counted them
    customers: countedCustomers(company) ?? 1,
    ordersPerMonth: orders / months,
    contacts: Math.max(
      0,
      ...company.channels.filter((one) => one.typeId === 'CH-EMAIL-NL').map((one) => one.audienceSize ?? 0),
    ),
    socialAudience: Math.max(
      0,
      ...company.channels.filter((one) => socialTypes.has(one.typeId)).map((one) => one.audienceSize ?? 0),
    ),
    promoters: nps?.promoters ?? 0,
    surveyAnswers: nps === undefined ? 0 : nps.promoters + nps.passives + nps.detractors,
    offers: company.offers.length,
    hasPlace: company.organisation.physicalPlaces.some((place) => place.openToPublic),
    hasCreators: company.channels.some((one) => one.relays.some((relay) => relay.kind === 'influencer')),
    // a partner channel that is planned has its first partners to find: that is part of its first step
    hasPartners: company.channels.some(
      (one) =>
        one.relays.some((relay) => relay.kind !== 'influencer') ||
        (one.typeId === 'CH-PARTNER' && one.status !== 'absent'),
    ),
    serviceArea: company.organisation.businessModel === 'local_service',
    software: company.organisation.sector === 'software' || company.organisation.businessModel === 'b2b_saas',
    business: company.personas.some(isBusiness),
    visual: visualSectors.includes(company.organisation.sector),
    commerce: ['ecommerce_b2c', 'marketplace'].includes(company.organisation.businessModel),
  };
}

const socialTypes = new Set(['CH-IG', 'CH-FB', 'CH-TT', 'CH-LI', 'CH-PIN', 'CH-X', 'CH-YT', 'CH-THREADS']);

/** Customers alive today, as far as the company knows; 0 when it does not say. */
export const customersOf = (company: Company): number => countedCustomers(company) ?? 0;

/** The same, undefined when it does not say: what is shown of it. */
export function countedCustomers(company: Company): number | undefined {
  const known = company.organisation.market.customersCount;
  const economics = company.economics;
  return known ?? (economics.model === 'subscription' ? economics.customersEnd : economics.activeCustomers12m);
}

const businessPurchases = ['quote', 'trial_then_committee', 'partner_agreement', 'self_serve_trial', 'tender'];

/** Does the persona buy for an organisation? It decides the hours of publication. */
export function isBusiness(persona: CompanyPersona): boolean {
  return (persona.segment ?? '').startsWith('b2b') || businessPurchases.includes(persona.consumptionMode.purchase);
}

/** The language texts are published in. */
export const contentLocale = (company: Company): Locale =>
  localeOf(company.organisation.languages[0] ?? company.locale);

/** « Camille, 34 ans, la table du quotidien » → « Camille ». */
export const shortName = (persona: CompanyPersona): string => persona.name.split(',')[0]?.trim() ?? persona.name;

/** Channel type ids that are not absent, the ones counted inside another included; the site itself always. */
export function openChannels(company: Company): string[] {
  const open = new Set(['CH-SITE', 'CH-SEO', 'CH-BLOG']);
  for (const one of company.channels) {
    if (one.status === 'absent') continue;
    for (const typeId of [one.typeId, ...one.alsoIncludes]) open.add(typeId);
    if (one.typeId === 'CH-EMAIL-NL') open.add('CH-EMAIL-AUTO');
    if (one.relays.some((relay) => relay.kind === 'federation')) open.add('CH-FED');
    if (one.relays.some((relay) => relay.kind === 'partner')) open.add('CH-PARTNER');
    if (one.relays.some((relay) => relay.kind === 'media')) open.add('CH-MEDIA');
  }
  return [...open].sort();
}

const cousins: Readonly<Record<string, string>> = {
  'CH-SITE': 'CH-SEO',
  'CH-BLOG': 'CH-SEO',
  'CH-EMAIL-AUTO': 'CH-EMAIL-NL',
  'CH-FED': 'CH-PARTNER',
  'CH-INFLU': 'CH-IG',
  'CH-APP': 'CH-SEO',
  'CH-EVENT': 'CH-PARTNER',
};

/** Affinity of a persona for a channel, 0–1; an unlisted channel takes that of its cousin, otherwise 0.3. */
export function affinityOf(persona: CompanyPersona, channelId: string): number {
  const listed = (id: string | undefined): number | undefined =>
    persona.channels.find((one) => one.typeId === id)?.affinity;
  return listed(channelId) ?? listed(cousins[channelId]) ?? 0.3;
}
