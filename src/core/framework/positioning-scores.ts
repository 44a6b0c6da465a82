import { clamp } from '../values/ratio.ts';
import { inBoth, plural, type Text } from '../values/text.ts';
import { benchmarkOf, conversionBenchmark, engagementBenchmark } from './benchmarks.ts';
import { channelType } from './channels.ts';
import type { Company } from './company.ts';
import { linkStatus } from './link-status.ts';
import { netPromoterScore } from './loyalty.ts';
import { visibilityIndex } from './share-of-voice.ts';
import { type ChannelTraffic, channelTraffic, figureOf, siteTraffic } from './traffic.ts';

export const dimensions = [
  'visibility',
  'balance',
  'engagement',
  'conversion',
  'loyalty',
  'reputation',
  'authority',
  'consistency',
] as const;
export type Dimension = (typeof dimensions)[number];

export interface DimensionScore {
  readonly id: Dimension;
  readonly title: Text;
  /** 0–100, null = not measured. */
  readonly score: number | null;
  /** Channels, keywords or figures behind it. */
  readonly evidence: readonly string[];
  /** The figures in a sentence. */
  readonly because: Text;
}

/** What the crawl says of the site; null = not crawled. */
export interface SiteStanding {
  /** Coverage of the personas’ words, 0–1 (K-COVER). */
  readonly coverage: number | null;
  /** Overlap of desired and observed words, 0–1: see `brandConsistency`. */
  readonly consistency: number | null;
}

/** The eight scores in their order; `shares` is the share of voice of each brand, empty without positions. */
export function positioningScores(
  company: Company,
  site: SiteStanding,
  shares: ReadonlyMap<string, number>,
): DimensionScore[] {
  const traffic = channelTraffic(company);
  return [
    visibility(company, shares),
    balance(company),
    engagement(traffic),
    conversion(company, traffic),
    loyalty(company),
    reputation(company),
    authority(company, site),
    consistency(site),
  ];
}

/** 50 at the reference, 75 at twice it, 25 at half of it. */
export function againstReference(rate: number, reference: number): number {
  return rate <= 0 ? 0 : clamp(50 + 25 * Math.log2(rate / reference), 0, 100);
}

function visibility(company: Company, shares: ReadonlyMap<string, number>): DimensionScore {
  const title = { fr: 'Visibilité', en: 'Visibility' };
  const own = shares.get('own');
  if (own !== undefined && shares.size > 1) {
    const best = Math.max(...shares.values());
    return score(
      'visibility',
      title,
      100 * Math.min(1, own / best),
      company.keywords.map((one) => one.id),
      (locale) =>
        locale === 'fr'
          ? `${percent(own, locale)} des clics attendus sur ${company.keywords.length} mots-clés suivis ; ${percent(best, locale)} pour la marque la plus visible`
          : `${percent(own, locale)} of expected clicks on ${company.keywords.length} tracked keywords; ${percent(best, locale)} for the most visible brand`,
    );
  }
  const index = visibilityIndex(company.keywords);
  return score(
    'visibility',
    title,
    index === null ? null : 100 * index,
    company.keywords.map((one) => one.id),
    (locale) =>
      locale === 'fr'
        ? 'clics attendus rapportés à une première place partout'
        : 'expected clicks against a first place everywhere',
  );
}

function balance(company: Company): DimensionScore {
  const { concentration, sessions } = siteTraffic(company);
  const active = company.channels.filter((one) => (one.metrics.sessions ?? 0) > 0);
  const value =
    concentration === null || active.length < 2 ? null : (100 * (1 - concentration)) / (1 - 1 / active.length);
  return score(
    'balance',
    { fr: 'Équilibre des canaux', en: 'Channel balance' },
    value,
    active.map((one) => one.id),
    (locale) =>
      locale === 'fr'
        ? `${active.length} canaux pour ${sessions.toLocaleString('fr-FR')} visites`
        : `${active.length} channels for ${sessions.toLocaleString('en-GB')} sessions`,
  );
}

/** Same denominator only: engagement per impression against the median of the same network. */
function engagement(traffic: readonly ChannelTraffic[]): DimensionScore {
  const compared = traffic.flatMap((channel) => {
    const rate = figureOf(channel.figures, 'm.erImpr');
    const reference = engagementBenchmark(channel.typeId);
    return rate === null || reference === null
      ? []
      : [{ id: channel.channelId, typeId: channel.typeId, rate, reference: reference.median }];
  });
  const value = compared.length === 0 ? null : mean(compared.map((one) => againstReference(one.rate, one.reference)));
  return score(
    'engagement',
    { fr: 'Engagement', en: 'Engagement' },
    value,
    compared.map((one) => one.id),
    (locale) =>
      compared
        .map((one) =>
          locale === 'fr'
            ? `${channelType(one.typeId).title.fr} : ${percent(one.rate, locale)} par impression, repère ${percent(one.reference, locale)}`
            : `${channelType(one.typeId).title.en}: ${percent(one.rate, locale)} per impression, benchmark ${percent(one.reference, locale)}`,
        )
        .join(locale === 'fr' ? ' ; ' : '; '),
  );
}

