import { completeAddress } from '../../values/addresses/complete-address.ts';
import { type Locale, localeOf } from '../../values/locale.ts';
import { parsedUrl } from '../../values/url.ts';
import { sayTheSame } from '../../offers/pages-of-offers.ts';
import { costCeiling, economicsOf, policyOf } from '../economics/answered-economics.ts';
import { channelId, figureOf, valueOf } from './answer-values.ts';
import { affinitiesOf, channelsOf } from './channels-from-answers.ts';
import { goalKinds, objectivesOf } from './objectives-from-answers.ts';
import { addDays, type Day } from '../../values/day.ts';
import { hypothesesOf } from './answer-hypotheses.ts';
import type { CompleteAnswers } from './assumed-answers.ts';
import { taxRate, withoutTax } from './price-tax.ts';
import { isYes } from './questions/question.ts';
import { skills } from './company-parts.ts';
import { type Answers, itemsOf, nextMonday, periodIn } from './answers.ts';
import { isAssumedPrice, namedPrices, quoteUnits } from './named-prices.ts';
import { goalChoices } from './questions/company-choices.ts';
import type { SiteProfile } from './site-profile/site-profile.ts';

/** Weeks of a plan, half a year. */
const weeks = 25;

/**
 * The company file of a full set of answers, as plain data; what nobody knows is null with its reason. Reasons and sources
 * are in the language of the person who reads the file, by default that of the site.
 */
export function companyFromAnswers(
  { answers, assumed }: CompleteAnswers,
  profile: SiteProfile,
  today: Day,
  reader: Locale = localeOf(answers.language ?? ''),
): Record<string, unknown> {
  const fr = reader === 'fr';
  const period = periodIn(answers.measured ?? '') as { from: Day; to: Day };
  const cycleStart = nextMonday(today);
  const subscription = answers.model === 'b2b_saas' || answers.model === 'b2c_subscription';
  const economics = economicsOf(answers, subscription);
  const policy = policyOf(subscription);
  const objectives = objectivesOf(answers, { subscription, ceiling: costCeiling(economics, policy) }, fr);
  return {
    schemaVersion: '1.0.0',
    locale: `${answers.language}-${answers.country}`,
    organisation: organisationOf(answers),
    period: {
      baselineStart: period.from,
      baselineEnd: period.to,
      baselineMonths: monthsIn(period),
      cycleStart,
      cycleEnd: addDays(cycleStart, 7 * weeks - 1),
      cycleNumber: 1,
    },
    offers: offersOf(answers, profile, subscription),
    economics,
    policy,
    strategicObjectives: goalsOf(answers, fr),
    channels: channelsOf(answers, profile, fr),
    costs: costsOf(answers),
    hourlyCost: valueOf(answers.hourlyCost),
    capacity: {
      hoursPerWeek: valueOf(answers.hoursPerWeek),
      weeks,
      skills: Object.fromEntries(skills.map((one) => [one, itemsOf(answers.skills).includes(one) ? 0.7 : 0.2])),
    },
    budget: {
      cashCycle: valueOf(answers.cash),
      stageCaps: { acquisition: 0.5, activation: 0.18, retention: 0.18, referral: 0.07, steering: 0.02 },
    },
    personas: personasOf(answers, today, answers.language === 'fr'),
    competitors: itemsOf(answers.competitors).map((name, index) => ({
      id: `k${index + 1}`,
      name,
      referralSystem: { kind: 'none', seenAt: today },
    })),
    growthObjectives: objectives.map(({ kpiId, target, goalIndexes }, index) => ({
      id: `go-${index + 1}`,
      kpiId,
      target,
      strategicObjectiveIds: goalIndexes.map((goal) => `so-${goal + 1}`),
      targetedPersonaIds: personaNames(answers).map((_, persona) => `p${persona + 1}`),
      offerIds: ['of-1'],
      evidence: itemsOf(answers.channels).slice(0, 1).map(channelId),
    })),
    siteTotals: {
      source: 'declared',
      bounceDefinition: 'ga4',
      timeDefinition: fr ? 'temps d’engagement moyen par visite (GA4)' : 'average engagement time per session (GA4)',
      attribution: fr ? 'dernier clic non direct' : 'last non-direct click',
    },
    sitePages: pagesOf(answers),
    hypotheses: hypothesesOf({ answers, assumed }, objectives, { fr, siteRead: profile.url !== null }),
    relaysNone: ['media', 'partner', 'federation', 'influencer'].map((kind) => ({
      kind,
      reason: fr ? 'aucun relais cité à ce jour' : 'no relay named so far',
    })),
  };
}

function organisationOf(answers: Answers): Record<string, unknown> {
  return {
    id: 'org',
    name: answers.name,
    domain: parsedUrl(completeAddress(answers.domain ?? ''))?.origin ?? answers.domain,
    country: answers.country,
    languages: [answers.language],
    currency: answers.currency,
    timezone: answers.timezone,
    sector: answers.sector,
    businessModel: answers.model,
    employees: valueOf(answers.employees),
    sellsToConsumersOnline: isYes(answers.consumers),
    brand: {
      promise: answers.promise,
      desiredAttributes: itemsOf(answers.attributes).slice(0, 8),
      tone: answers.tone,
      addressForm: answers.addressForm,
    },
    market: {
      priceLevel: answers.priceLevel,
      ...(figureOf(answers.customers) === null ? {} : { customersCount: figureOf(answers.customers) }),
    },
  };
}

