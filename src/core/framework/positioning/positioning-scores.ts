import { numberText, percentText } from '../../values/number-text.ts';
import { averageRatingKpi, churnKpi, netPromoterKpi, repeatRateKpi } from '../kpis/kpi-ids.ts';
import { clamp } from '../../values/ratio.ts';
import type { Text } from '../../values/text.ts';
import { benchmarkOf, engagementBenchmark } from '../benchmarks.ts';
import { channelType } from '../channels.ts';
import type { Company } from '../company/company.ts';
import { conversionReference } from '../models/conversion-reference.ts';
import { packOf } from '../models/pack-of.ts';
import { type DimensionScore, measured, unmeasured } from './dimension-score.ts';
import { netPromoterScore } from '../net-promoter-score.ts';
import { visibilityIndex } from './share-of-voice.ts';
import { authority, consistency, type SiteStanding } from './site-scores.ts';
import { siteTraffic } from '../site-traffic.ts';
import { type ChannelTraffic, channelTraffic, figureOf } from '../traffic.ts';
import { mean, sum } from '../../values/sum.ts';

/** The eight scores, in order; `shares` is the share of voice of each brand, empty without positions. */
export function positioningScores(
  company: Company,
  site: SiteStanding | null,
  shares: ReadonlyMap<string, number>,
): DimensionScore[] {
  const traffic = channelTraffic(company);
  return [
    visibility(company, shares),
    balance(company),
    engagement(traffic),
    conversion(company),
    loyalty(company),
    reputation(company),
    authority(site),
    consistency(site),
  ];
}

/** 50 at the reference, 75 at twice the reference, 25 at half of it. */
export function againstReference(rate: number, reference: number): number {
  return rate <= 0 ? 0 : clamp(50 + 25 * Math.log2(rate / reference), 0, 100);
}

function visibility(company: Company, shares: ReadonlyMap<string, number>): DimensionScore {
  const title = { fr: 'Visibilité', en: 'Visibility' };
  const { keywords } = company;
  const evidence = keywords.map((one) => one.id);
  const own = shares.get('own');
  if (own !== undefined && shares.size > 1) {
    const best = Math.max(...shares.values());
    return measured({
      id: 'visibility',
      title,
      value: 100 * Math.min(1, own / best),
      evidence,
      because: (locale) =>
        locale === 'fr'
          ? `${percentText(own, locale, 1)} des clics attendus sur ${keywords.length} mots-clés suivis\u202f; ${percentText(best, locale, 1)} pour la marque la plus visible`
          : `${percentText(own, locale, 1)} of expected clicks on ${keywords.length} tracked keywords; ${percentText(best, locale, 1)} for the most visible brand`,
    });
  }
  const index = visibilityIndex(keywords);
  if (index === null) return unmeasured('visibility', title, keywords.length === 0 ? lacks.keywords : lacks.volumes);
  return measured({
    id: 'visibility',
    title,
    value: 100 * index,
    evidence,
    because: (locale) =>
      locale === 'fr'
        ? 'clics attendus rapportés à une première place partout'
        : 'expected clicks against a first place everywhere',
  });
}

function balance(company: Company): DimensionScore {
  const title = { fr: 'Équilibre des canaux', en: 'Channel balance' };
  const active = company.channels.filter((one) => (one.metrics.sessions ?? 0) > 0);
  // The total of the site may count visits of no channel: shares are of the visits that the channels count.
  const sessions = sum(active.map(({ metrics }) => metrics.sessions ?? 0));
  const concentration = sum(active.map(({ metrics }) => ((metrics.sessions ?? 0) / sessions) ** 2));
  if (active.length === 0) return unmeasured('balance', title, lacks.sessions);
  if (active.length === 1) return unmeasured('balance', title, lacks.channels);
  return measured({
    id: 'balance',
    title,
    value: (100 * (1 - concentration)) / (1 - 1 / active.length),
    evidence: active.map((one) => one.id),
    because: (locale) =>
      locale === 'fr'
        ? `${active.length} canaux pour ${sessions.toLocaleString('fr-FR')} visites`
        : `${active.length} channels for ${sessions.toLocaleString('en-GB')} sessions`,
  });
}

/** Engagement per impression against the median of the same network, the only comparable denominator. */
function engagement(traffic: readonly ChannelTraffic[]): DimensionScore {
  const title = { fr: 'Engagement', en: 'Engagement' };
  const compared = traffic.flatMap((channel) => {
    const rate = figureOf(channel.figures, 'm.erImpr');
    const reference = engagementBenchmark(channel.typeId);
    return rate === null || reference === null
      ? []
      : [{ id: channel.channelId, typeId: channel.typeId, rate, reference: reference.median }];
  });
  if (compared.length === 0) return unmeasured('engagement', title, lacks.impressions);
  return measured({
    id: 'engagement',
    title,
    value: mean(compared.map((one) => againstReference(one.rate, one.reference))),
    evidence: compared.map((one) => one.id),
    because: (locale) =>
      compared
        .map((one) =>
          locale === 'fr'
            ? `${channelType(one.typeId).title.fr}\u202f: ${percentText(one.rate, locale, 1)} par impression, repère ${percentText(one.reference, locale, 1)}`
            : `${channelType(one.typeId).title.en}: ${percentText(one.rate, locale, 1)} per impression, benchmark ${percentText(one.reference, locale, 1)}`,
        )
        .join(locale === 'fr' ? '\u202f; ' : '; '),
  });
}

