import type { Text } from '../values/text.ts';

/** One thing a consenting contact did: `channel:event`, so many days ago. */
export interface LeadEvent {
  readonly type: string;
  readonly ageDays: number;
}

export type MaturityStage = 'discovery' | 'interest' | 'consideration' | 'decision';

export interface LeadMaturity {
  /** 0–100. */
  readonly score: number;
  readonly distinctChannels: number;
  readonly stage: MaturityStage;
}

/** Points of an event on the day it happens (assumptions, recalibrated by `eventWeight`). */
export const eventWeights: Readonly<Record<string, number>> = {
  'organic_search:visit': 5,
  'organic_search:pricing': 20,
  'email:click': 10,
  'paid_search:click': 8,
  'paid_social:click': 4,
  'organic_social:click': 4,
  'influencer:click': 5,
  'partner:click': 8,
  'review_site:click': 18,
  'referral:click': 20,
  'download:lead_magnet': 15,
  'webinar:attend': 25,
  'cart:add': 20,
  'demo:request': 40,
};

/** What each event is called. */
export const eventTitles: Readonly<Record<string, Text>> = {
  'organic_search:visit': { fr: 'visite venue de la recherche', en: 'visit from search' },
  'organic_search:pricing': { fr: 'page de prix ou de devis', en: 'pricing or quote page' },
  'email:click': { fr: 'clic dans un courriel', en: 'click in an email' },
  'paid_search:click': { fr: 'clic sur une annonce de recherche', en: 'click on a search ad' },
  'paid_social:click': { fr: 'clic sur une publicité sociale', en: 'click on a social ad' },
  'organic_social:click': { fr: 'clic sur une publication', en: 'click on a post' },
  'influencer:click': { fr: 'clic venu d’un créateur', en: 'click from a creator' },
  'partner:click': { fr: 'clic venu d’un partenaire', en: 'click from a partner' },
  'review_site:click': { fr: 'clic venu d’un site d’avis', en: 'click from a review site' },
  'referral:click': { fr: 'clic sur un lien de parrainage', en: 'click on a referral link' },
  'download:lead_magnet': { fr: 'téléchargement', en: 'download' },
  'webinar:attend': { fr: 'présence à un direct', en: 'webinar attended' },
  'cart:add': { fr: 'ajout au panier', en: 'added to basket' },
  'demo:request': { fr: 'demande de démonstration', en: 'demo request' },
};

/** First score of each stage. */
export const maturityStages: readonly { readonly id: MaturityStage; readonly from: number; readonly title: Text }[] = [
  { id: 'discovery', from: 0, title: { fr: 'Découverte', en: 'Discovery' } },
  { id: 'interest', from: 20, title: { fr: 'Intérêt', en: 'Interest' } },
  { id: 'consideration', from: 50, title: { fr: 'Considération', en: 'Consideration' } },
  { id: 'decision', from: 80, title: { fr: 'Décision', en: 'Decision' } },
];

/** Points are halved every three weeks; one channel never gives more than 40 by itself. */
export const halfLifeDays = 21;
const capPerChannel = 40;

/** How near a contact is to a decision, from its clicks by channel (docs/domain/formulas.md, Contact maturity). */
export function leadMaturity(
  events: readonly LeadEvent[],
  weights: Readonly<Record<string, number>> = eventWeights,
): LeadMaturity {
  const points = new Map<string, number>();
  for (const event of events) {
    const channel = event.type.split(':')[0] as string;
    const fresh = (weights[event.type] ?? 0) * 0.5 ** (event.ageDays / halfLifeDays);
    points.set(channel, (points.get(channel) ?? 0) + fresh);
  }
  const counted = [...points.values()].filter((value) => value > 0);
  const raw = counted.reduce((total, value) => total + Math.min(capPerChannel, value), 0);
  const variety = Math.min(1.3, 1 + 0.1 * Math.max(0, counted.length - 1));
  const score = Math.min(100, raw * variety);
  return { score, distinctChannels: counted.length, stage: maturityStage(score) };
}

export function maturityStage(score: number): MaturityStage {
  return (maturityStages.findLast((stage) => score >= stage.from) as (typeof maturityStages)[number]).id;
}

/**
 * Points an event deserves from what contacts did: 10 × the log of how much likelier it is among the converted, 0 to 40;
 * null with fewer than 30 converted or 100 other contacts.
 */
export function eventWeight(seen: {
  readonly converted: number;
  readonly convertedWithEvent: number;
  readonly others: number;
  readonly othersWithEvent: number;
}): number | null {
  if (seen.converted < 30 || seen.others < 100) return null;
  const among = (seen.convertedWithEvent + 1) / (seen.converted + 2);
  const elsewhere = (seen.othersWithEvent + 1) / (seen.others + 2);
  return Math.min(40, Math.max(0, 10 * Math.log(among / elsewhere)));
}
