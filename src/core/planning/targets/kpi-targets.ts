import { pair, type Text } from '../../values/text.ts';
import { acquisitionCosts } from '../../framework/economics/acquisition-costs.ts';
import type { Company } from '../../framework/company/company.ts';
import type { MetricName } from '../../framework/company/company-parts.ts';
import { siteTraffic } from '../../framework/site-traffic.ts';
import { figureOf } from '../../framework/traffic.ts';
import { ratio, totalOf } from '../context/funnel-rates.ts';
import type { KpiBinding } from '../plan/plan.ts';

export interface KpiNorm {
  readonly unit: KpiBinding['unit'];
  readonly direction: KpiBinding['direction'];
  /** low, mode, high: multipliers of a known baseline. */
  readonly factors: readonly [number, number, number];
  /** low, mode, high of one action when nothing is measured yet (working assumption or published median). */
  readonly first: readonly [number, number, number];
  readonly frequency: KpiBinding['readingFrequency'];
  readonly source: Text;
  /** Top of the scale of a mark. */
  readonly most?: number;
}

const analytics = pair('mesure d’audience du site', 'site analytics');
const search = pair('Search Console', 'Search Console');
const network = pair('statistiques du réseau', 'network statistics');
const mailer = pair('outil d’envoi', 'mailing tool');
const books = pair('registre des ventes et des encaissements', 'sales and receipts ledger');
const survey = pair('enquête', 'survey');
const audit = pair('audit du site', 'site audit');
const hand = pair('relevé à la main', 'recorded by hand');
const product = pair('journal d’usage du produit', 'product usage log');

const up: [number, number, number] = [1, 1.1, 1.25];
const down: [number, number, number] = [1, 0.9, 0.8];

function norm(
  unit: KpiNorm['unit'],
  direction: KpiNorm['direction'],
  first: readonly [number, number, number],
  source: Text,
  frequency: KpiNorm['frequency'] = 'monthly',
): KpiNorm {
  return { unit, direction, factors: direction === 'down' ? down : up, first, source, frequency };
}

