import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { insightKinds } from '../../../../src/core/insights/kinds/index.ts';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { channelWith, companyWith, keywordWith, personaWith, subscription } from '../../../support/small-company.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { workItem } from '../../../support/work-item.ts';

interface Case {
  readonly has: Company;
  readonly hasNot: Company;
  readonly site?: { readonly has: SiteSignals | null; readonly hasNot: SiteSignals | null };
  /** Words of the finding. */
  readonly says: string;
}

type Channels = Parameters<typeof channelWith>[1];
const withChannels = (...metrics: [string, NonNullable<Channels>][]): Company['channels'] =>
  metrics.map(([typeId, given]) => channelWith(typeId, given)) as Company['channels'];

const spent = (channelId: string, cash: number) => ({
  id: `c-${channelId}`,
  channelId,
  purpose: 'acquisition' as const,
  cash,
});
/** A brand campaign of 30 per new customer beside a wide one. */
const campaigns = (spend: number, newCustomers: number) => ({
  'Brand campaign, spend in euros': 1200,
  'Brand campaign, new customers': 40,
  'Wide campaign (generic words), spend in euros': spend,
  'Wide campaign, new customers': newCustomers,
});
const ads = (newCustomers: number) =>
  withChannels(
    ['CH-SEO', { metrics: { sessions: 5000, orders: 200, newCustomers: 180 } }],
    ['CH-SEA', { ownership: 'paid', metrics: { sessions: 2000, orders: 40, newCustomers } }],
  );
const costs = [spent('seo', 600), spent('sea', 4000)];
const leads = (customers: number) =>
  withChannels(
    ['CH-SEO', { metrics: { sessions: 4000, leads: 200, newCustomers: 60 } }],
    ['CH-SEA', { ownership: 'paid', metrics: { sessions: 1000, leads: 100, newCustomers: customers } }],
  );
const site = (channel: Channels) => withChannels(['CH-SEO', { ...channel }]);
const totals = {
  source: 'ga4',
  bounceDefinition: 'ga4' as const,
  timeDefinition: 'engagement',
  attribution: 'last click',
};
const orders = { metrics: { sessions: 9000, orders: 200, newCustomers: 180 } };
const economics = (given: object): Company['economics'] => ({
  ...(companyWith().economics as Extract<Company['economics'], { model: 'transactional' }>),
  ...given,
});

const siteWithFault = (id: string, says: string): SiteSignals =>
  siteWith({
    work: [
      workItem('link.broken_internal', { proof: [{ text: { fr: 'un lien', en: 'a link' }, page: null }] }),
      workItem(id, { source: 'diagnosis', proof: [{ text: { fr: says, en: says }, page: null }] }),
    ],
  });

const answering = {
  url: '/velo',
  title: 'Vélo de ville',
  role: 'hub' as const,
  clusterId: 'velo',
  depth: 1,
  inlinksSameCluster: 4,
  inlinksTotal: 6,
  words: 600,
  indexable: true,
};
const list = (given: NonNullable<Channels>) => withChannels(['CH-EMAIL-NL', given]);
const rival = (id: string, kind: 'none' | 'give_get', channels: string[] = []) => ({
  id,
  name: `Rival ${id}`,
  channels,
  attributes: [],
  referralSystem: { kind, reviewReward: false },
});
const effectOn = (channel: string) => ({
  id: 'a1',
  label: 'More ads',
  channel,
  target: 'customers_abs' as const,
  effect: [1, 5, 9] as [number, number, number],
  cvrFactor: 1,
  halfLifeMonths: 2,
  startMonth: 0,
  successProb: 0.8,
});
const aim = (target: number) => ({
  id: 'go1',
  kpiId: 'K-NEWCUST',
  target,
  strategicObjectiveIds: ['so1'],
  targetedPersonaIds: ['p1'],
});
const offers = (marginRate: number) => [
  { ...companyWith().offers[0]!, revenueShare: 0.9 },
  { ...companyWith().offers[0]!, id: 'o2', name: 'Révision', marginRate, revenueShare: 0.1 },
];
const worked = (channelId: string, hours: number) => ({
  id: `h-${channelId}`,
  channelId,
  purpose: 'acquisition' as const,
  cash: 0,
  hours,
});
const richBudget = { ...companyWith().budget, cashCycle: 9000 };
/** A crawled site whose offer pages use the word “local” so many times. */
const siteSaying = (uses: number): SiteSignals => ({
  url: 'https://www.velo-nord.example',
  topics: [],
  coverage: [],
  keywords: [],
  suggestions: [],
  accessibilityFindings: [],
  priorityPages: [],
  findings: {},
  brand: {
    language: 'fr',
    pages: 3,
    sources: [],
    desired: [{ word: 'local', forms: [], counts: { offers: uses, reviews: null, anchors: 0 }, page: null }],
    observed: [],
  },
});

/** A market of 200 orders whose search channel brings so many sellers, each worth 300 of margin. */
const sided = (newSellers: number | null): Company =>
  companyWith({
    channels: site({ metrics: { ...orders.metrics, newSellers } }),
    costs: [spent('seo', 600)],
    secondSide: { label: 'Hosts', margin: 300 },
  });

/** A company of 200 orders and 180 new customers that counts these figures under names of its own. */
const counting = (ownMetrics: Record<string, number>): Company =>
  companyWith({ channels: site(orders), siteTotals: { ...totals, orders: 200, newCustomers: 180, ownMetrics } });

const earning = (ownMetrics: Record<string, number>): Company =>
  companyWith({ channels: site(orders), siteTotals: { ...totals, revenueNet: 20_000, ownMetrics } });
