import type { Text } from '../values/text.ts';
import { channels } from './channels.ts';
import type { Practice } from './models/model-pack.ts';

/** Points of an event on the day it happens (working assumptions). */
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
  'contact:request': 40,
};

/** Title of each event. */
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
  'contact:request': { fr: 'demande écrite ou appel', en: 'written request or call' },
};

/** First score of each stage. */
export const maturityStages: readonly { readonly id: string; readonly from: number; readonly title: Text }[] = [
  { id: 'discovery', from: 0, title: { fr: 'Découverte', en: 'Discovery' } },
  { id: 'interest', from: 20, title: { fr: 'Intérêt', en: 'Interest' } },
  { id: 'consideration', from: 50, title: { fr: 'Considération', en: 'Consideration' } },
  { id: 'decision', from: 80, title: { fr: 'Décision', en: 'Decision' } },
];

/** Points are halved every three weeks. */
export const halfLifeDays = 21;

/** Events of a practice that not every business model has. */
const practiceOf: Readonly<Record<string, Practice>> = { 'demo:request': 'trial', 'cart:add': 'basket' };

/** The events that can happen in a company: a shop has no demonstration, a service no basket, a channel that is closed no click. */
export function possibleEvents({
  excludes,
  channelIds,
}: {
  readonly excludes: readonly string[];
  readonly channelIds: readonly string[];
}): string[] {
  const open = channels.filter(({ id }) => channelIds.includes(id)).flatMap(({ leadEvents = [] }) => leadEvents);
  const ofChannels = channels.flatMap(({ leadEvents = [] }) => leadEvents);
  return Object.keys(eventWeights).filter((type) => {
    // A written request is the act of those who fill no basket.
    if (type === 'contact:request') return excludes.includes('basket');
    const practice = practiceOf[type];
    const hasPractice = practice === undefined || !excludes.includes(practice);
    return hasPractice && (!ofChannels.includes(type) || open.includes(type));
  });
}