/** What each indicator may be expected to reach on one action; rates of first use are medians of §12 where one exists, assumptions elsewhere. */
export const kpiNorms: Readonly<Record<string, KpiNorm>> = {
  'K-SESS': norm('count', 'up', [80, 180, 320], analytics),
  'K-NEWVIS': norm('rate', 'none', [0.6, 0.7, 0.8], analytics),
  'K-BOUNCE': norm('rate', 'down', [0.55, 0.48, 0.42], analytics),
  'K-TIME': norm('seconds', 'up', [50, 70, 100], analytics),
  'K-REACH': norm('count', 'up', [800, 2000, 4000], network),
  'K-NEWFOL': norm('count', 'up', [15, 40, 90], network),
  'K-ER-IMPR': norm('rate', 'up', [0.01, 0.014, 0.03], network),
  'K-ER-REACH': norm('rate', 'up', [0.015, 0.025, 0.04], network),
  'K-SEO-CLK': norm('count', 'up', [20, 60, 150], search),
  'K-SEO-POS': norm('count', 'down', [18, 10, 6], search),
  'K-SOV': norm('rate', 'up', [0.03, 0.05, 0.08], search, 'quarterly'),
  'K-COVER': norm('rate', 'up', [0.5, 0.65, 0.8], audit, 'quarterly'),
  'K-LINK-OK': norm('rate', 'up', [0.6, 0.8, 1], audit),
  'K-BACKLINK': norm('count', 'up', [1, 2, 4], search, 'quarterly'),
  'K-CTR': norm('rate', 'up', [0.01, 0.02, 0.05], network, 'weekly'),
  'K-CPC': norm('money', 'down', [0.6, 0.45, 0.35], network, 'weekly'),
  'K-RELAY-SES': norm('count', 'up', [40, 120, 260], analytics),
  'K-INF-CPE': norm('money', 'down', [0.6, 0.35, 0.2], hand),
  'K-INF-CLK': norm('count', 'up', [40, 110, 240], analytics),
  'K-INF-CPA': norm('money', 'down', [40, 25, 15], hand),
  'K-UGC-N': norm('count', 'up', [6, 15, 30], hand),
  'K-DIRECTIONS': norm('count', 'up', [15, 35, 70], pair('fiche d’établissement', 'business profile')),
  'K-CALLS': norm('count', 'up', [3, 8, 15], pair('fiche d’établissement', 'business profile')),
  'K-VTR': norm('rate', 'up', [0.3, 0.4, 0.55], network),
  'K-LEAD-N': norm('count', 'up', [8, 20, 45], books),
  'K-LEAD-CR': norm('rate', 'up', [0.01, 0.02, 0.03], analytics),
  'K-NL-CR': norm('rate', 'up', [0.008, 0.012, 0.02], analytics),
  'K-APP-DL': norm('rate', 'up', [0.1, 0.2, 0.3], analytics),
  'K-DL-RATE': norm('rate', 'up', [0.06, 0.09, 0.13], analytics),
  'K-COMPL': norm('rate', 'up', [0.4, 0.55, 0.7], analytics),
  'K-PART-RATE': norm('rate', 'up', [0.01, 0.03, 0.06], network),
  'K-ATTEND': norm('rate', 'up', [0.3, 0.4, 0.5], hand),
  'K-CPL': norm('money', 'down', [12, 7, 4], books),
  'K-MQL': norm('count', 'up', [10, 25, 50], books),
  'K-SQL': norm('count', 'up', [3, 8, 15], books),
  'K-LEAD-PAID': norm('rate', 'up', [0.05, 0.1, 0.18], books),
  'K-REPLY': norm('rate', 'up', [0.05, 0.1, 0.18], hand),
  'K-QUOTE-CR': norm('rate', 'up', [0.2, 0.3, 0.4], books),
  'K-CR': norm('rate', 'up', [0.01, 0.015, 0.02], analytics),
  'K-TRIAL-CR': norm('rate', 'up', [0.015, 0.02, 0.03], analytics),
  'K-TRIAL-PAID': norm('rate', 'up', [0.15, 0.18, 0.25], books),
  'K-ACTIV': norm('rate', 'up', [0.4, 0.5, 0.6], product, 'weekly'),
  'K-TTV': norm('hours', 'down', [48, 24, 8], product),
  'K-CART-AB': norm('rate', 'down', [0.75, 0.7, 0.65], analytics),
  'K-FLOW-CR': norm('rate', 'up', [0.01, 0.0171, 0.03], mailer),
  'K-PUSH-CTR': norm('rate', 'up', [0.02, 0.04, 0.08], mailer),
  'K-FORM-ERR': norm('rate', 'down', [0.2, 0.12, 0.06], analytics),
  'K-TASK': norm('rate', 'up', [0.6, 0.8, 1], pair('test utilisateur', 'user test'), 'quarterly'),
  'K-AB-WIN': norm('rate', 'none', [0.2, 0.33, 0.5], hand, 'quarterly'),
  'K-A11Y-ERR': norm('count', 'down', [20, 8, 0], audit),
  'K-A11Y-KEY': norm('rate', 'up', [0.7, 0.9, 1], pair('parcours vérifié à la main', 'path checked by hand')),
  'K-A11Y-USE': norm('rate', 'none', [0.01, 0.03, 0.06], analytics),
  'K-A11Y-FB': norm('rate', 'up', [0.8, 1, 1], hand),
  'K-ALT-CONTACT': norm('count', 'none', [2, 6, 15], hand),
  'K-CLICK': norm('rate', 'up', [0.0174, 0.0262, 0.04], mailer),
  'K-EMAIL-CR': norm('rate', 'up', [0.001, 0.003, 0.006], mailer),
  'K-UNSUB': norm('rate', 'down', [0.004, 0.0022, 0.001], mailer),
  'K-ONB': norm('rate', 'up', [0.4, 0.55, 0.7], product),
  'K-ACC': norm('rate', 'up', [0.15, 0.25, 0.4], books),
  'K-FEAT': norm('rate', 'up', [0.1, 0.2, 0.35], product),
  'K-TICKET-RATE': norm('rate', 'down', [0.15, 0.1, 0.06], hand),
  'K-CONTAIN': norm('rate', 'up', [0.2, 0.35, 0.5], product),
  'K-CSAT': norm('rate', 'up', [0.75, 0.85, 0.92], survey),
  'K-NPS': norm('points', 'up', [20, 35, 50], survey, 'quarterly'),
  'K-CES': { ...norm('count', 'up', [5, 5.5, 6.2], survey), most: 7 },
  'K-RESP': norm('rate', 'up', [0.08, 0.15, 0.25], survey),
  'K-INSIGHT': norm('count', 'up', [3, 5, 8], hand, 'quarterly'),
  'K-RET': norm('rate', 'up', [0.8, 0.85, 0.9], books),
  'K-REPEAT-12M': norm('rate', 'up', [0.2, 0.25, 0.3], books, 'quarterly'),
  'K-REORD': norm('days', 'down', [150, 120, 95], books, 'quarterly'),
  'K-RETURN': norm('rate', 'down', [0.04, 0.03, 0.02], books),
  'K-LOY': norm('rate', 'up', [0.1, 0.2, 0.35], books),
  'K-BEN': norm('rate', 'up', [0.05, 0.12, 0.2], product),
  'K-WINBACK': norm('rate', 'up', [0.01, 0.03, 0.05], books),
  'K-CHURN-M': norm('rate', 'down', [0.03, 0.024, 0.02], books),
  'K-CHURN-INV': norm('rate', 'down', [0.008, 0.005, 0.003], books),
  'K-SAVE': norm('rate', 'up', [0.05, 0.1, 0.18], product),
  'K-REF-PER': norm('rate', 'up', [0.03, 0.06, 0.12], books),
  'K-REF-RATE': norm('rate', 'up', [0.01, 0.0235, 0.04], books),
  'K-REF-N': norm('count', 'up', [2, 6, 12], books),
  'K-REF-CR': norm('rate', 'up', [0.03, 0.05, 0.08], books),
  'K-REF-CAC': norm('money', 'down', [1, 0.8, 0.6], books),
  'K-K': norm('count', 'up', [0.01, 0.02, 0.04], books, 'quarterly'),
  'K-CYCLE': norm('days', 'down', [60, 45, 30], books, 'quarterly'),
  'K-AMB-ACT': norm('rate', 'up', [0.3, 0.5, 0.7], hand, 'quarterly'),
  'K-AFF-REV': norm('money', 'up', [200, 600, 1500], books),
  'K-AFF-CPA': norm('money', 'down', [30, 22, 15], books),
  'K-PART-N': norm('count', 'up', [3, 6, 10], hand),
  'K-PART-REV': norm('money', 'up', [400, 1200, 3000], books),
  'K-RVW-N': norm('count', 'up', [8, 20, 40], pair('avis collectés', 'collected reviews')),
  'K-RVW-AVG': { ...norm('count', 'up', [4.2, 4.5, 4.8], pair('avis collectés', 'collected reviews')), most: 5 },
  'K-RVW-DISC': norm('rate', 'up', [1, 1, 1], hand),
  'K-NEWCUST': norm('count', 'up', [2, 6, 12], books),
  'K-AOV': norm('money', 'up', [50, 60, 70], books),
  'K-ARPA': norm('money', 'up', [60, 75, 90], books),
  'K-REVENUE': norm('money', 'up', [200, 500, 1000], books),
  'K-MRR': norm('money', 'up', [100, 300, 600], books),
  'K-NRR': norm('rate', 'up', [0.75, 0.8, 0.9], books, 'quarterly'),
  'K-CAC-BLENDED': norm('money', 'down', [1, 0.9, 0.8], books, 'monthly'),
  'K-CAC-PAID': norm('money', 'down', [1, 0.9, 0.8], books, 'monthly'),
  'K-CAC-CH': norm('money', 'down', [1, 0.9, 0.8], books, 'monthly'),
  'K-CPA': norm('money', 'down', [35, 25, 18], books, 'weekly'),
  'K-ROAS': norm('ratio', 'up', [1.5, 2, 3], books),
  'K-ROI': norm('rate', 'up', [-0.2, 0.2, 0.8], books),
  'K-COST': norm('money', 'down', [1, 1, 1], pair('registre des coûts', 'cost ledger')),
  'K-CPERF': norm('money', 'down', [1, 1, 1], pair('registre des coûts et relevés', 'cost ledger and readings')),
  'K-ASSIST': norm('count', 'up', [3, 8, 16], analytics),
};

