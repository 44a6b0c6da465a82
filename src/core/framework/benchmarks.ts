import type { Text } from '../values/text.ts';
import type { SectorId } from './company/company-parts.ts';

/** A official report page, B primary study quoted with its method, C aggregated pages, D assumption. */
export type BenchmarkQuality = 'A' | 'B' | 'C' | 'D';

/** A published range, shown with its source and year, never a target; own data replace it. */
export interface Benchmark {
  readonly id: string;
  /** Metric or KPI it speaks of. */
  readonly about: string;
  readonly title: Text;
  /** low and high where published; median always. */
  readonly low: number | null;
  readonly median: number;
  readonly high: number | null;
  readonly source: string;
  readonly year: number;
  readonly quality: BenchmarkQuality;
  readonly geography: string | null;
}

export const benchmarks: readonly Benchmark[] = [
  row(
    'email-open',
    'm.openRate',
    'Taux d’ouverture des emails',
    'Email open rate',
    null,
    0.356,
    null,
    'Mailchimp',
    2024,
    'B',
  ),
  row(
    'email-click',
    'm.clickRate',
    'Taux de clic des emails',
    'Email click rate',
    null,
    0.0262,
    null,
    'Mailchimp',
    2024,
    'B',
  ),
  row(
    'email-click-shop',
    'm.clickRate',
    'Taux de clic des emails, commerce en ligne',
    'Email click rate, e-commerce',
    null,
    0.0174,
    null,
    'Mailchimp',
    2024,
    'B',
  ),
  row('email-unsub', 'm.unsubRate', 'Désabonnements', 'Unsubscribes', null, 0.0022, null, 'Mailchimp', 2024, 'B'),
  row(
    'flow-order',
    'K-FLOW-CR',
    'Commandes par message automatique',
    'Orders per automated message',
    null,
    0.0171,
    0.0571,
    'Klaviyo',
    2024,
    'A',
  ),
  row(
    'search-ads-ctr',
    'm.ctr',
    'Taux de clic des annonces de recherche',
    'Search ads click-through rate',
    null,
    0.0666,
    null,
    'WordStream / LocaliQ',
    2025,
    'B',
    'US',
  ),
  row(
    'search-ads-cr',
    'm.cr',
    'Conversion des annonces de recherche',
    'Search ads conversion',
    null,
    0.0752,
    null,
    'WordStream / LocaliQ',
    2025,
    'B',
    'US',
  ),
  row(
    'meta-ads-ctr',
    'm.ctr',
    'Taux de clic de la publicité Meta',
    'Meta ads click-through rate',
    null,
    0.0171,
    null,
    'WordStream',
    2025,
    'B',
    'US',
  ),
  row(
    'social-linkedin',
    'm.erImpr',
    'Engagement par impression, LinkedIn',
    'Engagement per impression, LinkedIn',
    null,
    0.065,
    null,
    'Buffer',
    2025,
    'C',
  ),
  row(
    'social-facebook',
    'm.erImpr',
    'Engagement par impression, Facebook',
    'Engagement per impression, Facebook',
    null,
    0.0507,
    null,
    'Buffer',
    2025,
    'C',
  ),
  row(
    'social-youtube',
    'm.erImpr',
    'Engagement par impression, YouTube',
    'Engagement per impression, YouTube',
    null,
    0.0441,
    null,
    'Buffer',
    2025,
    'C',
  ),
  row(
    'social-x',
    'm.erImpr',
    'Engagement par impression, X',
    'Engagement per impression, X',
    null,
    0.0231,
    null,
    'Buffer',
    2025,
    'C',
  ),
  row(
    'social-instagram',
    'm.erImpr',
    'Engagement par impression, Instagram',
    'Engagement per impression, Instagram',
    null,
    0.0116,
    null,
    'Buffer',
    2025,
    'C',
  ),
  row(
    'shop-conversion',
    'm.cr',
    'Conversion d’une boutique en ligne',
    'E-commerce conversion',
    0.008,
    0.014,
    0.031,
    'Littledata',
    2024,
    'C',
  ),
  row(
    'cart-abandonment',
    'K-CART-AB',
    'Abandon de panier',
    'Cart abandonment',
    null,
    0.7019,
    null,
    'Baymard',
    2024,
    'B',
  ),
  row(
    'visitor-lead',
    'K-LEAD-CR',
    'Visiteurs devenus contacts, entreprises',
    'Visitor-to-lead, B2B',
    0.01,
    0.02,
    0.03,
    'First Page Sage',
    2026,
    'C',
  ),
  row(
    'trial-paid',
    'K-TRIAL-PAID',
    'Essais devenus payants',
    'Trial-to-paid',
    0.08,
    0.18,
    0.45,
    'ChartMogul',
    2026,
    'C',
  ),
  row(
    'saas-churn',
    'K-CHURN-M',
    'Attrition mensuelle d’un logiciel',
    'Monthly churn of software',
    0.01,
    0.035,
    0.05,
    'Recurly, Optifai',
    2025,
    'C',
  ),
  row(
    'ltv-cac',
    'K-LTVCAC',
    'Valeur client / coût d’acquisition',
    'Lifetime value / acquisition cost',
    3,
    3.2,
    5,
    'Knowledgelib, 612 companies',
    2026,
    'C',
  ),
  row(
    'referral-conversion',
    'K-REF-CR',
    'Conversion des visites de parrainage',
    'Conversion of referred visits',
    0.03,
    0.04,
    0.08,
    'ReferralCandy',
    2025,
    'B',
  ),
  row(
    'referral-share',
    'K-REF-RATE',
    'Part des commandes de filleuls',
    'Share of referred orders',
    null,
    0.0235,
    null,
    'ReferralCandy',
    2025,
    'B',
  ),
  row(
    'referrers',
    'K-REF-PER',
    'Clients qui partagent',
    'Customers who share',
    0.05,
    0.1,
    0.15,
    'ReferralCandy',
    2025,
    'B',
  ),
  row(
    'repeat',
    'K-REPEAT-12M',
    'Réachat à 12 mois',
    'Repeat purchase within 12 months',
    0.15,
    0.282,
    0.3,
    'Rivo',
    2026,
    'C',
  ),
  row(
    'influence-nano',
    'K-ER-REACH',
    'Engagement des créateurs de moins de 10 000 abonnés',
    'Engagement of creators under 10,000 followers',
    null,
    0.056,
    null,
    'InfinityLikes',
    2026,
    'C',
  ),
  row(
    'influence-micro',
    'K-ER-REACH',
    'Engagement des créateurs de 10 000 à 100 000 abonnés',
    'Engagement of creators of 10,000 to 100,000 followers',
    null,
    0.032,
    null,
    'InfinityLikes',
    2026,
    'C',
  ),
  row('winning-tests', 'K-AB-WIN', 'Tests concluants', 'Winning tests', null, 0.33, null, 'Kohavi et al.', 2012, 'B'),
  row(
    'accessible-homes',
    'K-A11Y-ERR',
    'Défauts détectés par page d’accueil',
    'Detected defects per home page',
    null,
    56.1,
    null,
    'WebAIM Million',
    2026,
    'B',
  ),
];

