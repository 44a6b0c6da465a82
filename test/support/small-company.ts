import type { z } from 'zod';
import { type Company, readCompany } from '../../src/core/framework/company/company.ts';
import { type PlanContext, planContext } from '../../src/core/planning/context/plan-context.ts';
import { type DraftAction, noDetail } from '../../src/core/planning/plan/draft-action.ts';

type CompanyInput = z.input<typeof Company>;
type ChannelInput = CompanyInput['channels'][number];
type PersonaInput = CompanyInput['personas'][number];
type KeywordInput = NonNullable<CompanyInput['keywords']>[number];

/** A channel with the metrics of a test. */
export function channelWith(typeId: string, given: Partial<ChannelInput> = {}): ChannelInput {
  return {
    id: typeId.slice(3).toLowerCase(),
    typeId,
    ownership: 'owned',
    status: 'active',
    metrics: {},
    ...given,
  };
}

export function personaWith(given: Partial<PersonaInput> = {}): PersonaInput {
  return {
    id: 'p1',
    name: 'Camille, 34 ans',
    weight: 1,
    ageRange: [25, 45],
    interests: ['vélo'],
    jobs: ['aller au travail'],
    pains: ['se perdre'],
    consumptionMode: {
      devices: { mobile: 1 },
      moments: ['soir'],
      purchase: 'online_compare',
      formats: ['article'],
      attention: 'medium',
    },
    codes: { register: 'simple', address: 'vous' },
    channels: [{ typeId: 'CH-SEO', affinity: 0.8 }],
    vocabulary: ['vélo de ville'],
    maturity: 'aware',
    ...given,
  };
}

/** A tracked keyword of the cluster `velo`, searched 100 times a month and not found yet. */
export function keywordWith(id: string, given: Partial<KeywordInput> = {}): KeywordInput {
  return {
    id,
    term: 'vélo de ville',
    volume: 100,
    difficulty: 30,
    intent: 'commercial',
    position: null,
    targetPosition: 3,
    conversionRate: 0.02,
    marginPerConversion: 40,
    personaRelevance: 1,
    personaId: 'p1',
    clusterId: 'velo',
    ...given,
  };
}

/** A shop with one offer, one persona and one channel without figures, measured over six months. */
export function companyWith(given: Partial<CompanyInput> = {}): Company {
  return readCompany({
    locale: 'fr-FR',
    organisation: {
      id: 'velo',
      name: 'Vélo Nord',
      domain: 'https://www.velo-nord.example',
      country: 'FR',
      languages: ['fr'],
      currency: 'EUR',
      timezone: 'Europe/Paris',
      sector: 'sport_outdoor',
      businessModel: 'ecommerce_b2c',
      employees: 3,
      sellsToConsumersOnline: true,
      brand: {
        promise: 'Un vélo prêt à rouler.',
        desiredAttributes: ['sûr', 'simple', 'local'],
        tone: 'clair',
        addressForm: 'vous',
      },
      market: { priceLevel: 'medium' },
    },
    period: {
      baselineStart: '2026-07-01',
      baselineEnd: '2026-12-31',
      baselineMonths: 6,
      cycleStart: '2027-01-04',
      cycleEnd: '2027-06-27',
    },
    offers: [
      {
        id: 'o1',
        name: 'Vélo de ville',
        kind: 'product',
        priceNet: 500,
        vatRate: 0.2,
        marginRate: 0.3,
        revenueShare: 1,
      },
    ],
    economics: {
      model: 'transactional',
      aovNet: 100,
      marginRate: 0.4,
      horizonMonths: 24,
      expectedOrders: 2,
      expectedOrdersByMonth: { 6: 1.2, 12: 1.5, 24: 2 },
    },
    policy: { paybackMonthsMax: 6 },
    strategicObjectives: [{ id: 'so1', kind: 'new_customers', statement: 'Gagner de nouveaux clients', weight: 1 }],
    channels: [channelWith('CH-SEO')],
    hourlyCost: 20,
    capacity: { hoursPerWeek: 10, weeks: 25, skills: { writing: 0.8 } },
    budget: {
      cashCycle: 1000,
      stageCaps: { acquisition: 0.5, activation: 0.2, retention: 0.15, referral: 0.1, steering: 0.05 },
    },
    personas: [personaWith()],
    ...given,
  });
}

/** Economics of a subscription, for `companyWith`. */
export const subscription = {
  model: 'subscription',
  arpaMonthly: 30,
  marginRate: 0.8,
  monthlyChurn: 0.03,
} as const satisfies CompanyInput['economics'];

/** What the parts of a plan read, for a cycle that starts on 4 January 2027. */
export function contextOf(company: Company = companyWith()): PlanContext {
  return planContext(company, null, { start: '2027-01-04' });
}

/** A draft of two hours of writing without cash, due in the third week. */
export function draftWith(given: Partial<DraftAction> = {}): DraftAction {
  return {
    ...noDetail,
    id: 'a1',
    kind: 'content',
    catalogueId: 'E-FAQ',
    family: 'editorial',
    title: { fr: 'Questions fréquentes', en: 'Frequent questions' },
    what: { fr: 'Répondre à dix questions.', en: 'Answer ten questions.' },
    stage: 'ACQ',
    otherStages: [],
    personaIds: ['p1'],
    channelIds: ['CH-SEO'],
    hours: { low: 1, mode: 2, high: 4 },
    cash: { low: 0, mode: 0, high: 0 },
    skill: 'writing',
    kpiIds: ['K-SESS'],
    legalIds: [],
    accessibility: [],
    explain: { score: 0.5, factors: [], runnerUp: null },
    due: '2027-01-20',
    until: '2027-03-01',
    plannedHours: 2,
    plannedCash: 0,
    cashNature: 'production',
    outsourced: false,
    steering: false,
    dependencies: [],
    monthlyClicks: null,
    ...given,
  };
}