function offersOf(answers: Answers, profile: SiteProfile, subscription: boolean): Record<string, unknown>[] {
  const offers = namedPrices(answers.offers);
  return offers.map(({ name, price, per }, index) => ({
    id: `of-${index + 1}`,
    name,
    kind: subscription ? 'subscription' : sellsGoods.has(answers.model ?? '') ? 'product' : 'service',
    priceNet: netPrice(price, index, answers),
    ...unitOf(per, isAssumedPrice({ price }, index, answers) ? answers.language : undefined),
    vatRate: taxRate(answers),
    marginRate: valueOf(answers.margin) / 100,
    revenueShare: shareOf(index, offers.length),
    ...landingOf(name, profile),
    proofs: [answers[`offer${index}.proof`]].filter((proof) => proof !== undefined),
  }));
}

/** An offer without a price is sold by the quote: the amount of the file is assumed, and no text shows it. */
const unitOf = (per: string | undefined, assumedIn: string | undefined): { pricePer?: string } =>
  assumedIn === undefined
    ? per === undefined
      ? {}
      : { pricePer: per }
    : { pricePer: quoteUnits[assumedIn === 'fr' ? 'fr' : 'en'] };

/** The page of the site that sells it, under this name or under the only one that has all its words or of which it has all. */
function landingOf(name: string, { offers }: SiteProfile): { landingUrls?: string[] } {
  const near = offers.filter((offer) => sayTheSame(offer.name, name));
  const page = (offers.find((offer) => offer.name === name) ?? (near.length === 1 ? near[0] : undefined))?.page;
  return page === undefined ? {} : { landingUrls: [new URL(page).pathname] };
}

/** The price that was given, without tax; the usual sale where none was. */
function netPrice(price: number | null, index: number, answers: Answers): number {
  const paid = price ?? figureOf(answers[`offer${index}.price`]);
  return paid === null ? valueOf(answers.aov ?? answers.arpa) : withoutTax(paid, answers);
}

/** Models that sell things; the others render services. */
const sellsGoods = new Set(['ecommerce_b2c', 'marketplace']);

function goalsOf(answers: Answers, fr: boolean): Record<string, unknown>[] {
  const kinds = goalKinds(answers);
  return kinds.map((kind, index) => ({
    id: `so-${index + 1}`,
    kind,
    statement: goalChoices.find(({ value }) => value === kind)!.label[fr ? 'fr' : 'en'],
    weight: shareOf(index, kinds.length),
  }));
}

/** How people buy from a company that earns this way. */
const purchases: Readonly<Record<string, string>> = { lead_gen_services: 'quote', b2b_saas: 'self_serve_trial' };
/** The home page, as target of a first plan; an audit replaces it. */
function pagesOf(answers: Answers): Record<string, unknown>[] {
  return [
    {
      url: '/',
      title: answers.name ?? '',
      role: 'home',
      clusterId: null,
      depth: 0,
      inlinksSameCluster: 0,
      inlinksTotal: 1,
      words: 0,
      indexable: true,
    },
  ];
}

function costsOf(answers: Answers): Record<string, unknown>[] {
  return itemsOf(answers.channels).flatMap((code) => {
    const cash = valueOf(answers[`${code}.cash`]);
    const hours = valueOf(answers[`${code}.hours`]);
    if (cash === 0 && hours === 0) return [];
    return [{ id: `c-${channelId(code)}`, channelId: channelId(code), purpose: 'acquisition', cash, hours }];
  });
}

function personaNames(answers: Answers): string[] {
  return itemsOf(answers.personas).slice(0, 3);
}

function personasOf(answers: Answers, today: Day, fr: boolean): Record<string, unknown>[] {
  const names = personaNames(answers);
  return names.map((name, index) => {
    const of = (part: string) => answers[`persona${index}.${part}`];
    const [from = 18, to = 99] = (of('ages') ?? '').split('-').map(Number);
    return {
      id: `p${index + 1}`,
      name,
      weight: shareOf(index, names.length),
      ageRange: [Math.min(from, to), Math.max(from, to)],
      reached: null,
      interests: itemsOf(of('interests')),
      jobs: itemsOf(of('jobs')),
      pains: itemsOf(of('pains')),
      consumptionMode: {
        devices: { mobile: 0.6, desktop: 0.35, tablet: 0.05 },
        moments: [fr ? 'soir' : 'evening'],
        purchase: purchases[answers.model ?? ''] ?? 'online_compare',
        formats: ['article', 'photo', 'short_video'],
        attention: 'medium',
      },
      codes: {
        register: fr ? 'courant' : 'plain',
        address: answers.addressForm,
        trends: itemsOf(of('trends')).map((label) => ({ label, seenAt: today })),
      },
      channels: affinitiesOf(itemsOf(of('channels')), answers),
      vocabulary: itemsOf(of('vocabulary')),
      maturity: 'problem_aware',
    };
  });
}

/** Decreasing shares that sum to 1: 1; 0.6, 0.4; 0.5, 0.3, 0.2 … */
function shareOf(index: number, count: number): number {
  const total = (count * (count + 1)) / 2;
  return Math.round(((count - index) / total) * 1e4) / 1e4;
}

function monthsIn({ from, to }: { from: Day; to: Day }): number {
  const [y1, m1] = from.split('-').map(Number) as [number, number];
  const [y2, m2] = to.split('-').map(Number) as [number, number];
  return Math.min(24, Math.max(1, (y2 - y1) * 12 + m2 - m1 + 1));
}
