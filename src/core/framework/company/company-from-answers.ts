import { familyChannelIds, groupNetworkId, professionalNetworkId, reviewSitesChannelId } from '../channel-ids.ts';
import { newCustomersKpi } from '../kpis/kpi-ids.ts';
import type { Day } from '../../values/day.ts';
import { addDays } from '../../values/day.ts';
import { channelType } from '../channels.ts';
import { type Aim, hypothesesOf } from './answers-taken-for-granted.ts';
import { completing, defaultObjective } from './company-hypotheses.ts';
import { isYes } from './question-kinds.ts';
import { type BusinessModel, type ObjectiveKind, picturedSectors, skills } from './company-parts.ts';
import { type Answers, itemsOf, nextMonday, numberIn, periodIn } from './answers.ts';
import type { SiteFindings } from './found-channels.ts';

/** Weeks of a plan: half a year. */
const weeks = 25;
const families = Object.keys(familyChannelIds) as (keyof typeof familyChannelIds)[];
/** Families that cost time and no money to open: planned when they are not used yet. */
const freeFamilies = new Set(['search', 'social', 'email', 'partners', 'influencers', 'reviews_local']);
const businessModels = new Set(['b2b_saas', 'lead_gen_services']);

/** The company file of a full set of answers, as plain data; what nobody knows is null with its reason. */
export function companyFromAnswers(answers: Answers, found: SiteFindings, today: Day): Record<string, unknown> {
  const fr = answers.language === 'fr';
  const period = periodIn(answers.measured ?? '') as { from: Day; to: Day };
  const cycleStart = nextMonday(today);
  const subscription = answers.model === 'b2b_saas' || answers.model === 'b2c_subscription';
  const objectives = objectivesOf(answers, subscription, fr);
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
    offers: offersOf(answers, subscription),
    economics: economicsOf(answers, subscription),
    policy: { ltvCacMin: 3, paybackMonthsMax: subscription ? 12 : 6 },
    strategicObjectives: goalsOf(answers, fr),
    channels: channelsOf(answers, found, fr),
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
    personas: personasOf(answers, today, fr),
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
    hypotheses: hypothesesOf(answers, objectives, fr),
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
    domain: new URL(answers.domain ?? '').origin,
    country: answers.country,
    languages: [answers.language],
    currency: answers.currency,
    timezone: answers.timezone,
    sector: answers.sector,
    businessModel: answers.model,
    employees: valueOf(answers.employees),
    sellsToConsumersOnline: isYes(answers.consumers) === true,
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

function offersOf(answers: Answers, subscription: boolean): Record<string, unknown>[] {
  const names = itemsOf(answers.offers);
  return names.map((name, index) => ({
    id: `of-${index + 1}`,
    name,
    kind: subscription ? 'subscription' : sellsGoods.has(answers.model ?? '') ? 'product' : 'service',
    priceNet: valueOf(answers[`offer${index}.price`]),
    vatRate: 0.2,
    marginRate: valueOf(answers.margin) / 100,
    revenueShare: shareOf(index, names.length),
    proofs: [answers[`offer${index}.proof`]],
  }));
}

/** Models that sell things; the others render services. */
const sellsGoods = new Set(['ecommerce_b2c', 'marketplace']);

/** Straight line between a first order and those of two years: half of the repeats come in the first year. */
function economicsOf(answers: Answers, subscription: boolean): Record<string, unknown> {
  const marginRate = valueOf(answers.margin) / 100;
  if (subscription) {
    const monthlyChurn = valueOf(answers.churn) / 100;
    return { model: 'subscription', arpaMonthly: valueOf(answers.arpa), marginRate, monthlyChurn, horizonMonths: 36 };
  }
  const orders = valueOf(answers.orders);
  const within = (part: number) => Math.round((1 + (orders - 1) * part) * 1000) / 1000;
  return {
    model: 'transactional',
    aovNet: valueOf(answers.aov),
    marginRate,
    horizonMonths: 24,
    expectedOrders: orders,
    expectedOrdersByMonth: { 6: within(0.25), 12: within(0.5), 24: orders },
  };
}

function goalsOf(answers: Answers, fr: boolean): Record<string, unknown>[] {
  const kinds = itemsOf(answers.goals);
  return kinds.map((kind, index) => ({
    id: `so-${index + 1}`,
    kind,
    statement: goalWords[kind]?.[fr ? 0 : 1] ?? kind,
    weight: shareOf(index, kinds.length),
  }));
}

const goalWords: Readonly<Record<string, readonly [string, string]>> = {
  new_customers: ['Gagner de nouveaux clients', 'Win new customers'],
  revenue_existing: ['Vendre davantage aux clients actuels', 'Sell more to current customers'],
  retention: ['Garder les clients plus longtemps', 'Keep customers longer'],
  awareness: ['Se faire connaître', 'Become known'],
  margin: ['Dépenser moins par client gagné', 'Spend less per customer won'],
  market_entry: ['Entrer sur un nouveau marché', 'Enter a new market'],
  referral: ['Être recommandé par les clients', 'Be recommended by customers'],
};

function channelsOf(answers: Answers, found: SiteFindings, fr: boolean): Record<string, unknown>[] {
  const used = itemsOf(answers.channels);
  const covered = new Set<string>(used.map((code) => channelType(code).family));
  const unknown = fr ? 'non mesuré' : 'not measured';
  const active = used.map((code) => {
    const figures = ['sessions', 'newCustomers'].map((name) => [name, figureOf(answers[`${code}.${name}`])] as const);
    const missing = figures.filter(([, value]) => value === null).map(([name]) => [name, unknown]);
    const url = found.channels.find((one) => one.typeId === code)?.url;
    return {
      id: channelId(code),
      typeId: code,
      ...(url === undefined ? {} : { url }),
      ownership: channelType(code).ownership,
      status: 'active',
      metrics: Object.fromEntries(figures),
      ...(missing.length === 0 ? {} : { missing: Object.fromEntries(missing) }),
    };
  });
  const others = families
    .filter((family) => !covered.has(family))
    .map((family) => ({ family, code: codeFor(family, answers) }))
    .filter(({ code }) => !used.includes(code));
  return [
    ...active,
    ...others.map(({ family, code }) => ({
      id: channelId(code),
      typeId: code,
      ownership: channelType(code).ownership,
      status: freeFamilies.has(family) ? 'planned' : 'absent',
      reason: freeFamilies.has(family)
        ? fr
          ? 'pas encore utilisé : à ouvrir pendant ce cycle, sans achat d’espace'
          : 'not in use yet: to open during this cycle, without buying space'
        : fr
          ? 'non cité parmi les canaux utilisés'
          : 'not named among the channels in use',
      metrics: {},
    })),
  ];
}

/** Companies meet their customers elsewhere than households do. */
function codeFor(family: keyof typeof familyChannelIds, answers: Answers): string {
  if (family === 'social' && businessModels.has(answers.model ?? '')) return professionalNetworkId;
  if (family === 'social' && !picturedSectors.has(answers.sector ?? '')) return groupNetworkId;
  if (family === 'reviews_local' && !localModels.has(answers.model ?? '')) return reviewSitesChannelId;
  return familyChannelIds[family];
}

/** How people buy from a company that earns this way. */
const purchases: Readonly<Record<string, string>> = { lead_gen_services: 'quote', b2b_saas: 'self_serve_trial' };
const localModels = new Set(['local_service', 'nonprofit', 'ecommerce_b2c']);

/** One objective per goal, new customers always, three at least: an indicator that two goals share serves both. */
function objectivesOf(answers: Answers, subscription: boolean, fr: boolean): Aim[] {
  const goals = itemsOf(answers.goals) as ObjectiveKind[];
  const model = answers.model as BusinessModel;
  const target = valueOf(answers.target);
  const known = {
    target,
    churn: subscription ? valueOf(answers.churn) / 100 : null,
    cac: cacAim(answers, subscription),
  };
  const all = [
    { kpiId: newCustomersKpi, target, from: null, goal: Math.max(0, goals.indexOf('new_customers')) },
    ...goals.flatMap((goal, index) =>
      goal === 'new_customers' ? [] : [{ ...defaultObjective(goal, model, known), goal: index }],
    ),
    ...completing.map((one) => ({ ...one, goal: 0 })),
  ];
  const aims = new Map<string, Aim>();
  for (const one of all) {
    const former = aims.get(one.kpiId);
    const from = one.from === null ? null : fr ? one.from.fr : one.from.en;
    if (former === undefined && aims.size < Math.max(3, goals.length + 1))
      aims.set(one.kpiId, { kpiId: one.kpiId, target: one.target, goalIndexes: [one.goal], from });
    else if (former !== undefined)
      aims.set(one.kpiId, { ...former, goalIndexes: [...new Set([...former.goalIndexes, one.goal])] });
  }
  return [...aims.values()].slice(0, 7);
}

/** A tenth under what a customer costs today, and under a third of what it brings, the usual bound of an acquisition cost. */
function cacAim(answers: Answers, subscription: boolean): number {
  const margin = valueOf(answers.margin) / 100;
  const value = subscription
    ? (valueOf(answers.arpa) * margin) / Math.max(0.01, valueOf(answers.churn) / 100)
    : valueOf(answers.aov) * margin * valueOf(answers.orders);
  const least = Math.min(value / 3, costToday(answers) ?? Infinity);
  return Math.round(least * 0.9 * 100) / 100;
}

/** What the channels cost, hours included, for each customer that they brought; null when nobody counted them. */
function costToday(answers: Answers): number | null {
  const codes = itemsOf(answers.channels);
  const counts = codes.map((code) => figureOf(answers[`${code}.newCustomers`]) ?? 0);
  const customers = counts.reduce((sum, one) => sum + one, 0);
  const cost = codes.reduce(
    (sum, code) =>
      sum + valueOf(answers[`${code}.cash`]) + valueOf(answers[`${code}.hours`]) * valueOf(answers.hourlyCost),
    0,
  );
  return customers === 0 || cost === 0 ? null : cost / customers;
}

/** The home page and one page per offer, where a first plan can point; the audit replaces them. */
function pagesOf(answers: Answers): Record<string, unknown>[] {
  const page = (url: string, title: string, role: string, depth: number, links: number) => ({
    url,
    title,
    role,
    clusterId: null,
    depth,
    inlinksSameCluster: 0,
    inlinksTotal: links,
    words: 0,
    indexable: true,
  });
  return [page('/', answers.name ?? '', 'home', 0, 1)];
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

/** The channels the owner named for the audience, then those the plan opens: even odds until somebody measures. */
function affinitiesOf(named: readonly string[], answers: Answers): { typeId: string; affinity: number }[] {
  const opened = families
    .filter((family) => freeFamilies.has(family))
    .map((family) => codeFor(family, answers))
    .filter((code) => !named.includes(code));
  return [
    ...named.map((typeId, rank) => ({ typeId, affinity: rank < 2 ? 0.8 : 0.5 })),
    ...opened.map((typeId) => ({ typeId, affinity: 0.5 })),
  ];
}

/** Falling shares that sum to 1: 1; 0.6, 0.4; 0.5, 0.3, 0.2 … */
function shareOf(index: number, count: number): number {
  const total = (count * (count + 1)) / 2;
  return Math.round(((count - index) / total) * 1e4) / 1e4;
}

function channelId(code: string): string {
  return code.slice(3).toLowerCase().replaceAll('-', '_');
}

function figureOf(answer: string | undefined): number | null {
  return answer === undefined || answer.trim() === '?' ? null : numberIn(answer);
}

function valueOf(answer: string | undefined): number {
  return numberIn(answer ?? '') ?? 0;
}

function monthsIn({ from, to }: { from: Day; to: Day }): number {
  const [y1, m1] = from.split('-').map(Number) as [number, number];
  const [y2, m2] = to.split('-').map(Number) as [number, number];
  return Math.min(24, Math.max(1, (y2 - y1) * 12 + m2 - m1 + 1));
}