function conversion(company: Company, traffic: readonly ChannelTraffic[]): DimensionScore {
  const rate = figureOf(siteTraffic(company).figures, 'm.cr');
  const { sector, sellsToConsumersOnline } = company.organisation;
  const published = conversionBenchmark(sector, sellsToConsumersOnline)?.median ?? null;
  const own = traffic.filter((one) => (one.share ?? 0) >= 0.05).map((one) => figureOf(one.figures, 'm.cr') ?? 0);
  const reference = published ?? (own.length === 0 ? null : Math.max(...own));
  const value = rate === null || !reference ? null : againstReference(rate, reference);
  return score('conversion', { fr: 'Conversion', en: 'Conversion' }, value, ['m.cr'], (locale) => {
    if (rate === null || reference === null) return '';
    const source = published === null ? ['meilleur canal', 'best channel'] : ['médiane du secteur', 'sector median'];
    return locale === 'fr'
      ? `${percent(rate, locale, 2)} des visites, ${source[0]} ${percent(reference, locale, 2)}`
      : `${percent(rate, locale, 2)} of sessions, ${source[1]} ${percent(reference, locale, 2)}`;
  });
}

function loyalty({ economics }: Company): DimensionScore {
  const title = { fr: 'Fidélité', en: 'Loyalty' };
  if (economics.model === 'subscription') {
    const kept = 1 - economics.monthlyChurn;
    const usual = 1 - benchmarkOf('saas-churn').median;
    // Retention rates sit near one: what is compared is how much longer customers stay.
    const value = economics.monthlyChurn === 0 ? 100 : againstReference(1 - usual, economics.monthlyChurn);
    return score('loyalty', title, value, ['K-CHURN-M'], (locale) =>
      locale === 'fr'
        ? `${percent(kept, locale)} des clients restent d’un mois à l’autre, repère ${percent(usual, locale)}`
        : `${percent(kept, locale)} of customers stay from month to month, benchmark ${percent(usual, locale)}`,
    );
  }
  const rate = economics.repeatRate12m;
  const usual = benchmarkOf('repeat').median;
  return score(
    'loyalty',
    title,
    rate === undefined ? null : againstReference(rate, usual),
    ['K-REPEAT-12M'],
    (locale) =>
      rate === undefined
        ? ''
        : locale === 'fr'
          ? `${percent(rate, locale)} des clients rachètent dans l’année, repère ${percent(usual, locale)}`
          : `${percent(rate, locale)} of customers buy again within a year, benchmark ${percent(usual, locale)}`,
  );
}

/** Twenty reviews at 4.2 stand before the first real one; a score of recommendation counts half as much as ratings. */
function reputation({ reviews, nps }: Company): DimensionScore {
  const title = { fr: 'Réputation', en: 'Reputation' };
  const rated = reviews !== undefined && reviews.average !== null && reviews.count > 0;
  const rating = rated ? (20 * 4.2 + (reviews.average as number) * reviews.count) / (20 + reviews.count) : null;
  const promoters = nps === undefined ? null : netPromoterScore(nps);
  const parts = [
    ...(rating === null ? [] : [{ value: clamp(50 * (rating - 3), 0, 100), weight: 1 }]),
    ...(promoters !== null && promoters.answers >= 50 ? [{ value: (promoters.score + 100) / 2, weight: 0.5 }] : []),
  ];
  const weight = parts.reduce((total, one) => total + one.weight, 0);
  const value = weight === 0 ? null : parts.reduce((total, one) => total + one.value * one.weight, 0) / weight;
  return score('reputation', title, value, ['K-RVW-AVG', 'K-NPS'], (locale) =>
    [
      ...(rated
        ? [
            locale === 'fr'
              ? `${decimal(reviews.average as number, locale)} sur 5 pour ${reviews.count} avis`
              : `${decimal(reviews.average as number, locale)} out of 5 for ${reviews.count} reviews`,
          ]
        : []),
      ...(promoters === null ? [] : [`NPS ${decimal(promoters.score, locale)}`]),
    ].join(', '),
  );
}

function authority(company: Company, { coverage }: SiteStanding): DimensionScore {
  const clusters = [...new Set(company.keywords.map((one) => one.clusterId))].sort();
  const sound = clusters.filter((id) => linkStatus(id, company.sitePages).status === 'ok').length;
  const known = coverage !== null && clusters.length > 0 && company.sitePages.length > 0;
  const value = known ? (100 * coverage * sound) / clusters.length : null;
  return score('authority', { fr: 'Autorité sémantique', en: 'Semantic authority' }, value, clusters, (locale) =>
    locale === 'fr'
      ? `${sound} ${plural(sound, 'fr', { one: 'thème bien maillé', other: 'thèmes bien maillés' })} sur ${clusters.length}, couverture ${percent(coverage ?? 0, locale)}`
      : `${sound} of ${clusters.length} topics well linked, coverage ${percent(coverage ?? 0, locale)}`,
  );
}

function consistency({ consistency: overlap }: SiteStanding): DimensionScore {
  const value = overlap === null ? null : 100 * overlap;
  return score('consistency', { fr: 'Cohérence', en: 'Consistency' }, value, ['brand.desiredAttributes'], (locale) =>
    locale === 'fr' ? 'mots voulus par la marque retrouvés sur le site' : 'words the brand wants, found on the site',
  );
}

function score(
  id: Dimension,
  title: Text,
  value: number | null,
  evidence: readonly string[],
  because: (locale: 'fr' | 'en') => string,
): DimensionScore {
  if (value === null) return { id, title, score: null, evidence: [], because: notMeasured };
  return { id, title, score: value, evidence, because: inBoth(because) };
}

const notMeasured: Text = { fr: 'non mesuré', en: 'not measured' };

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function percent(value: number, locale: 'fr' | 'en', digits = 1): string {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: digits }).format(value);
}

function decimal(value: number, locale: 'fr' | 'en'): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 }).format(value);
}