export function benchmarkOf(id: string): Benchmark {
  const found = benchmarks.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`unknown benchmark: ${id}`);
  return found;
}

/** Conversion a sector compares with: shops have a published median, others compare with their own best channel. */
export function conversionBenchmark(sector: SectorId, sellsOnline: boolean): Benchmark | null {
  return sellsOnline && !businessSectors.has(sector) ? benchmarkOf('shop-conversion') : null;
}

/** Engagement per impression of a social channel; null where nothing comparable is published. */
export function engagementBenchmark(typeId: string): Benchmark | null {
  const id = engagementIds[typeId];
  return id === undefined ? null : benchmarkOf(id);
}

const engagementIds: Readonly<Record<string, string>> = {
  'CH-LI': 'social-linkedin',
  'CH-FB': 'social-facebook',
  'CH-YT': 'social-youtube',
  'CH-X': 'social-x',
  'CH-IG': 'social-instagram',
};

const businessSectors: ReadonlySet<SectorId> = new Set(['software', 'industry_b2b', 'professional_services']);

function row(
  id: string,
  about: string,
  fr: string,
  en: string,
  low: number | null,
  median: number,
  high: number | null,
  source: string,
  year: number,
  quality: BenchmarkQuality,
  geography: string | null = null,
): Benchmark {
  return { id, about, title: { fr, en }, low, median, high, source, year, quality, geography };
}