/** Two offers that take 90 hours of so many. */
const timed = (hours: number): Company => {
  const [first] = companyWith().offers;
  const offer = { ...first!, priceNet: 100, revenueShare: 0.5 };
  return companyWith({
    channels: site(orders),
    offers: [
      { ...offer, name: 'Vélo de ville', marginRate: 0.4, attributes: ['2 hours each'], proofs: ['40 sold'] },
      { ...offer, id: 'o2', name: 'Révision', marginRate: 1, attributes: ['1 hour each'], proofs: ['10 sold'] },
    ],
    siteTotals: { ...totals, newCustomers: 50, ownMetrics: { 'workshop hours available': hours } },
  });
};
const asked = (count: number): Company['channels'] =>
  withChannels(['CH-SEA', { metrics: { leads: 100, newCustomers: 5 }, ownMetrics: { 'not our trade': count } }]);

const believed = 'We feel that nobody comes back from one year to the next.';
/** A bicycle that leaves 150, and a space that leaves 20, with its notes. */
const twoOffers = (given: object): Company['offers'] =>
  [
    { ...companyWith().offers[0], name: 'City bike', revenueShare: 0.6 },
    {
      id: 'o2',
      name: 'Yard space',
      kind: 'service',
      priceNet: 100,
      vatRate: 0.2,
      marginRate: 0.2,
      revenueShare: 0.4,
      ...given,
    },
  ] as never;
/** Journeys of 80 each to homes and of 100 each to shops; `trips`: those to homes. */
const travelling = (trips: number): Company => ({
  ...companyWith({
    offers: twoOffers({ priceNet: 200, marginRate: 0.5, notes: ['60 pairs: 40 at home, 20 in shops.'] }),
    siteTotals: { ...totals, ownMetrics: { 'Visits at home': trips, 'Days in shops': 4 } },
  }),
  notes: ['A visit at home takes 3 hours and 40 km (0.5 € per km). A day in shops takes 4 hours 30 and 20 km.'],
});
const requested = (won: number): Company =>
  companyWith({
    offers: twoOffers({}),
    siteTotals: {
      ...totals,
      ownMetrics: { 'Requests for a city bike (50), signed': 20, 'Requests for a yard space (90), signed': won },
    },
  });