/** Indicators that only make sense for some business models. */
const subscriptionOnly = new Set([
  'K-ACTIV',
  'K-TRIAL-CR',
  'K-TRIAL-PAID',
  'K-TTV',
  'K-CHURN-M',
  'K-CHURN-INV',
  'K-SAVE',
  'K-ARPA',
  'K-MRR',
  'K-NRR',
]);
const shopOnly = new Set(['K-REPEAT-12M', 'K-REORD', 'K-AOV']);
const cartOnly = new Set(['K-CART-AB', 'K-ACC', 'K-RETURN']);
const localOnly = new Set(['K-DIRECTIONS', 'K-CALLS', 'K-QUOTE-CR']);

export function kpiSuits(kpiId: string, company: Company): boolean {
  const subscription = company.economics.model === 'subscription';
  if (subscriptionOnly.has(kpiId)) return subscription;
  if (shopOnly.has(kpiId)) return !subscription;
  // nobody fills a basket where appointments are taken or quotes are asked for
  if (cartOnly.has(kpiId)) return !subscription && !isService(company);
  if (localOnly.has(kpiId))
    return (
      company.organisation.physicalPlaces.length > 0 ||
      company.personas.some((one) => one.consumptionMode.purchase === 'quote')
    );
  return kpiId in kpiNorms;
}

const isService = ({ organisation }: Company): boolean =>
  ['local_service', 'lead_gen_services', 'nonprofit'].includes(organisation.businessModel) &&
  !organisation.sellsToConsumersOnline;