function conversion(company: Company): DimensionScore {
  const title = { fr: 'Conversion', en: 'Conversion' };
  const rate = figureOf(siteTraffic(company).figures, 'm.cr');
  const found = conversionReference(company);
  if (rate === null) return unmeasured('conversion', title, lacks.conversions);
  // its own best channel says nothing of a company among others
  if (!found?.isPublished) return unmeasured('conversion', title, lacks.comparison);
  const reference = found.rate;
  return measured({
    id: 'conversion',
    title,
    value: againstReference(rate, reference),
    evidence: ['m.cr'],
    because: (locale) =>
      locale === 'fr'
        ? `${percentText(rate, locale, 2)} des visites, médiane de boutiques ou de services comparables ${percentText(reference, locale, 2)}`
        : `${percentText(rate, locale, 2)} of sessions, median of comparable businesses ${percentText(reference, locale, 2)}`,
  });
}

function loyalty(company: Company): DimensionScore {
  const { economics } = company;
  const title = { fr: 'Fidélité', en: 'Loyalty' };
  if (economics.model === 'subscription') {
    const kept = 1 - economics.monthlyChurn;
    const published = packOf(company).benchmarks.retention;
    if (published === null) return unmeasured('loyalty', title, lacks.comparison);
    const usual = 1 - benchmarkOf(published).median;
    return measured({
      id: 'loyalty',
      title,
      // Retention rates are close to one: lifetimes, the inverse of churn, are compared instead.
      value: economics.monthlyChurn === 0 ? 100 : againstReference(1 - usual, economics.monthlyChurn),
      evidence: [churnKpi],
      because: (locale) =>
        locale === 'fr'
          ? `${percentText(kept, locale, 1)} des clients restent d’un mois à l’autre, repère ${percentText(usual, locale, 1)}`
          : `${percentText(kept, locale, 1)} of customers stay from month to month, benchmark ${percentText(usual, locale, 1)}`,
    });
  }
  const rate = economics.repeatRate12m;
  const published = packOf(company).benchmarks.retention;
  if (rate === undefined) return unmeasured('loyalty', title, lacks.repeats);
  if (published === null) return unmeasured('loyalty', title, lacks.comparison);
  const usual = benchmarkOf(published).median;
  return measured({
    id: 'loyalty',
    title,
    value: againstReference(rate, usual),
    evidence: [repeatRateKpi],
    because: (locale) =>
      locale === 'fr'
        ? `${percentText(rate, locale, 1)} des clients rachètent dans l’année, repère ${percentText(usual, locale, 1)}`
        : `${percentText(rate, locale, 1)} of customers buy again within a year, benchmark ${percentText(usual, locale, 1)}`,
  });
}

/** Twenty reviews at 4.2 are added as a prior; the recommendation score counts half as much as ratings. */
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
  if (weight === 0) return unmeasured('reputation', title, lacks.reviews);
  return measured({
    id: 'reputation',
    title,
    value: parts.reduce((total, one) => total + one.value * one.weight, 0) / weight,
    evidence: [averageRatingKpi, netPromoterKpi],
    because: (locale) =>
      [
        ...(rated
          ? [
              locale === 'fr'
                ? `${numberText(reviews.average as number, locale, 1)} sur 5 pour ${reviews.count} avis`
                : `${numberText(reviews.average as number, locale, 1)} out of 5 for ${reviews.count} reviews`,
            ]
          : []),
        ...(promoters === null ? [] : [`NPS ${numberText(promoters.score, locale, 1)}`]),
      ].join(', '),
  });
}

/** Why a score from the company file is not measured. */
const lacks = {
  keywords: {
    fr: 'aucun mot-clé suivi\u202f; à demander à Google Search Console\u202f: les requêtes et positions de douze mois (Performances, Exporter)',
    en: 'no keyword is tracked; to ask Google Search Console: queries and positions of twelve months (Performance, Export)',
  },
  volumes: {
    fr: 'aucun volume de recherche connu pour les mots-clés suivis',
    en: 'no search volume is known for the tracked keywords',
  },
  sessions: {
    fr: 'aucune visite relevée par canal\u202f; à demander à l’outil de mesure\u202f: les visites de douze mois par source',
    en: 'no sessions are recorded by channel; to ask the analytics: the sessions of twelve months by source',
  },
  channels: {
    fr: 'un seul canal a des visites relevées, il n’y a rien à équilibrer',
    en: 'one channel alone has recorded sessions, there is nothing to balance',
  },
  impressions: {
    fr: 'aucun réseau social dont impressions et interactions soient relevées\u202f; à demander au tableau de bord du réseau\u202f: impressions, mentions J’aime, commentaires et partages de douze mois',
    en: 'no social network with recorded impressions and interactions; to ask the dashboard of the network: impressions, likes, comments and shares of twelve months',
  },
  conversions: {
    fr: 'ni commande ni contact relevé pour les visites du site\u202f; à compter pendant quatre semaines\u202f: les demandes et les commandes venues du site',
    en: 'no orders or leads are recorded for the sessions of the site; to count for four weeks: requests and orders that come from the site',
  },
  comparison: {
    fr: 'aucun repère n’est publié pour ce modèle d’activité',
    en: 'no benchmark is published for this business model',
  },
  repeats: {
    fr: 'part des clients revenus dans l’année inconnue\u202f; à compter\u202f: parmi les clients d’il y a un an, ceux qui sont revenus',
    en: 'the share of customers who came back within a year is unknown; to count: among the customers of a year ago, those who came back',
  },
  reviews: {
    fr: 'ni avis noté, ni cinquante réponses à la question de recommandation\u202f; à demander à chaque client\u202f: une note et la raison',
    en: 'no rated review, and fewer than fifty answers to the recommendation question; to ask each customer: a mark and the reason',
  },
} as const satisfies Record<string, Text>;