const cases: Record<string, Case> = {
  'channels-above-ceiling': {
    has: companyWith({ channels: ads(20), costs }),
    hasNot: companyWith({ channels: ads(400), costs }),
    says: 'Google Ads',
  },
  'channel-with-room': {
    has: companyWith({ channels: ads(20), costs, budget: { ...companyWith().budget, cashCycle: 10_000 } }),
    hasNot: companyWith({ channels: ads(20) }),
    says: 'Organic search',
  },
  'lead-to-customer-gap': {
    has: companyWith({ channels: leads(5) }),
    hasNot: companyWith({ channels: leads(30) }),
    says: '5% of the time, against 30% elsewhere',
  },
  'visits-without-result': {
    has: companyWith({
      channels: withChannels(
        ['CH-SEO', { metrics: { sessions: 4000, orders: 120 } }],
        ['CH-IG', { metrics: { sessions: 4000, orders: 20 } }],
      ),
    }),
    hasNot: companyWith({
      channels: withChannels(
        ['CH-SEO', { metrics: { sessions: 4000, orders: 120 } }],
        ['CH-IG', { metrics: { sessions: 4000, orders: 118 } }],
      ),
    }),
    says: 'only 0.5% of them',
  },
  'funnel-leak': {
    has: companyWith({ channels: site(orders), siteTotals: { ...totals, carts: 1000, checkouts: 300 } }),
    hasNot: companyWith({ channels: site(orders), siteTotals: { ...totals, carts: 220, checkouts: 210 } }),
    says: 'From “basket” to “checkout started”, only 30% go on',
  },
  'campaigns-apart': {
    has: companyWith({
      channels: withChannels(['CH-SEA', { ownMetrics: campaigns(8000, 100), metrics: { newCustomers: 140 } }]),
    }),
    hasNot: companyWith({
      channels: withChannels(['CH-SEA', { ownMetrics: campaigns(4000, 140), metrics: { newCustomers: 180 } }]),
    }),
    says: '“Google Ads”: a newcomer costs €80 with “Wide campaign”, €30 with “Brand campaign”',
  },
  'persona-under-reached': {
    has: companyWith({ personas: [personaWith({ reached: 0.2 })] }),
    hasNot: companyWith({ personas: [personaWith({ reached: 0.95 })] }),
    says: '100% of your aims and 20%',
  },
  'demand-without-page': {
    has: companyWith({ keywords: [keywordWith('k1')] }),
    hasNot: companyWith({
      keywords: [keywordWith('k1')],
      sitePages: [
        {
          url: '/velo',
          title: 'Vélo de ville',
          role: 'hub',
          clusterId: 'velo',
          depth: 1,
          inlinksSameCluster: 4,
          inlinksTotal: 6,
          words: 600,
          indexable: true,
        },
      ],
    }),
    says: '100 searches a month',
  },
  'cohort-drop': {
    has: companyWith({
      channels: site(orders),
      cohorts: { unit: 'quarter', rows: [{ cohort: '2026Q1', size: 100, active: [100, 20, 18] }] },
    }),
    hasNot: companyWith({ channels: site(orders) }),
    says: 'quarter 1: only 20%',
  },
  'second-purchase': {
    has: companyWith({ economics: economics({ repeatRate12m: 0.2, activeCustomers12m: 500 }) }),
    hasNot: companyWith({ economics: economics({ repeatRate12m: 0.8, activeCustomers12m: 500 }) }),
    says: '80% of the customers',
  },
  'churn-eats-growth': {
    has: companyWith({
      channels: site({ metrics: { newCustomers: 100 } }),
      economics: { ...subscription, lostInPeriod: 90 },
    }),
    hasNot: companyWith({
      channels: site({ metrics: { newCustomers: 100 } }),
      economics: { ...subscription, lostInPeriod: 10 },
    }),
    says: '100 customers won, 90 lost',
  },
  'almost-first-page': {
    has: companyWith({ keywords: [keywordWith('k1', { position: 9 })], sitePages: [answering] }),
    hasNot: companyWith({ keywords: [keywordWith('k1', { position: 2 })], sitePages: [answering] }),
    says: 'just after the results that people click',
  },
  'seen-not-clicked': {
    has: companyWith({ channels: site({ metrics: { gscImpressions: 100_000, gscClicks: 300, gscAvgPosition: 4 } }) }),
    hasNot: companyWith({
      channels: site({ metrics: { gscImpressions: 100_000, gscClicks: 9000, gscAvgPosition: 4 } }),
    }),
    says: 'clicked 0.3% of the time',
  },
  'one-channel-dependency': {
    has: companyWith({ channels: ads(20) }),
    hasNot: companyWith({
      channels: withChannels(
        ['CH-DIRECT', { metrics: { newCustomers: 90 } }],
        ['CH-SEO', { metrics: { newCustomers: 10 } }],
      ),
    }),
    says: '90% of your new customers come from “Organic search”',
  },
  'unknown-origin': {
    has: companyWith({
      channels: withChannels(
        ['CH-DIRECT', { metrics: { newCustomers: 30 } }],
        ['CH-SEO', { metrics: { newCustomers: 70 } }],
      ),
    }),
    hasNot: companyWith({
      channels: withChannels(
        ['CH-DIRECT', { metrics: { newCustomers: 5 } }],
        ['CH-SEO', { metrics: { newCustomers: 95 } }],
      ),
    }),
    says: '30% of your new customers have no known origin',
  },
  'contacts-without-consent': {
    has: companyWith({
      economics: economics({ activeCustomers12m: 500 }),
      channels: list({ audienceSize: 200, consent: 'opt_in' }),
    }),
    hasNot: companyWith({
      economics: economics({ activeCustomers12m: 500 }),
      channels: list({ audienceSize: 600, consent: 'opt_in' }),
    }),
    says: '300 of your 500 customers',
  },
  'cash-before-payback': {
    has: companyWith({
      channels: site({ metrics: { newCustomers: 60 } }),
      costs: [spent('seo', 3600)],
      policy: { paybackMonthsMax: 6, ltvCacMin: 1 },
    }),
    hasNot: companyWith({
      channels: site({ metrics: { newCustomers: 60 } }),
      costs: [spent('seo', 600)],
      policy: { paybackMonthsMax: 6, ltvCacMin: 1 },
    }),
    says: '6 months are not enough',
  },
  'rival-referral': {
    has: companyWith({ competitors: [rival('r1', 'give_get'), rival('r2', 'none')] }),
    hasNot: companyWith({ competitors: [rival('r1', 'none')] }),
    says: 'rewarded by 1 of your 2 rivals',
  },
  'rival-channel': {
    has: companyWith({ competitors: [rival('r1', 'none', ['CH-IG']), rival('r2', 'none', ['CH-IG'])] }),
    hasNot: companyWith({ competitors: [rival('r1', 'none', ['CH-IG']), rival('r2', 'none', ['CH-SEO'])] }),
    says: '2 rivals are on “Instagram”',
  },
  'barrier-on-path': {
    has: companyWith({ personas: [personaWith({ accessibilityNeeds: ['screen_reader'] })] }),
    hasNot: companyWith({ personas: [personaWith()] }),
    says: '100% of your audience has a stated access need',
  },
  'season-without-page': {
    has: companyWith({
      organisation: { ...companyWith().organisation, sector: 'home_craft' },
      personas: [personaWith({ jobs: ['trouver un cadeau'] })],
    }),
    hasNot: companyWith({ organisation: { ...companyWith().organisation, sector: 'software' } }),
    says: 'will not be found in time this year',
  },
  'brand-words-unsaid': {
    has: companyWith(),
    hasNot: companyWith(),
    site: { has: siteSaying(0), hasNot: siteSaying(9) },
    says: 'You want to be “local”',
  },
  'too-few-answers': {
    has: companyWith({ nps: { promoters: 12, passives: 5, detractors: 6 } }),
    hasNot: companyWith({ nps: { promoters: 1200, passives: 500, detractors: 600 } }),
    says: 'Your recommendation score is 26',
  },
  'effect-without-channel': {
    has: companyWith({ channels: ads(20), costs, simulation: { seasonality: [1], actions: [effectOn('sea')] } }),
    hasNot: companyWith({ channels: ads(20), costs, simulation: { seasonality: [1], actions: [effectOn('seo')] } }),
    says: 'Your forecast relies on “More ads”',
  },
  'list-under-used': {
    has: companyWith({
      channels: list({ audienceSize: 1000, metrics: { emailsSent: 1000, emailsDelivered: 990, orders: 5 } }),
    }),
    hasNot: companyWith({
      channels: list({ audienceSize: 1000, metrics: { emailsSent: 12_000, emailsDelivered: 11_900, orders: 50 } }),
    }),
    says: '1,000 contacts accepted your messages',
  },
  'silent-promoters': {
    has: companyWith({
      economics: economics({ activeCustomers12m: 600 }),
      nps: { promoters: 60, passives: 20, detractors: 20 },
    }),
    hasNot: companyWith({
      economics: economics({ activeCustomers12m: 600 }),
      nps: { promoters: 20, passives: 40, detractors: 40 },
    }),
    says: '60% of your customers would recommend you',
  },
  'reviews-not-asked': {
    has: companyWith({
      economics: economics({ activeCustomers12m: 600 }),
      reviews: { count: 12, average: 4.6, verified: true },
    }),
    hasNot: companyWith({
      economics: economics({ activeCustomers12m: 600 }),
      reviews: { count: 200, average: 4.6, verified: true },
    }),
    says: '12 reviews for 600 customers',
  },
  'money-moved-without-hours': {
    has: companyWith({ channels: ads(20), costs: [worked('seo', 60), spent('sea', 4000)], budget: richBudget }),
    hasNot: companyWith({ channels: ads(20), costs, budget: richBudget }),
    says: 'Spending more on “Organic search” takes',
  },
  'objective-out-of-line': {
    has: companyWith({ channels: site(orders), growthObjectives: [aim(9000)] }),
    hasNot: companyWith({ channels: site(orders), growthObjectives: [aim(185)] }),
    says: 'The target of 9,000 new customers is out of reach',
  },
  'ads-below-break-even': {
    has: companyWith({
      channels: withChannels(['CH-SEA', { ownership: 'paid', metrics: { adSpend: 1000, revenueNet: 900 } }]),
    }),
    hasNot: companyWith({
      channels: withChannels(['CH-SEA', { ownership: 'paid', metrics: { adSpend: 1000, revenueNet: 9000 } }]),
    }),
    says: 'earned by “Google Ads” does not pay for the advert',
  },
  'dormant-channel': {
    has: companyWith({
      channels: withChannels(['CH-GBP', { status: 'dormant', metrics: { calls: 60, directionRequests: 60 } }]),
    }),
    hasNot: companyWith({
      channels: withChannels(['CH-GBP', { status: 'dormant', metrics: { calls: 2, directionRequests: 3 } }]),
    }),
    says: '20 people a month',
  },
  'richer-offer': {
    has: companyWith({ offers: offers(0.6) }),
    hasNot: companyWith({ offers: offers(0.31) }),
    says: '“Révision” leaves €300 of margin each time, against €150 for “Vélo de ville”',
  },
  'minimum-not-reached': {
    has: companyWith({
      commitments: [
        {
          id: 'carrier',
          name: 'Carrier',
          minimum: { what: 'parcels', count: 600, counted: 480, penaltyEach: 2 },
        },
      ],
    }),
    hasNot: companyWith({
      commitments: [
        {
          id: 'carrier',
          name: 'Carrier',
          minimum: { what: 'parcels', count: 600, counted: 600, penaltyEach: 2 },
        },
        { id: 'other', name: 'Other', minimum: { what: 'parcels', count: 600, counted: null, penaltyEach: 2 } },
      ],
    }),
    says: '“Carrier” asks for 600 “parcels”, 480 are done: 120 are missing',
  },
  'dated-fact': {
    has: companyWith({ notes: ['Licence file to be filed before 31 March 2027.'] }),
    hasNot: companyWith({ notes: ['Licence file kept in the drawer.', 'It was filed before 31 March 2025.'] }),
    says: '“Licence file to be filed before 31 March 2027”: 31 March 2027',
  },
  'sales-already-made': {
    has: companyWith({
      channels: withChannels([
        'CH-SEA',
        {
          ownership: 'paid',
          metrics: { orders: 90, newCustomers: 80 },
          ownMetrics: { 'new customers of our brand campaign': 40 },
        },
      ]),
      costs: [spent('sea', 900)],
    }),
    hasNot: companyWith({
      channels: withChannels([
        'CH-SEA',
        {
          ownership: 'paid',
          metrics: { orders: 90, newCustomers: 80 },
          ownMetrics: { 'new customers of our brand campaign': 8 },
        },
      ]),
      costs: [spent('sea', 900)],
    }),
    says: '40 of its 80 results (50%) would have come without it',
  },
  'cost-of-a-result': {
    has: companyWith({
      channels: withChannels(['CH-SEA', { ownership: 'paid', metrics: { orders: 20 } }]),
      costs: [spent('sea', 1000)],
    }),
    hasNot: companyWith({
      channels: withChannels(['CH-SEA', { ownership: 'paid', metrics: { orders: 200 } }]),
      costs: [spent('sea', 1000)],
    }),
    says: 'costs €50 (per order), for €40 of margin',
  },
  'few-treated': {
    has: counting({ 'requests from schools': 20, 'of those, answered': 8, 'school bookings': 6 }),
    hasNot: counting({ 'requests from schools': 20, 'of those, answered': 18, 'school bookings': 6 }),
    says: '“requests from schools”: 8 of 20 (40%) went any further, 12 are not',
  },
  'losses-apart': {
    has: counting({
      'boxes posted to customers': 2000,
      'boxes broken': 120,
      'of those, posted on Friday': 90,
      'boxes posted Friday': 500,
    }),
    hasNot: counting({
      'boxes posted to customers': 2000,
      'boxes broken': 120,
      'of those, posted on Friday': 30,
      'boxes posted Friday': 500,
    }),
    says: '“boxes broken”: 2% for the others (30 of 1,500), 18% for “boxes posted Friday” (90 of 500)',
  },
  'means-apart': {
    has: counting({
      'walks announced early': 10,
      'seats sold at these walks': 200,
      'walks announced late': 10,
      'seats sold at these walks announced late': 90,
    }),
    hasNot: counting({
      'walks announced early': 10,
      'seats sold at these walks': 200,
      'walks announced late': 10,
      'seats sold at these walks announced late': 195,
    }),
    says: '“seats sold”: 20 on average for “walks announced early”, 9 for “walks announced late”',
  },
  'due-again': {
    has: counting({ 'scales in the file': 400, 'of those, overdue': 90 }),
    hasNot: counting({ 'scales in the file': 400, 'of those, seen this year': 90 }),
    says: '“of those, overdue”: 90, 23% of “scales in the file”, already in your file',
  },
  'hours-without-customers': {
    has: companyWith({ channels: ads(20), costs: [worked('seo', 30), worked('sea', 80)] }),
    hasNot: companyWith({ channels: ads(20), costs: [worked('seo', 200), worked('sea', 24)] }),
    says: 'takes 4 hours for each new customer, 0.2 elsewhere',
  },
  'offer-page-too-deep': {
    has: companyWith({ sitePages: [{ ...answering, depth: 6 }] }),
    hasNot: companyWith({ sitePages: [answering] }),
    says: 'What you sell is more than 3 clicks',
  },
  'unmet-demand': {
    has: counting({ missedCalls: 60 }),
    hasNot: counting({ 'Answered calls': 60 }),
    says: '“Missed calls”: 60, 10 a month; nobody answered them',
  },
  'loss-with-a-cause': {
    has: counting({ 'Members lost': 40, 'Members lost because a card failed': 20 }),
    hasNot: counting({ 'Members lost': 40, 'Members lost because a card failed': 2 }),
    says: '50% of the losses have one cause',
  },
  'not-returned': {
    has: counting({ 'Customers of 2025': 200, 'Customers of 2025 who came back': 60 }),
    hasNot: counting({ 'Customers of 2025': 200 }),
    says: '“Customers of 2025”: only 30% came back, 23 lost a month',
  },
  'ways-apart': {
    has: counting({ 'Reached among the 100 called early': 80, 'Reached among the 120 called late': 40 }),
    hasNot: counting({ 'Reached among the 100 called early': 80, 'Reached among the 120 called late': 95 }),
    says: '80% for “Reached among the 100 called early” (80 of 100), 33% for “Reached among the 120 called late” (40 of 120)',
  },
  'reasons-counted': {
    has: counting({ 'Quotes lost on delay': 14, 'Quotes lost on price': 6, 'Quotes lost': 20 }),
    hasNot: counting({ 'Quotes lost on delay': 2, 'Quotes lost on price': 1, 'Quotes lost': 20 }),
    says: '“Quotes lost on delay”: 14 of 20 (70%)',
  },
  'few-customers-carry-revenue': {
    has: earning({ 'revenue from the town hall': 5000, 'revenue from the school': 2000 }),
    hasNot: earning({ 'revenue from the town hall': 500 }),
    says: '“revenue from the town hall”, “revenue from the school”: €7,000 of €20,000, 35% of the revenue',
  },
  'margin-of-scarce-time': {
    has: timed(100),
    hasNot: timed(400),
    says: 'One hour leaves €100 of margin with “Révision”, €20 with “Vélo de ville”',
  },
  'requests-off-target': {
    has: companyWith({ channels: asked(60) }),
    hasNot: companyWith({ channels: asked(10) }),
    says: '60 of the 100 requests of “Google Ads” (60%) are not for you',
  },
  'slow-follow-up': {
    has: counting({ 'New customers thanked within a week': 30 }),
    hasNot: counting({ 'New customers thanked within a week (of 40)': 30 }),
    says: '30 of 180 new ones, only 17%',
  },
  'service-not-used': {
    has: counting({ 'Fittings given (10 a week at most)': 60 }),
    hasNot: counting({ 'Fittings given (10 a week at most)': 240 }),
    says: '60 of 260 possible, 23%',
  },
  'served-to-the-full': {
    has: counting({ 'Orders possible': 220 }),
    hasNot: counting({ 'Orders possible': 900 }),
    says: '200 of 220 (“Orders possible”) are taken already, 91%: 3.3 a month are left, for 3 customers at most',
  },
  'full-and-quiet-seasons': {
    has: counting({ 'Requests in May (40 slots)': 60, 'Orders from July to August (100 slots)': 30 }),
    hasNot: counting({ 'Orders from July to August (100 slots)': 70 }),
    says: '20 requests turned away for lack of room, while “Orders from July to August (100 slots)” is at 30%',
  },
  'site-loses-searchers': {
    has: companyWith(),
    hasNot: companyWith(),
    site: { has: siteWithFault('doorway', '9 of 12 pages repeat'), hasNot: siteWithFault('contact-broken', 'no form') },
    says: '9 of 12 pages repeat',
  },
  'site-loses-visitors': {
    has: companyWith(),
    hasNot: companyWith(),
    site: { has: siteWithFault('contact-broken', 'the form'), hasNot: siteWithFault('doorway', '9 of 12 pages') },
    says: 'the form',
  },
  'own-season': {
    has: companyWith({
      simulation: { seasonality: [1, 0.8, 1, 1.6], seasonalityMonths: ['2027-01', '2027-02', '2027-03', '2027-04'] },
    }),
    hasNot: companyWith({ simulation: { seasonality: [1, 1.1], seasonalityMonths: ['2027-01', '2027-02'] } }),
    says: 'The strongest month starts on 1 April 2027: its page must be online before 4 February 2027',
  },
  'nothing-counted': {
    has: companyWith(),
    hasNot: companyWith({ channels: site(orders) }),
    says: 'No customer and no visit is counted',
  },
  'value-in-doubt': {
    has: companyWith({
      channels: site(orders),
      siteTotals: { ...totals, orders: 200, newCustomers: 180, revenueNet: 12_000 },
    }),
    hasNot: companyWith({
      channels: site(orders),
      siteTotals: { ...totals, orders: 200, newCustomers: 180, revenueNet: 26_000 },
    }),
    says: 'the ceiling is €26.67 as declared, €12 by your sales',
  },
  'second-side-worth': {
    has: sided(30),
    hasNot: sided(null),
    says: 'Two ceilings, not one: €100 for sellers or hosts',
  },
  'offer-at-a-loss': {
    has: companyWith({ offers: twoOffers({ notes: ['Each one takes us 90 minutes of paperwork.'] }) }),
    hasNot: companyWith({ offers: twoOffers({ notes: ['Each class lasts 90 minutes.'] }) }),
    says: '“Yard space” sells at a loss: €20 of margin, less 90 minutes of work (€30), €10 lost each time',
  },
  'work-hour-by-offer': {
    has: companyWith({
      offers: [
        {
          ...companyWith().offers[0]!,
          name: 'Quick repair',
          kind: 'service',
          priceNet: 60,
          marginRate: 0.5,
          revenueShare: 0.5,
          notes: ['Parts 20 €, post 10 €, and 30 minutes of work.'],
        },
        {
          ...companyWith().offers[0]!,
          id: 'o2',
          name: 'Full repair',
          kind: 'service',
          priceNet: 90,
          marginRate: 0.5,
          revenueShare: 0.5,
          notes: ['Parts 35 €, post 10 €, and 60 minutes of work.'],
        },
      ],
    }),
    hasNot: companyWith({ offers: twoOffers({ notes: ['Parts 60 €, post 20 €, and 30 minutes of work.'] }) }),
    says: 'One hour of work brings €60 with “Quick repair” and €45 with “Full repair”, for an hour that costs €20',
  },
  'way-of-delivery': {
    has: travelling(60),
    hasNot: travelling(10),
    says: 'With time and journeys paid, a sale through “Visits at home” loses €20, one through “Days in shops” leaves €80',
  },
  'requests-by-offer': {
    has: requested(3),
    hasNot: companyWith({ offers: twoOffers({}) }),
    says: '“City bike”: 20 of 50 requests (40%), €3,000 of margin; “Yard space”: 3 of 90 requests (3.3%)',
  },
  'price-by-channel': {
    has: companyWith({
      offers: twoOffers({ notes: ['Through Roomfair guests pay £12 including VAT and it keeps 15% of it.'] }),
      channels: withChannels([
        'CH-PARTNER',
        { name: 'Roomfair', metrics: { newCustomers: 5 }, ownMetrics: { 'units sold': 60 } },
      ]),
    }),
    hasNot: companyWith({
      offers: twoOffers({ notes: ['Through Roomfair guests pay £120 including VAT.'] }),
      channels: withChannels(['CH-PARTNER', { name: 'Roomfair', metrics: { newCustomers: 5 } }]),
    }),
    says: 'Each “Yard space” sold through “Roomfair” loses €71.80 (60 over the period), where a direct sale leaves €20',
  },
  'belief-against-figures': {
    has: { ...counting({ 'Tenants of last year': 200, 'Tenants of last year who came back': 130 }), notes: [believed] },
    hasNot: {
      ...counting({ 'Tenants of last year': 200, 'Tenants of last year who came back': 30 }),
      notes: [believed],
    },
    says: '130 of 200, 65%, came back',
  },
  'figures-disagree': {
    has: companyWith({ channels: site(orders), siteTotals: { ...totals, orders: 120, newCustomers: 90 } }),
    hasNot: companyWith({ channels: site(orders), siteTotals: { ...totals, orders: 200, newCustomers: 180 } }),
    says: 'the channels claim 180 new customers, the company counts 90 (100% too many)',
  },
};