/** What the company's own figures say today, for rates and stocks that exist before the action; null otherwise. */
/** Whether an indicator counts what an action brings: only then is its cost divided by it. Faults are not results. */
export function countsResults({ role, unit, direction, target }: KpiBinding): boolean {
  return role === 'performance' && unit === 'count' && direction === 'up' && target > 0;
}

/** What the owner aims at for an indicator, where the aim was not set aside: no other target stands beside it. */
export function aimedAt(company: Company, kpiId: string): number | null {
  return company.growthObjectives.find((one) => one.kpiId === kpiId && one.expected !== 'rejected')?.target ?? null;
}

export function measuredBaseline(kpiId: string, company: Company): number | null {
  const economics = company.economics;
  const sum = (metric: MetricName): number | null => totalOf(company, metric);
  const among = (part: MetricName, whole: MetricName): number | null => ratioAmong(company, part, whole);
  const nps = company.nps;
  switch (kpiId) {
    case 'K-CR':
      return figureOf(siteTraffic(company).figures, 'm.cr');
    case 'K-LEAD-CR':
      return among('leads', 'sessions');
    case 'K-TRIAL-CR':
      return among('trials', 'sessions');
    case 'K-TRIAL-PAID':
      return among('newCustomers', 'trials');
    case 'K-BOUNCE':
      return complement(among('engagedSessions', 'sessions'));
    case 'K-TIME':
      return among('totalEngagementSec', 'sessions');
    case 'K-ER-IMPR':
      return among('socialInteractions', 'socialImpressions');
    case 'K-ER-REACH':
      return among('socialInteractions', 'socialReach');
    case 'K-CTR':
      return among('adClicks', 'adImpressions');
    case 'K-CPC':
      return among('adSpend', 'adClicks');
    case 'K-CLICK':
      return among('uniqueClicks', 'emailsDelivered');
    case 'K-UNSUB':
      return among('unsubscribes', 'emailsDelivered');
    case 'K-EMAIL-CR':
      return ratio(emailConversions(company), sum('emailsDelivered'));
    case 'K-NL-CR':
      return among('newsletterSignups', 'sessions');
    case 'K-CART-AB':
      return complement(ratio(sum('orders'), company.siteTotals?.carts));
    case 'K-ACTIV':
      return ratio(company.siteTotals?.activatedTrials, sum('trials'));
    case 'K-REPEAT-12M':
      return economics.model === 'transactional' ? (economics.repeatRate12m ?? null) : null;
    case 'K-CHURN-M':
      return economics.model === 'subscription' ? economics.monthlyChurn : null;
    case 'K-NPS':
      return nps === undefined
        ? null
        : (100 * (nps.promoters - nps.detractors)) / (nps.promoters + nps.passives + nps.detractors);
    case 'K-K':
      return company.viral === undefined ? null : company.viral.invitesPerCustomer * company.viral.convPerInvite;
    case 'K-CAC-BLENDED':
      return acquisitionCosts(company).blendedCac;
    case 'K-CAC-PAID':
    case 'K-CAC-CH':
      return acquisitionCosts(company).paidCac ?? acquisitionCosts(company).blendedCac;
    case 'K-RVW-AVG':
      return company.reviews?.average ?? null;
    case 'K-REF-RATE':
      return ratio(
        company.channels.find((one) => one.typeId === 'CH-REFERRAL')?.metrics.newCustomers,
        sum('newCustomers'),
      );
    case 'K-AOV':
      return economics.model === 'transactional' ? economics.aovNet : null;
    case 'K-ARPA':
      return economics.model === 'subscription' ? economics.arpaMonthly : null;
    case 'K-NRR':
      return economics.model === 'subscription' && economics.startMrr !== undefined
        ? (economics.startMrr +
            (economics.expansionMrr ?? 0) -
            (economics.contractionMrr ?? 0) -
            (economics.churnedMrr ?? 0)) /
            economics.startMrr
        : null;
    default:
      return null;
  }
}

/** Of the channels that know both: what one counts says nothing of the visits of another. */
function ratioAmong(company: Company, part: MetricName, whole: MetricName): number | null {
  const channels = company.channels.filter(
    ({ metrics }) => typeof metrics[part] === 'number' && typeof metrics[whole] === 'number',
  );
  return ratio(totalOf({ ...company, channels }, part), totalOf({ ...company, channels }, whole));
}

function emailConversions(company: Company): number | null {
  const email = company.channels.find((one) => one.typeId === 'CH-EMAIL-NL');
  return email?.metrics.orders ?? email?.metrics.trials ?? null;
}

const complement = (value: number | null): number | null => (value === null ? null : 1 - value);