describe.each(insightKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  const example = cases[id];
  test('is found in a company that has it, with its words', () => {
    const found = kind.find(insightFactsOf(example!.has, example?.site?.has));
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ title }) => title.en).join(' ')).toContain(example!.says);
    for (const { certainty, evidence, chart } of found) {
      expect(certainty).toBeGreaterThan(0);
      expect(certainty).toBeLessThanOrEqual(1);
      expect(evidence.length + (chart?.bars.length ?? 0)).toBeGreaterThan(0);
    }
  });
  test('is not found in a company that has it not', () => {
    expect(kind.find(insightFactsOf(example!.hasNot, example?.site?.hasNot))).toEqual([]);
  });
});

test('words that nobody stated are no wish of the brand', () => {
  const kind = insightKinds.find(({ id }) => id === 'brand-words-unsaid')!;
  const hypotheses = [{ about: 'organisation/brand/desiredAttributes', taken: 'local', from: 'assumption' }];
  expect(kind.find(insightFactsOf(companyWith({ hypotheses }), siteSaying(0)))).toEqual([]);
});

test('every example is one of a kind', () => {
  expect(Object.keys(cases).sort()).toEqual(insightKinds.map(({ id }) => id).sort());
});

const foundBy = (id: string, company: Parameters<typeof insightFactsOf>[0]) =>
  insightKinds.find((kind) => kind.id === id)!.find(insightFactsOf(company));
test('a follow-up that most new customers get is no finding', () =>
  expect(foundBy('slow-follow-up', counting({ 'New customers thanked within a week': 150 }))).toEqual([]));
test('the orders of present customers are no leads that fail', () =>
  expect(
    foundBy(
      'lead-to-customer-gap',
      companyWith({
        channels: withChannels(
          ['CH-SEO', { metrics: { leads: 100, newCustomers: 30 } }],
          ['CH-DIRECT', { metrics: { orders: 3000, newCustomers: 0 } }],
          ['CH-IG', { metrics: { leads: 100, newCustomers: 25 } }],
        ),
      }),
    ),
  ).toEqual([]));
test('orders that come without the letter put no amount on another letter', () => {
  const letters = (orders: number) =>
    foundBy(
      'list-under-used',
      companyWith({
        channels: list({ audienceSize: 1000, metrics: { emailsSent: 1000, emailsDelivered: 990, orders } }),
      }),
    )[0]?.moneyPerMonth;
  expect([letters(5), letters(300)]).toEqual([expect.any(Number), null]);
});
test('an offer with more faults gets its cause looked for, not its customers moved to another offer', () => {
  const remedies = (result: string) =>
    foundBy(
      'losses-apart',
      companyWith({
        offers: twoOffers({}),
        siteTotals: {
          ...totals,
          ownMetrics: { [`City bikes (500), ${result}`]: 60, [`Yard spaces (400), ${result}`]: 8 },
        },
      }),
    ).map(({ remedy }) => remedy.en);
  expect(remedies('redone under warranty')).toEqual([expect.stringContaining('Find out why “redone under warranty”')]);
  expect(remedies('cancelled')).toEqual([expect.stringContaining('the rule, reduce “City bikes”')]);
});

test('a ceiling that is the mean of unlike offers says so', () => {
  const said = (dear: number) => {
    const [first, second] = twoOffers({});
    const offers = [
      { ...first!, priceNet: 20, marginRate: 0.5 },
      { ...second!, priceNet: dear, marginRate: 0.5 },
    ];
    return foundBy('channels-above-ceiling', companyWith({ channels: ads(20), costs, offers }))[0]?.argument.en;
  };
  expect(said(400)).toContain('This ceiling is the mean of your offers');
  expect(said(30)).not.toContain('mean of your offers');
});

test('a season and who people are move nobody: what they teach is said, and no gain is counted', () => {
  const found = (kind: string, ownMetrics: Record<string, number>) =>
    foundBy(kind, counting(ownMetrics)).map(({ remedy, moneyPerMonth }) => [remedy.en, moneyPerMonth]);
  expect(
    found('ways-apart', { 'Trials begun in spring (198), paid': 90, 'Trials begun in autumn (442), paid': 106 }),
  ).toEqual([[expect.stringContaining('Put messages, hours and stock before “Trials begun in spring”'), null]]);
  expect(found('ways-apart', { 'People at home (198), ordered': 90, 'People in a home (442), ordered': 106 })).toEqual([
    [expect.stringContaining('Speak first to those like “People at home”: name them at the top of the page'), null],
  ]);
  expect(
    found('losses-apart', { 'Semis de juin (150), rien n’a levé': 52, 'Semis d’octobre (163), rien n’a levé': 8 }),
  ).toEqual([[expect.stringContaining('Say before the purchase that “Semis d’octobre” works better'), null]]);
  const bikes = companyWith({
    offers: twoOffers({}),
    siteTotals: { ...totals, ownMetrics: { 'City bikes in June (150), lost': 52, 'City bikes in May (163), lost': 8 } },
  });
  expect(foundBy('losses-apart', bikes)[0]?.remedy.en).toContain('Say before the purchase');
});

test('customers who bought a second thing were loyal before: no task copies them', () => {
  const offers = twoOffers({});
  const ownMetrics = { 'Riders with a yard space (150), left': 8, 'Riders without a yard space (163), left': 52 };
  const [found] = foundBy('losses-apart', companyWith({ offers, siteTotals: { ...totals, ownMetrics } }));
  expect(found).toMatchObject({
    moneyPerMonth: null,
    remedy: { en: expect.stringContaining('Change nothing on this') },
  });
  expect(found?.action).toBeUndefined();
});

test('no offer is put forward for its sales when nobody said how they are divided', () => {
  const stated = companyWith({ offers: offers(0.6) });
  const hypotheses = [{ about: 'offers', taken: 'falling shares of the revenue', from: 'working assumption' }];
  expect(foundBy('richer-offer', stated)).toHaveLength(1);
  expect(foundBy('richer-offer', { ...stated, hypotheses })).toEqual([]);
});

test('an offer of which no more can be made is not shown more', () => {
  const rich = companyWith({ offers: offers(0.6) });
  const [, richer] = rich.offers;
  const limit = { id: 'l', label: `${richer?.name}`, possible: 100, used: 99, refused: 12 };
  const other = { id: 'm', label: 'Colis', possible: 900, used: 100 };
  expect(foundBy('richer-offer', rich)).toHaveLength(1);
  expect(foundBy('richer-offer', { ...rich, serviceCapacity: [limit, other] })).toEqual([]);
});

test.each([
  [
    'Buyers surveyed after a basket left',
    'of which: I did not know the size',
    'of which: postage',
    'of which: unsure delay',
  ],
  [
    'Personnes interrogées après un panier',
    'dont : je ne savais pas la taille',
    'dont : le port',
    'dont : délai incertain',
  ],
])(
  'the reason that those who leave the basket give leads the repair of that step: %s',
  (whole, first, second, third) => {
    const counted = { [whole]: 120, [first]: 70, [second]: 30, [third]: 20 };
    const company = companyWith({
      channels: site(orders),
      siteTotals: { ...totals, carts: 1000, checkouts: 300, ownMetrics: counted },
    });
    const [leak] = foundBy('funnel-leak', company);
    const reason = first.replace(/^\S+ (which: )?(: )?/, '');
    expect(leak?.remedy.en).toContain(reason);
    expect(leak?.remedy.en).not.toContain('ask those who stop there');
    expect(foundBy('reasons-counted', company)[0]?.evidence).toHaveLength(3);
  },
);

test('where people heard of the company is no reason to stop at a step', () => {
  const given = [
    { reason: 'Google', count: 80 },
    { reason: 'a friend', count: 20 },
  ];
  const company = companyWith({
    channels: site(orders),
    siteTotals: { ...totals, carts: 1000, checkouts: 300 },
    reasons: [{ id: 'r', of: 'baskets', asked: 100, isSurvey: true, isOrigin: true, given }],
  } as never);
  expect(foundBy('funnel-leak', company)[0]?.remedy.en).not.toContain('Google');
});

test('an answer that somebody awaits is a choice with its figures, a file is handed in', () => {
  const titleOf = (note: string) => foundBy('dated-fact', companyWith({ notes: [note] }))[0]?.action?.title.en;
  expect(titleOf('The bakery wants to know by 15 January if we go on, £400.')).toContain('Choose, then answer');
  expect(titleOf('Le groupe attend notre proposition avant le 15 janvier.')).toContain('Choose, then answer');
  expect(
    titleOf('The stall contract runs to 31 March and renews itself for a year unless we write by 28 February.'),
  ).toContain('Choose, then answer');
  expect(titleOf('Licence file to be filed before 31 March 2027.')).toContain('Prepare and hand in');
});

test('a place at an event that the plan stops is not paid', () => {
  const titleOf = (note: string, newCustomers: number) =>
    foundBy(
      'dated-fact',
      companyWith({
        notes: [note],
        channels: [
          channelWith('CH-EVENT', { id: 'fair', name: 'Garden fair', ownership: 'paid', metrics: { newCustomers } }),
        ] as never,
        costs: [{ id: 'c', channelId: 'fair', purpose: 'acquisition', cash: 4000, hours: 20 }],
      }),
    )[0]?.action?.title.en;
  const fair = 'Garden fair 19 to 21 March 2027, stand paid by 12 February 2027.';
  expect(titleOf(fair, 3)).toContain('Do not pay for “Garden fair”');
  expect(titleOf('Garden fair 19 to 21 March 2027, balance of £300 due 12 February 2027.', 3)).toContain('Do not pay');
  expect(titleOf(fair, 900)).not.toContain('Do not pay');
  expect(titleOf('Licence file to be paid by 12 February 2027.', 3)).not.toContain('Do not pay');
});

test('the offer that was missing is not the one at fault', () => {
  const ownMetrics = { 'Sold after a yard space (150), sent back': 8, 'Sold with no yard space (163), sent back': 52 };
  const [found] = foundBy(
    'losses-apart',
    companyWith({ offers: twoOffers({}), siteTotals: { ...totals, ownMetrics } }),
  );
  expect(found).toBeDefined();
  expect(found?.remedy.en).not.toContain('sell no more of it');
});

test('customers of before are not invited to buy again what is ordered once', () => {
  const metrics = { 'Requests in May (40 slots)': 60, 'Orders from July to August (100 slots)': 30 };
  const remedyFor = (expectedOrders: number) => {
    const company = counting(metrics);
    const economics = { ...company.economics, expectedOrders } as typeof company.economics;
    return foundBy('full-and-quiet-seasons', { ...company, economics })[0]?.remedy.en;
  };
  expect(remedyFor(3)).toContain('Invite the customers of before');
  expect(remedyFor(1)).toContain('to those who send you customers');
});

test('what a minimum below its count costs is the penalty of each one missing, over the measured period', () => {
  const minimum = { what: 'parcels', count: 600, counted: 480 };
  const moneyOf = (penaltyEach: number | null) =>
    foundBy(
      'minimum-not-reached',
      companyWith({ commitments: [{ id: 'c', name: 'Carrier', minimum: { ...minimum, penaltyEach } }] }),
    )[0]?.moneyPerMonth;
  expect(moneyOf(2)).toBe((120 * 2) / 6);
  expect(moneyOf(null)).toBeNull();
});

test('an association that serves under its cost says what it costs and raises no price; a shop is told its least price', () => {
  const [base] = companyWith().offers;
  const ride = {
    ...base!,
    name: 'Trajet accompagné',
    kind: 'service' as const,
    priceNet: 6,
    marginRate: 0,
    notes: ['20 km en moyenne, payés 0,40 € du kilomètre au conducteur.'],
  };
  const of = (businessModel: string) => {
    const company = companyWith({ offers: [ride] });
    return foundBy('offer-at-a-loss', {
      ...company,
      organisation: { ...company.organisation, businessModel },
    } as never)[0];
  };
  const [mission, shop] = [of('nonprofit'), of('ecommerce_b2c')];
  expect(shop?.remedy.en).toMatch(/^Raise the price/u);
  expect(mission?.remedy.en).not.toMatch(/Raise the price/u);
  expect(mission?.remedy.en).toContain('€2');
});
